import { describe, sentenceCase } from './describe.ts';
import { danish, fill } from './fill.ts';
import type { KnownCameras } from './known-cameras.ts';
import type { OfferLine } from './offer-line.ts';
import type { Plan } from './plan.ts';
import type { Supplier } from './plan-catalog.ts';
import { illustrativePrice, roundedPrice } from './price.ts';
import { type Random, randomFor } from './random.ts';

/** Real model numbers under a brand that does not exist, so that a relabel is there to be found. */
export function houseBrandLines(plan: Plan, cameras: KnownCameras): readonly OfferLine[] {
  const { houseBrand, words, suppliers, prices, brands } = plan.catalog;
  return houseBrand.models.flatMap((id) => {
    const camera = cameras.byId(id);
    const form = words.forms[camera.specs.formFactor ?? 'other'];
    return suppliers
      .filter((supplier) => houseBrand.suppliers.includes(supplier.id))
      .map((supplier) => {
        const random = randomFor(plan.seed, 'house', supplier.id, id);
        const values = {
          brand: houseBrand.name,
          model: camera.model,
          form,
          mpWords: camera.specs.resolutionMp === null ? '' : `${danish(camera.specs.resolutionMp)} MP`,
        };
        const factor = brands[camera.manufacturer]?.priceFactor ?? 1;
        return {
          ...blankLine(plan, supplier, random),
          kind: 'camera' as const,
          name: (fill(random.pick(houseBrand.nameForms), values) ?? '').trim(),
          description: describe(camera, words, supplier.phrases),
          brand: houseBrand.name,
          model: camera.model,
          priceMinor: illustrativePrice(camera, factor, supplier, prices, random),
          origin: houseBrand.origin,
          unspsc: plan.catalog.unspsc.code,
          cameraId: id,
        };
      });
  });
}

/** Lines that are little more than a text: a camera for sure, but which one nobody can say. */
export function textLines(plan: Plan): readonly OfferLine[] {
  const { textLines: wanted, suppliers, unspsc } = plan.catalog;
  return wanted.flatMap(({ count, brands }) =>
    Array.from({ length: count }, (_, index) => {
      const random = randomFor(plan.seed, 'text', brands.join(), index);
      const supplier = random.pick(suppliers);
      const { name, kroner } = cameraText(plan, random);
      return {
        ...blankLine(plan, supplier, random),
        kind: 'text' as const,
        name,
        brand: random.pick(brands),
        priceMinor: random.chance(plan.catalog.shares.noPrice)
          ? null
          : roundedPrice(kroner, supplier, plan.catalog.prices, random),
        unspsc: random.chance(0.5) ? unspsc.code : null,
      };
    }),
  );
}

function cameraText({ catalog }: Plan, random: Random): { name: string; kroner: number } {
  const { textValues } = catalog;
  const place = random.chance(textValues.outdoorShare) ? textValues.outdoor : textValues.indoor;
  const mp = random.pick(textValues.mp);
  const form = random.pick(textValues.form);
  const values = {
    mp,
    form,
    Form: sentenceCase(form),
    place: random.pick(place.place),
    ip: random.pick(place.ip),
    ir: random.pick(textValues.ir),
    ik: random.pick(textValues.ik),
    lens: random.pick(textValues.lens),
  };
  return { name: fill(random.pick(catalog.textForms), values) ?? '', kroner: textValues.price[mp] ?? 0 };
}

/** Brackets, recorders, licences and hours: what stands beside the cameras in every real catalogue. */
export function extraLines(plan: Plan): readonly OfferLine[] {
  const { extras, suppliers, shares, prices } = plan.catalog;
  return suppliers.flatMap((supplier) =>
    extras.flatMap(({ group, name, price, unit }) => {
      const random = randomFor(plan.seed, 'extra', supplier.id, name);
      if (!random.chance(shares.extra)) return [];
      const priceMinor = roundedPrice(price, supplier, prices, random);
      return [{ ...blankLine(plan, supplier, random), kind: group, name, unit, priceMinor }];
    }),
  );
}

function blankLine({ catalog }: Plan, supplier: Supplier, random: Random): Omit<OfferLine, 'kind' | 'name'> {
  const period = random.pick(catalog.validity.valid);
  return {
    supplier: supplier.id,
    description: '',
    brand: '',
    maker: '',
    model: '',
    unit: 'stk',
    priceMinor: null,
    validFrom: period.from,
    validTo: period.to,
    origin: null,
    leadTimeDays: random.chance(catalog.shares.leadTime) ? random.pick(supplier.leadTimeDays) : null,
    warranty: null,
    unspsc: null,
    hasGtin: random.chance(catalog.shares.gtin / 3),
    properties: [],
    cameraId: null,
  };
}
