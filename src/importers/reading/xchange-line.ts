import type { CatalogLine } from '../../model/catalog-line.ts';
import { withoutUserInfo } from '../../model/link.ts';
import type { Reject } from '../../model/reject.ts';
import { say } from '../../text/index.ts';
import type { CatalogEdition } from '../importer.ts';
import { inBestLanguage } from './best-language.ts';
import { dayOf } from './day-of.ts';
import { itemProperties, type StatedProperty } from './item-properties.ts';
import { statedOrigin } from './stated-origin.ts';
import { xchangePrice } from './xchange-price.ts';
import type { XchangeProduct, XchangeTradeItem } from './xchange-schema.ts';

interface ItemSource {
  readonly file: string;
  readonly edition: CatalogEdition;
  readonly product: XchangeProduct;
  readonly item: XchangeTradeItem;
  /** Counts the trade items from 1. */
  readonly row: number;
  readonly currency: string | null;
  readonly made: string | null;
}

interface ReadItem {
  readonly line: CatalogLine | null;
  readonly notes: readonly Reject[];
}

/** States in which an item cannot be ordered. Source: ETIM xChange, ItemStatus. */
const notOrderable = ['PRE-LAUNCH', 'ON HOLD', 'OBSOLETE'];

const relations = new Map([
  ['ACCESSORY', 'accessory'],
  ['MANDATORY', 'requires'],
  ['CONSISTS_OF', 'component'],
] as const);

/** One trade item of one product. One that lacks its number or a description is null, with the reason. */
export function xchangeLine({ file, edition, product, item, row, currency, made }: ItemSource): ReadItem {
  const maker = product.ProductIdentification;
  const ids = item.ItemIdentification;
  const number = ids?.SupplierItemNumber ?? null;
  const left = (key: 'import.line-without-item' | 'import.line-without-name', line: string) => ({
    line: null,
    notes: [{ row, field: null, why: say(key, { line }) }],
  });
  if (number === null)
    return left('import.line-without-item', maker?.ManufacturerProductNumber ?? String(row));
  const texts = textsOf(product, item);
  if (texts.name === null) return left('import.line-without-name', number);

  const price = xchangePrice(item.Pricing, currency, made);
  const origin = statedOrigin(maker?.CountryOfOrigin ?? []);
  const { properties, problem: cut } = itemProperties(statedOf(product));
  const related = item.ItemRelations.flatMap(({ RelatedSupplierItemNumber: other, RelationType: type }) => {
    const relation = [...relations].find(([name]) => name === type)?.[1];
    return relation === undefined || other === null ? [] : [{ relation, item: other }];
  });
  const line: CatalogLine = {
    agreement: edition.agreement,
    lot: null,
    supplier: edition.supplier,
    item: number,
    name: texts.name,
    description: texts.description,
    brand: maker?.BrandName ?? null,
    maker: maker?.ManufacturerName ?? null,
    model: maker?.ManufacturerProductNumber ?? ids?.ManufacturerItemNumber ?? null,
    gtin:
      [...(ids?.ItemGtin ?? []), ...(maker?.ProductGtin ?? [])].find((gtin) => /^\d{8,14}$/.test(gtin)) ??
      null,
    unspsc: unspscOf(product),
    group: null,
    unit: price.unit ?? item.Ordering?.OrderUnit ?? null,
    price: price.price,
    priceQuantity: price.priceQuantity,
    validFrom: price.validFrom ?? dayOf(ids?.ItemValidityDate ?? null) ?? edition.validFrom,
    validTo: price.validTo ?? dayOf(ids?.ItemObsolescenceDate ?? null) ?? edition.validTo,
    orderable: !notOrderable.includes(item.ItemDetails?.ItemStatus ?? ''),
    origin: origin.origin,
    leadTimeDays: null,
    warranty: null,
    link: texts.link,
    properties,
    ...(related.length === 0 ? {} : { related }),
    file,
    row,
  };
  const notes = [
    ...(price.problem === null ? [] : [{ row, field: 'price', why: price.problem }]),
    ...origin.problems.map((why) => ({ row, field: 'origin', why })),
    ...(cut === null ? [] : [{ row, field: 'properties', why: cut }]),
  ];
  return { line, notes };
}

/** The supplier's own words before the maker's, each in the language that serves best. */
function textsOf(product: XchangeProduct, item: XchangeTradeItem) {
  const [own] = inBestLanguage(
    item.ItemDetails?.ItemDescriptions ?? [],
    ({ DescriptionLanguage: language }) => language ?? undefined,
  );
  const [made] = inBestLanguage(
    product.ProductDetails?.ProductDescriptions ?? [],
    ({ DescriptionLanguage: language }) => language ?? undefined,
  );
  const name =
    own?.UniqueMainItemDescription ??
    own?.MinimalItemDescription ??
    made?.UniqueMainProductDescription ??
    made?.MinimalProductDescription ??
    null;
  const long = [made?.FullProductDescription, made?.ProductSpecificationText].flatMap((text) => text ?? []);
  const link = made?.ProductPageUrl ?? null;
  return { name, description: long.join('\n'), link: link === null ? null : withoutUserInfo(link) };
}

function statedOf(product: XchangeProduct): readonly StatedProperty[] {
  const features = product.EtimClassification.flatMap(({ EtimFeatures: all }) => all);
  return [
    ...product.EtimClassification.map(({ EtimReleaseVersion: release, EtimClassCode: code }) => ({
      name: release === null ? 'ETIM' : `ETIM-${release}`,
      value: code,
    })),
    ...product.OtherClassifications.map(({ ClassificationName: name, ClassificationClassCode: value }) => ({
      name,
      value,
    })),
    { name: 'CustomsCommodityCode', value: product.ProductIdentification?.CustomsCommodityCode ?? null },
    { name: 'WarrantyBusiness', value: product.ProductDetails?.WarrantyBusiness ?? null, unit: 'MON' },
    ...features.map((feature) => ({ name: feature.EtimFeatureCode, value: featureValue(feature) })),
  ];
}

type Feature = XchangeProduct['EtimClassification'][number]['EtimFeatures'][number];

/** A feature without a value says why (ReasonNoValue): it is unknown. */
function featureValue(feature: Feature): string | null {
  const { EtimValueRangeLower: lower, EtimValueRangeUpper: upper } = feature;
  const range = lower === null || upper === null ? (lower ?? upper) : `${lower} – ${upper}`;
  const value = feature.EtimValueCode ?? feature.EtimValueNumeric ?? range ?? feature.EtimValueLogical;
  const [details] = inBestLanguage(
    feature.EtimValueDetails,
    ({ Language: language }) => language ?? undefined,
  );
  const words = details?.EtimValueDetails ?? null;
  if (value === null || words === null) return value;
  return `${value} (${words})`;
}

function unspscOf({ OtherClassifications: classes }: XchangeProduct): string | null {
  const found = classes.find(
    ({ ClassificationName: name, ClassificationClassCode: code }) =>
      /^un[-_ ]?spsc/i.test(name ?? '') && /^\d{8}$/.test(code ?? ''),
  );
  return found?.ClassificationClassCode ?? null;
}
