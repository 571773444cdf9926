import { z } from 'zod';
import { formFactors } from '../../src/model/camera.ts';
import { Country } from '../../src/model/country.ts';
import { Kebab } from '../../src/model/manufacturer.ts';
import { Day } from '../../src/model/source.ts';

const Share = z.number().min(0).max(1);
const Count = z.int().nonnegative();
const Texts = z.array(z.string()).min(1);
const CameraId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);
const ByForm = z.record(z.enum(formFactors), z.number().nonnegative());
const Words = z.record(z.enum(formFactors), z.string());
const Columns = z.record(z.string(), z.string());
const Period = z.strictObject({ from: Day, to: Day.nullable() });
export type Period = z.infer<typeof Period>;

const Supplier = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  item: z.string(),
  firstNumber: z.int(),
  priceFactor: z.number().positive(),
  /** Øre that this supplier's prices end on. */
  endings: z.array(z.int().min(0).max(99)).min(1),
  modelForms: Texts,
  nameForms: Texts,
  /** How many facts this supplier's descriptions hold. */
  phrases: z.int().positive(),
  leadTimeDays: z.array(z.int().positive()),
  warranties: Texts,
  /** Twelve digits that begin with 2, the range for use inside a house: no real party has such a number. */
  gln: z.string().regex(/^2\d{11}$/),
});
export type Supplier = z.infer<typeof Supplier>;

const Brand = z.strictObject({
  written: Texts,
  /** Supplier ► the share of this brand's chosen models that the supplier offers. */
  suppliers: z.record(z.string(), Share),
  priceFactor: z.number().positive(),
  /** A number of models, or as many of each form as `forms` says. */
  choose: z.union([z.literal('by-form'), z.int().positive()]),
});

const extraGroups = ['accessory', 'recorder', 'licence', 'service'] as const;
const Groups = z.record(z.enum(['camera', ...extraGroups]), z.string());

const CsvFile = z.strictObject({ file: z.string(), columns: Columns });

export const CatalogPlan = z.strictObject({
  lots: Groups,
  groups: Groups,
  unspsc: z.strictObject({ code: z.string(), list: z.string() }),
  onRequest: z.string(),
  suppliers: z.array(Supplier),
  /** The share of each form's models that the agreement holds: what is left out becomes a gap. */
  forms: ByForm,
  /** Models that the agreement lacks, so that real gaps are there to be found. */
  leaveOut: z.array(CameraId),
  /** Whole kroner. */
  prices: z.strictObject({
    perListUnit: z.record(z.string(), z.number().positive()),
    byForm: ByForm,
    perMegapixel: z.number(),
    motorLens: z.number(),
    zoomStep: z.number(),
    lowest: z.number(),
    highest: z.number(),
    spread: Share,
    predecessorFactor: z.number(),
  }),
  validity: z.strictObject({
    catalogue: z.strictObject({ from: Day, to: Day }),
    valid: z.array(Period),
    expired: z.array(Period),
    future: z.array(Period),
  }),
  /** Lines that have run out: beside a newer line of the same product, or the product's only one. */
  expired: z.strictObject({ predecessors: Count, onlyOffer: Count }),
  future: Count,
  shares: z.strictObject({
    noPrice: Share,
    leadTime: Share,
    warranty: Share,
    gtin: Share,
    extra: Share,
    unspsc: Share,
  }),
  brands: z.record(Kebab, Brand),
  houseBrand: z.strictObject({
    name: z.string(),
    why: z.string(),
    origin: Country,
    suppliers: Texts,
    models: z.array(CameraId),
    nameForms: Texts,
  }),
  textLines: z.array(z.strictObject({ count: Count, brands: z.array(z.string()) })),
  textForms: Texts,
  textValues: z.strictObject({
    outdoor: z.strictObject({ place: Texts, ip: Texts }),
    indoor: z.strictObject({ place: Texts, ip: Texts }),
    form: Texts,
    mp: Texts,
    ir: Texts,
    ik: Texts,
    lens: Texts,
    outdoorShare: Share,
    price: z.record(z.string(), z.number()),
  }),
  words: z.strictObject({
    forms: Words,
    shortForms: Words,
    phrases: z.record(z.string(), z.string()),
    properties: z.record(z.string(), z.string()),
  }),
  tables: z.strictObject({
    A: z.strictObject({ master: CsvFile, prices: CsvFile, withoutPrice: Count, withoutMaster: Count }),
    B: z.strictObject({ file: z.string(), title: z.string(), sheet: z.string(), columns: Columns }),
    C: z.strictObject({
      file: z.string(),
      catalogueId: z.string(),
      name: z.string(),
      issueDate: Day,
      version: z.string(),
      receiver: z.strictObject({ name: z.string(), gln: z.string() }),
    }),
    D: CsvFile,
  }),
  extras: z.array(
    z.strictObject({
      group: z.enum(extraGroups),
      name: z.string(),
      price: z.number().positive(),
      unit: z.string(),
    }),
  ),
});
export type CatalogPlan = z.infer<typeof CatalogPlan>;
