import { z } from 'zod';
import { Layer } from './claim.ts';
import { Severity } from './finding.ts';
import { Day } from './source.ts';
import {
  FeatureValue,
  Importance,
  MatchClass,
  OriginVerdict,
  Outcome,
  ValueOrigin,
  Verdict,
} from './value.ts';

/** One feature of one installed model against one candidate. `need` and `offer` null: nobody says. */
export const FeatureComparison = z.strictObject({
  id: z.string(),
  importance: Importance,
  need: FeatureValue.nullable(),
  needFrom: ValueOrigin,
  needWords: z.string().nullable(),
  offer: FeatureValue.nullable(),
  offerFrom: ValueOrigin,
  offerWords: z.string().nullable(),
  verdict: Verdict,
  /** The offer is less than the need, within the rule's tolerance: the need counts as met, and the loss is named. */
  short: z.literal(true).optional(),
  why: z.string(),
});
export type FeatureComparison = z.infer<typeof FeatureComparison>;

export const LineReference = z.strictObject({
  agreement: z.string(),
  supplier: z.string(),
  item: z.string(),
  name: z.string(),
  price: z.strictObject({ amount: z.string(), currency: z.string() }).nullable(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  valid: z.boolean(),
  /** Read from a page layout and confirmed by nobody: never valid, whatever its dates. */
  unconfirmed: z.literal(true).optional(),
});
export type LineReference = z.infer<typeof LineReference>;

export const Candidate = z.strictObject({
  brand: z.string().nullable(),
  model: z.string().nullable(),
  /** Null where the line is not a product we have facts about. */
  cameraId: z.string().nullable(),
  quality: z.string().nullable(),
  line: LineReference,
  otherLines: z.array(LineReference),
  origin: OriginVerdict,
  class: MatchClass,
  /** 0 to 100: the weighted share of features that are met; orders candidates inside a class, never makes the class. */
  score: z.int().min(0).max(100),
  features: z.array(FeatureComparison),
});
export type Candidate = z.infer<typeof Candidate>;

const FeatureValues = z.record(z.string(), FeatureValue.nullable());

/**
 * Needs whose lowering would bring candidates. `from` ► `to` is how far for all of them, `least` the smallest step that
 * brings one; `ifConfirmed` counts further products with something unknown. Runs kept from earlier have none of these.
 */
const RunRelaxation = z.strictObject({
  features: z.array(z.string()),
  candidates: z.int(),
  offers: FeatureValues,
  from: FeatureValues.optional(),
  to: FeatureValues.optional(),
  least: z.strictObject({ to: FeatureValues, candidates: z.int() }).optional(),
  ifConfirmed: z.int().nonnegative().optional(),
});
export type RunRelaxation = z.infer<typeof RunRelaxation>;

export const Determination = z.strictObject({
  policy: z.string(),
  profile: z.string(),
  asOf: Day,
  linesExamined: z.int(),
  productsExamined: z.int(),
  productsByOrigin: z.record(OriginVerdict, z.int()),
  requirements: z.array(
    z.strictObject({
      id: z.string(),
      need: FeatureValue.nullable(),
      needFrom: ValueOrigin,
      /** The best of the offers that fall short; absent where values have no order. */
      nearest: FeatureValue.optional(),
      failed: z.int(),
      unknown: z.int(),
    }),
  ),
  best: z
    .strictObject({
      brand: z.string().nullable(),
      model: z.string().nullable(),
      failing: z.array(z.string()),
    })
    .nullable(),
  relaxations: z.array(RunRelaxation),
});
export type Determination = z.infer<typeof Determination>;

/** A must or should that offers are held against. `need` null: nobody says how much. `accepts`: words that do in place of one. */
const RunRequirement = z.strictObject({
  id: z.string(),
  importance: Importance,
  need: FeatureValue.nullable(),
  needFrom: ValueOrigin,
  tolerance: z.number().optional(),
  accepts: z.record(z.string(), z.array(z.string())).optional(),
});
export type RunRequirement = z.infer<typeof RunRequirement>;

/** Makes and suppliers that meet every must; makes that would if confirmed; makes that one must alone keeps out. */
const Competition = z.strictObject({
  makes: z.array(z.string()),
  suppliers: z.array(z.string()),
  ifConfirmed: z.array(z.string()),
  without: z.array(z.strictObject({ feature: z.string(), makes: z.array(z.string()) })),
});
export type Competition = z.infer<typeof Competition>;

export const ModelResult = z.strictObject({
  brand: z.string().nullable(),
  model: z.string().nullable(),
  cameraId: z.string().nullable(),
  quality: z.string().nullable(),
  /** What the policy makes of the installed camera's own brand; absent where we do not know the camera. */
  installedOrigin: OriginVerdict.optional(),
  /** The lens that the register names where it is not the record's own, e.g. `6 mm`. */
  lens: z.string().nullable(),
  kind: z.string(),
  profile: z.string(),
  asWritten: z.array(z.string()),
  identifiedBy: z.array(z.string()),
  count: z.int().positive(),
  /** What the cameras are there for and how many metres away, where the department says so. */
  task: z.string().optional(),
  distanceM: z.number().optional(),
  /** All that the department asks for itself, in words; part of what makes cameras one group. */
  asked: z.string().optional(),
  outcome: Outcome,
  /** One sentence: why this outcome and not a better one. */
  reason: z.string(),
  /** How many products on the agreement fell in each class, origin allowed and line valid. */
  classCounts: z.record(MatchClass, z.int()),
  /** Suppliers that have a usable candidate of the outcome's class, by name. */
  suppliers: z.array(z.string()),
  candidates: z.array(Candidate),
  determination: Determination.nullable(),
  /** What is asked of a replacement, and who can offer it; absent in runs kept from earlier. */
  requirements: z.array(RunRequirement).optional(),
  competition: Competition.optional(),
  /** Where the camera is covered with reservations only: what lowering a should would leave none. */
  reservations: z.array(RunRelaxation).optional(),
});
export type ModelResult = z.infer<typeof ModelResult>;

export const CameraResult = z.strictObject({
  id: z.string(),
  department: z.string(),
  kind: z.string(),
  /** The profile it was matched by; absent in runs kept from earlier, where the kind alone decided. */
  profile: z.string().optional(),
  asWritten: z.string(),
  brand: z.string().nullable(),
  model: z.string().nullable(),
  /** As its model's result says it. */
  asked: z.string().optional(),
  /** What the policy makes of this camera where its number or MAC address points to another maker than its brand. */
  installedOrigin: OriginVerdict.optional(),
  outcome: Outcome,
  line: z.string().nullable(),
  contractEnd: Day.nullable(),
  findings: z.array(z.string()),
});
export type CameraResult = z.infer<typeof CameraResult>;

export const RunFinding = z.strictObject({
  code: z.string(),
  alias: z.string(),
  title: z.string(),
  severity: Severity,
  subject: z.string(),
  cameras: z.int().nonnegative(),
  message: z.string(),
  fix: z.string(),
  reference: z.string(),
});
export type RunFinding = z.infer<typeof RunFinding>;

const OutcomeCounts = z.record(Outcome, z.int().nonnegative());

/** run.json: everything a report needs, so that reports of one run can never disagree. */
export const Run = z.strictObject({
  run: z.strictObject({
    id: z.string(),
    createdAt: z.string(),
    tool: z.string(),
    language: z.enum(['da', 'en']),
    sample: z.boolean(),
    policy: z.string(),
    policyVersion: z.string(),
    profile: z.string(),
    budget: z.string(),
    catalog: z.strictObject({
      sha256: z.string(),
      lines: z.int(),
      products: z.int(),
      known: z.int(),
      /** Lines that sell no camera, and lines that do not say what they sell: examined, never matched. */
      otherLines: z.int(),
      unclearLines: z.int(),
      asOf: Day,
    }),
    register: z.strictObject({ sha256: z.string(), cameras: z.int() }),
    knowledge: z.strictObject({ sha256: z.string() }),
    rules: z.strictObject({ sha256: z.string() }),
    /** The departments' own needs, where a file of them was given. */
    departmentNeeds: z.strictObject({ sha256: z.string(), entries: z.int() }).optional(),
    /** Suppliers' statements of who is behind products, where the workspace holds any. */
    declarations: z.strictObject({ sha256: z.string(), statements: z.int() }).optional(),
    /** The tool's own verdicts held against labelled pairs; null where it came without them. */
    accuracy: z
      .strictObject({
        pairs: z.int(),
        right: z.int(),
        calledBetter: z.int(),
        calledBetterHigh: z.number(),
        kappa: z.number().nullable(),
        sha256: z.string(),
      })
      .nullable(),
    /** How many needs were read and how many are only assumed or decoded, over all models. */
    needs: z.record(ValueOrigin, z.int()),
  }),
  departments: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      cameras: z.int(),
      kinds: z.record(z.string(), z.int()),
      outcomes: OutcomeCounts,
    }),
  ),
  models: z.array(ModelResult),
  cameras: z.array(CameraResult),
  findings: z.array(RunFinding),
});
export type Run = z.infer<typeof Run>;

/** One layer of a dossier on a day. */
export const DossierLayer = z.strictObject({
  layer: Layer,
  status: z.enum(['evidenced', 'not-evidenced', 'disputed']),
  claims: z.array(z.string()),
});
export type DossierLayer = z.infer<typeof DossierLayer>;
