import { z } from 'zod';
import { Kebab } from './manufacturer.ts';
import { AppliedRule } from './profile.ts';
import { Day } from './source.ts';
import { FeatureValue, OriginVerdict, ValueOrigin } from './value.ts';

const FeatureValues = z.record(z.string(), FeatureValue.nullable());
const Sha256 = z.string();

/**
 * Needs whose lowering would bring candidates. `from` ► `to` is how far for all of them, `least` the smallest step that
 * brings one; `ifConfirmed` counts further products with something unknown. Runs kept from earlier have none of these.
 */
export const RunRelaxation = z.strictObject({
  features: z.array(z.string()),
  candidates: z.int(),
  offers: FeatureValues,
  from: FeatureValues.optional(),
  to: FeatureValues.optional(),
  least: z.strictObject({ to: FeatureValues, candidates: z.int() }).optional(),
  ifConfirmed: z.int().nonnegative().optional(),
});
export type RunRelaxation = z.infer<typeof RunRelaxation>;

/** One agreement that was searched; `until` null: nobody says when it ends. */
export const SearchedAgreement = z.strictObject({
  agreement: z.string(),
  suppliers: z.int().positive(),
  lines: z.int().positive(),
  until: Day.nullable(),
});
export type SearchedAgreement = z.infer<typeof SearchedAgreement>;

/** What a determination rests on: another basis may give another answer. */
export const DeterminationBasis = z.strictObject({
  tool: z.string(),
  policyVersion: z.string(),
  profileVersion: z.string(),
  catalog: Sha256,
  knowledge: Sha256,
  rules: Sha256,
  /** Suppliers' statements of who is behind products, where there were any. */
  declarations: Sha256.optional(),
});
export type DeterminationBasis = z.infer<typeof DeterminationBasis>;

/** Why a determination holds no longer than it does: the period, the agreement's end, or a product that is to come. */
export const limitsOfValidity = ['period', 'agreement', 'coming-product'] as const;

/**
 * The dated statement that no functional equivalent was found. Counts are of products that the policy allows and that
 * can be ordered on the day (`productsUsable`); what runs kept from earlier do not have is optional.
 */
export const Determination = z.strictObject({
  /** The same for the same model, needs, policy and profile, whatever the day and the catalogue. */
  id: z.string().optional(),
  policy: z.string(),
  profile: z.string(),
  asOf: Day,
  /** The last day it may be relied on, both ends counted, and what sets that day. */
  validTo: Day.optional(),
  validToBecause: z.enum(limitsOfValidity).optional(),
  basis: DeterminationBasis.optional(),
  agreements: z.array(SearchedAgreement).optional(),
  linesExamined: z.int(),
  productsExamined: z.int(),
  productsUsable: z.int().optional(),
  productsByOrigin: z.record(OriginVerdict, z.int()),
  requirements: z.array(
    z.strictObject({
      id: z.string(),
      need: FeatureValue.nullable(),
      needFrom: ValueOrigin,
      /** The best of the offers that fall short; absent where values have no order. */
      nearest: FeatureValue.optional(),
      failed: z.int(),
      /** The orderable lines of the products that fall short. */
      failedLines: z.int().optional(),
      unknown: z.int(),
    }),
  ),
  best: z
    .strictObject({
      brand: z.string().nullable(),
      model: z.string().nullable(),
      /** `agreement/supplier/item`. */
      line: z.string().optional(),
      failing: z.array(z.string()),
      /** What it offers of the musts that it fails. */
      offers: FeatureValues.optional(),
    })
    .nullable(),
  relaxations: z.array(RunRelaxation),
});
export type Determination = z.infer<typeof Determination>;

/** A must as it was when nothing met it, with all it takes to hold another product against it. */
export const KeptNeed = z.strictObject({
  id: Kebab,
  value: FeatureValue.nullable(),
  from: ValueOrigin,
  rule: AppliedRule,
  target: z
    .strictObject({
      task: z.string().nullable(),
      pixelsPerMetre: z.number().nullable(),
      distanceM: z.number().nullable(),
      viewDeg: z.number().nullable(),
    })
    .nullable(),
});
export type KeptNeed = z.infer<typeof KeptNeed>;

/** A determination as a workspace keeps it: what was stated of which camera, and enough to hold later catalogues against. */
export const KeptDetermination = z.strictObject({
  version: z.literal(1),
  /** The model, kind and wishes it is about: the latest determination of a subject takes the place of those before. */
  subject: z.string(),
  name: z.string(),
  run: z.string(),
  departments: z.array(z.strictObject({ code: z.string(), cameras: z.int().positive() })),
  needs: z.array(KeptNeed),
  determination: Determination.required({ id: true, validTo: true, validToBecause: true, basis: true }),
});
export type KeptDetermination = z.infer<typeof KeptDetermination>;

const standings = ['stale', 'in-doubt', 'expired'] as const;

/**
 * A kept determination that no longer holds: a product of the current catalogue meets every must (`stale`), may meet
 * every must once what is unknown of it is answered (`in-doubt`), or its time is over (`expired`).
 */
export const StaleDetermination = z.strictObject({
  id: z.string(),
  subject: z.string(),
  name: z.string(),
  standing: z.enum(standings),
  asOf: Day,
  validTo: Day,
  run: z.string(),
  departments: z.array(z.string()),
  /** The product and its line that meet the needs, or may; null where only the time is over. */
  met: z
    .strictObject({
      product: z.string(),
      agreement: z.string(),
      supplier: z.string(),
      item: z.string(),
    })
    .nullable(),
});
export type StaleDetermination = z.infer<typeof StaleDetermination>;

/** rules/determinations.json: how long a determination may be relied on where nothing else ends it sooner. */
export const DeterminationRules = z.strictObject({
  version: z.string().min(1),
  date: Day,
  validDays: z.int().positive(),
  why: z.strictObject({ da: z.string().min(1), en: z.string().min(1) }),
  reference: z.strictObject({
    title: z.strictObject({ da: z.string(), en: z.string() }),
    url: z.string().nullable(),
  }),
});
export type DeterminationRules = z.infer<typeof DeterminationRules>;
