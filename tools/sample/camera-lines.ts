import type { KnownCamera } from '../../src/model/camera.ts';
import { describe, propertiesOf, sentenceCase } from './describe.ts';
import { danish, fill } from './fill.ts';
import type { KnownCameras } from './known-cameras.ts';
import type { OfferLine } from './offer-line.ts';
import type { Plan } from './plan.ts';
import type { CatalogPlan, Period, Supplier } from './plan-catalog.ts';
import { illustrativePrice } from './price.ts';
import { type Random, randomFor } from './random.ts';

type BrandPlan = CatalogPlan['brands'][string];

/** The lines of known cameras: those on offer, older lines beside them, and products whose time is over or to come. */
export function cameraLines(plan: Plan, cameras: KnownCameras): readonly OfferLine[] {
  const { catalog, seed } = plan;
  const { chosen, rest } = chooseModels(plan, cameras);
  const maker = (camera: KnownCamera) => cameras.legalName(camera.manufacturer) ?? '';
  const offered = chosen.flatMap((camera) =>
    suppliersOf(camera, plan).map((supplier) =>
      cameraLine(camera, supplier, catalog.validity.valid, maker(camera), plan),
    ),
  );

  const random = randomFor(seed, 'expired');
  const predecessors = random.shuffle(offered).slice(0, catalog.expired.predecessors);
  const over = random.shuffle(rest);
  const outside = catalog.expired.onlyOffer + catalog.future;
  const lone = over.slice(0, outside).map((camera, index) => {
    const [supplier] = suppliersOf(camera, plan);
    if (supplier === undefined) throw new Error(`nobody offers ${camera.id}`);
    const periods = index < catalog.expired.onlyOffer ? catalog.validity.expired : catalog.validity.future;
    return cameraLine(camera, supplier, periods, maker(camera), plan);
  });
  return [...offered, ...predecessors.map((line) => olderLine(line, plan)), ...lone];
}

/** The models that the agreement holds, brand by brand and form by form, and those that it might have held. */
function chooseModels({ catalog, seed }: Plan, { all }: KnownCameras) {
  const wanted = all.filter(({ id }) => !catalog.leaveOut.includes(id));
  const chosen = Object.entries(catalog.brands).flatMap(([manufacturer, { choose }]) => {
    const own = wanted.filter((camera) => camera.manufacturer === manufacturer);
    const random = randomFor(seed, 'choose', manufacturer);
    if (choose !== 'by-form') return random.shuffle(own).slice(0, choose);
    return own.filter((camera) =>
      randomFor(seed, 'choose', camera.id).chance(catalog.forms[camera.specs.formFactor ?? 'other']),
    );
  });
  const ids = new Set(chosen.map(({ id }) => id));
  const rest = wanted.filter(
    ({ id, manufacturer, specs }) =>
      !ids.has(id) &&
      catalog.brands[manufacturer]?.choose === 'by-form' &&
      catalog.forms[specs.formFactor ?? 'other'] >= 0.5,
  );
  return { chosen, rest };
}

/** At least one of those who carry the brand. */
function suppliersOf({ id, manufacturer }: KnownCamera, { catalog, seed }: Plan): readonly Supplier[] {
  const shares = catalog.brands[manufacturer]?.suppliers ?? {};
  const carriers = catalog.suppliers.filter((supplier) => (shares[supplier.id] ?? 0) > 0);
  const random = randomFor(seed, 'suppliers', id);
  const taken = carriers.filter((supplier) => random.chance(shares[supplier.id] ?? 0));
  return taken.length > 0 ? taken : [random.pick(carriers)];
}

function cameraLine(
  camera: KnownCamera,
  supplier: Supplier,
  periods: readonly Period[],
  maker: string,
  { catalog, seed }: Plan,
): OfferLine {
  const random = randomFor(seed, 'line', supplier.id, camera.id);
  const brandPlan = catalog.brands[camera.manufacturer];
  if (brandPlan === undefined) throw new Error(`tools/sample/plan.json has no brand ${camera.manufacturer}`);
  const names = nameOf(camera, supplier, brandPlan, catalog, random);
  const { shares } = catalog;
  const price = illustrativePrice(camera, brandPlan.priceFactor, supplier, catalog.prices, random);
  return {
    supplier: supplier.id,
    kind: 'camera',
    ...names,
    description: describe(camera, catalog.words, supplier.phrases),
    maker,
    unit: 'stk',
    priceMinor: random.chance(shares.noPrice) ? null : price,
    ...validity(random.pick(periods)),
    origin: camera.specs.madeIn,
    leadTimeDays: random.chance(shares.leadTime) ? random.pick(supplier.leadTimeDays) : null,
    warranty: random.chance(shares.warranty) ? random.pick(supplier.warranties) : null,
    unspsc: random.chance(shares.unspsc) ? catalog.unspsc.code : null,
    hasGtin: random.chance(shares.gtin),
    properties: propertiesOf(camera, catalog.words),
    cameraId: camera.id,
  };
}

/** The model with or without the brand, or as the maker's order number; the name always says which camera it is. */
function nameOf(
  camera: KnownCamera,
  supplier: Supplier,
  { written }: BrandPlan,
  { words }: CatalogPlan,
  random: Random,
) {
  const brand = random.pick(written);
  const form = words.forms[camera.specs.formFactor ?? 'other'];
  const megapixels = camera.specs.resolutionMp;
  const values = {
    brand,
    model: camera.model,
    // An order number is one of the record's other names: digits and dashes only.
    partNumber: camera.variants.find(({ name }) => /^\d{5}-\d{3}$/.test(name))?.name ?? camera.model,
    form,
    Form: sentenceCase(form),
    mpWords: megapixels === null || megapixels < 1 ? '' : `${danish(megapixels)} MP`,
  };
  return {
    name: (fill(random.pick(supplier.nameForms), values) ?? camera.model).trim(),
    brand,
    model: fill(random.pick(supplier.modelForms), values) ?? camera.model,
  };
}

/** The line that this one replaced: another item number, another price, and a period that is over. */
function olderLine(line: OfferLine, { catalog, seed }: Plan): OfferLine {
  const random = randomFor(seed, 'older', line.supplier, line.cameraId ?? '');
  const { predecessorFactor } = catalog.prices;
  return {
    ...line,
    hasGtin: false,
    priceMinor:
      line.priceMinor === null ? null : Math.round((line.priceMinor * predecessorFactor) / 500) * 500,
    ...validity(random.pick(catalog.validity.expired)),
  };
}

function validity({ from, to }: Period): Pick<OfferLine, 'validFrom' | 'validTo'> {
  return { validFrom: from, validTo: to };
}
