import { z } from 'zod';

/** Numbers are strings in this format by design, so that no digit is lost; some writers use numbers all the same. */
const text = z
  .union([z.string(), z.number(), z.boolean()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? null : String(value).trim() || null));
const texts = z
  .array(text)
  .nullish()
  .transform((values) => (values ?? []).flatMap((value) => value ?? []));

function list<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
}

const Price = z.object({
  PriceUnit: text,
  PriceQuantity: text,
  PriceOnRequest: text,
  NetPrice: text,
  GrossListPrice: text,
  RecommendedRetailPrice: text,
  PriceValidityDate: text,
  PriceExpiryDate: text,
});
export type XchangePrice = z.infer<typeof Price>;

const TradeItem = z.object({
  ItemIdentification: z
    .object({
      SupplierItemNumber: text,
      ManufacturerItemNumber: text,
      ItemGtin: texts,
      ItemValidityDate: text,
      ItemObsolescenceDate: text,
    })
    .nullish(),
  ItemDetails: z
    .object({
      ItemStatus: text,
      ItemDescriptions: list(
        z.object({
          DescriptionLanguage: text,
          MinimalItemDescription: text,
          UniqueMainItemDescription: text,
        }),
      ),
    })
    .nullish(),
  ItemRelations: list(z.object({ RelatedSupplierItemNumber: text, RelationType: text })),
  Ordering: z.object({ OrderUnit: text }).nullish(),
  Pricing: list(Price),
});
export type XchangeTradeItem = z.infer<typeof TradeItem>;

/** What one product says, as far as it is read. Source: ETIM xChange 1.1 and 2.0, Supplier[].Product[]. */
export const XchangeProduct = z.object({
  ProductIdentification: z
    .object({
      ManufacturerName: text,
      ManufacturerProductNumber: text,
      ProductGtin: texts,
      BrandName: text,
      CountryOfOrigin: texts,
      CustomsCommodityCode: text,
    })
    .nullish(),
  ProductDetails: z
    .object({
      WarrantyBusiness: text,
      ProductDescriptions: list(
        z.object({
          DescriptionLanguage: text,
          MinimalProductDescription: text,
          UniqueMainProductDescription: text,
          FullProductDescription: text,
          ProductSpecificationText: text,
          ProductPageUrl: text,
        }),
      ),
    })
    .nullish(),
  EtimClassification: list(
    z.object({
      EtimReleaseVersion: text,
      EtimClassCode: text,
      EtimFeatures: list(
        z.object({
          EtimFeatureCode: text,
          EtimValueCode: text,
          EtimValueNumeric: text,
          EtimValueRangeLower: text,
          EtimValueRangeUpper: text,
          EtimValueLogical: text,
          EtimValueDetails: list(z.object({ Language: text, EtimValueDetails: text })),
        }),
      ),
    }),
  ),
  OtherClassifications: list(z.object({ ClassificationName: text, ClassificationClassCode: text })),
  TradeItem: list(TradeItem),
});
export type XchangeProduct = z.infer<typeof XchangeProduct>;

/** The document around the products, which are read one at a time so that a bad one does not take the others along. */
export const XchangeCatalog = z.object({
  CatalogueName: z.union([text, list(z.object({ Language: text, CatalogueName: text }))]),
  ContractReferenceNumber: text,
  CatalogueType: text,
  GenerationDate: text,
  CatalogueValidityStart: text,
  CatalogueValidityEnd: text,
  CurrencyCode: text,
  Supplier: z
    .array(z.object({ SupplierName: text, SupplierIdGln: text, Product: z.array(z.unknown()).nullish() }))
    .min(1),
});
export type XchangeCatalog = z.infer<typeof XchangeCatalog>;
