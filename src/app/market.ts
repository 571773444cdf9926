import { answered } from '../equivalence/answered.ts';
import { type Offer, offersOf } from '../equivalence/assess.ts';
import { compareText, type Product } from '../equivalence/product.ts';
import { bestOf, type Values, valuesOf } from '../equivalence/values.ts';
import { identify } from '../identity/models.ts';
import type { KnownCamera } from '../model/camera.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import { itemWords, lineId } from '../model/line-id.ts';
import type { Policy } from '../model/policy.ts';
import type { Source } from '../model/source.ts';
import { decodedFrom, decodedOf } from './decoded.ts';
import { manufacturerNamed } from './judge-origin.ts';
import type { Knowledge } from './knowledge.ts';
import { makeFinder } from './make-of-line.ts';
import { originOfProduct } from './origin-of.ts';

/** The agreement as one buyer sees it on one day under one policy: products with their lines, ready to be matched. */
export interface Market {
  readonly offers: readonly Offer[];
  readonly asOf: string;
  readonly lines: number;
  /** Products that are a known model, and lines that sell no camera or do not say what they sell. */
  readonly known: number;
  readonly otherLines: number;
  readonly unclearLines: number;
}

/** The market before anybody has judged who is behind its products. */
export interface Assortment extends Market {
  /** The known camera behind each offer, in the order of the offers. */
  readonly cameras: readonly (KnownCamera | null)[];
}

/** Linear in the lines: each is identified once, and judged once per distinct product. */
export function buildMarket(
  knowledge: Knowledge,
  lines: readonly CatalogLine[],
  policy: Policy,
  asOf: string,
): Market {
  const { cameras, ...market } = assortmentOf(knowledge, lines, asOf);
  const offers = market.offers.map((offer, index) => {
    const sold = { camera: cameras[index] ?? null, lines: speakingLines(offer.product.lines) };
    const { verdict: origin, layers } = originOfProduct(knowledge, sold, policy, asOf);
    const disputed = layers.flatMap(({ layer, read, status }) =>
      read && status === 'disputed' ? layer : [],
    );
    return {
      ...offer,
      product: { ...offer.product, origin, ...(disputed.length === 0 ? {} : { disputed }) },
    };
  });
  return { ...market, offers };
}

/** The agreement before any policy: every product's origin is still unknown. */
export function assortmentOf(knowledge: Knowledge, lines: readonly CatalogLine[], asOf: string): Assortment {
  const byProduct = new Map<string, { camera: KnownCamera | null; lines: CatalogLine[] }>();
  let [otherLines, unclearLines] = [0, 0];

  for (const line of lines) {
    const camera = knownCamera(knowledge, line);
    const kind = camera === null ? knowledge.productKind(line) : 'camera';
    if (kind === 'other') otherLines += 1;
    if (kind === 'unclear') unclearLines += 1;
    if (kind !== 'camera') continue;
    const id = camera?.id ?? `line:${lineId(line)}`;
    const product = byProduct.get(id);
    if (product === undefined) byProduct.set(id, { camera, lines: [line] });
    else product.lines.push(line);
  }

  const makeOf = makeFinder(knowledge);
  const products = [...byProduct].map(([id, { camera, lines: offered }]) =>
    product(knowledge, id, camera, offered, makeOf),
  );
  return {
    offers: offersOf(products, asOf),
    cameras: [...byProduct.values()].map(({ camera }) => camera),
    asOf,
    lines: lines.length,
    known: products.filter(({ cameraId }) => cameraId !== null).length,
    otherLines,
    unclearLines,
  };
}

/** The model field first; where a supplier left it empty or filled it with a number of its own, the name. */
export function knownCamera(knowledge: Knowledge, line: CatalogLine): KnownCamera | null {
  const brand = line.brand ?? line.maker;
  for (const text of [line.model, line.name]) {
    if (text === null || text === '') continue;
    const { cameraId } = identify(knowledge.models, { brand, text });
    if (cameraId !== null) return knowledge.cameras.get(cameraId) ?? null;
  }
  return null;
}

function product(
  knowledge: Knowledge,
  id: string,
  camera: KnownCamera | null,
  lines: readonly CatalogLine[],
  makeOf: ReturnType<typeof makeFinder>,
): Product {
  const ordered = [...lines].sort((one, other) => compareText(lineId(one), lineId(other)));
  const dataSheet = camera === null ? [] : [valuesOf(camera.specs, 'data-sheet', camera.sources)];
  const [first] = ordered;
  const speaking = speakingLines(ordered);
  const texts = speaking.map((line) => textValues(knowledge, line));
  const read = bestOf(...dataSheet, ...texts);
  const answers = answered(knowledge.answered?.about(ordered) ?? [], read);
  return {
    id,
    cameraId: camera?.id ?? null,
    brand: camera?.brand ?? first?.brand ?? first?.maker ?? null,
    ...(camera !== null || first === undefined ? {} : { make: makeOf(first) }),
    model: camera?.model ?? first?.model ?? first?.name ?? null,
    quality: camera?.quality ?? null,
    maker: makerOf(knowledge, camera, ordered),
    origin: 'unknown',
    offer: bestOf(
      read,
      answers.values,
      ...(camera === null
        ? speaking.map((line) => lineDecoded(knowledge, line))
        : [decodedOf(knowledge, camera)]),
    ),
    ...(answers.disputed.length === 0 ? {} : { disputedValues: answers.disputed }),
    ...(camera === null ? {} : { stated: bestOf(...texts) }),
    lines: ordered,
  };
}

/** Who makes a product: its brand, or the maker behind all that the brand sells; as written where we do not know it. */
function makerOf(
  knowledge: Knowledge,
  camera: KnownCamera | null,
  lines: readonly CatalogLine[],
): string | null {
  const written = lines.map(({ maker, brand }) => maker ?? brand).find((name) => name !== null) ?? null;
  const known =
    camera === null
      ? manufacturerNamed(knowledge, written)
      : (knowledge.manufacturers.get(camera.manufacturer) ?? null);
  const behind = known?.oem.find(({ scope, to }) => scope === 'all' && to === null)?.maker ?? null;
  const maker = behind === null ? known : (knowledge.manufacturers.get(behind) ?? known);
  return maker?.brand ?? written;
}

/** What nobody has confirmed says nothing of a product that a confirmed line speaks of. */
export function speakingLines(lines: readonly CatalogLine[]): readonly CatalogLine[] {
  const confirmed = lines.filter(({ unconfirmed }) => unconfirmed !== true);
  return confirmed.length > 0 ? confirmed : lines;
}

/** What a line's own words say of the product: below any data sheet, above nothing at all. */
function textValues(knowledge: Knowledge, line: CatalogLine): Values {
  const properties = line.properties.map(({ name, value, unit }) => `${name} ${value} ${unit ?? ''}`.trim());
  const warranty = line.warranty === null ? [] : [`Garanti: ${line.warranty}`];
  const { specs, words } = knowledge.readSpecs(
    [line.name, line.description, ...properties, ...warranty].join('. '),
  );
  // A column for the delivery time says more than a sentence about it.
  const stated = { ...specs, leadTimeDays: line.leadTimeDays ?? specs.leadTimeDays };
  return valuesOf(stated, 'catalog-text', [lineSource(line)], words);
}

/** What the number on a line says, where it is of no model that we know. */
function lineDecoded(knowledge: Knowledge, { brand, maker, model, name }: CatalogLine): Values {
  return decodedFrom(knowledge, brand ?? maker, [model, name]);
}

function lineSource(line: CatalogLine): Source {
  return {
    url: `urn:catalog-line:${encodeURI(lineId(line))}`,
    title: `${line.supplier} ${itemWords(line)}, ${line.file}:${line.row}`,
    kind: 'supplier',
    published: null,
    seen: null,
  };
}
