import { z } from 'zod';
import { Layer } from './claim.ts';
import { Acceptance, RunDecision } from './decision.ts';
import { Determination, RunRelaxation, StaleDetermination } from './determination.ts';
import { Severity } from './finding.ts';
import { OpenQuestion } from './question.ts';
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
  /** What the catalogue says instead, where that would decide otherwise than the data sheet that counts. */
  contradicted: z.strictObject({ offer: FeatureValue, words: z.string().nullable() }).optional(),
  why: z.string(),
});
export type FeatureComparison = z.infer<typeof FeatureComparison>;

export const LineReference = z.strictObject({
  agreement: z.string(),
  supplier: z.string(),
  item: z.string(),
  /** Where the item number stands for several products: what tells this one apart. */
  itemProduct: z.string().optional(),
  name: z.string(),
  price: z.strictObject({ amount: z.string(), currency: z.string() }).nullable(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  valid: z.boolean(),
  /** Read from a page layout and confirmed by nobody: never valid, whatever its dates. */
  unconfirmed: z.literal(true).optional(),
});
export type LineReference = z.infer<typeof LineReference>;

/** A feature on which a supplier's answer and another source, or two answers, contradict each other. */
export const Dispute = z.strictObject({
  id: z.string(),
  /** What each says and where from; the first is what counts, unless it is an answer: then none does. */
  said: z
    .array(z.strictObject({ value: FeatureValue, from: ValueOrigin, words: z.string().nullable() }))
    .min(2),
});
export type Dispute = z.infer<typeof Dispute>;

export const Candidate = z.strictObject({
  brand: z.string().nullable(),
  model: z.string().nullable(),
  /** Null where the line is not a product we have facts about. */
  cameraId: z.string().nullable(),
  quality: z.string().nullable(),
  line: LineReference,
  otherLines: z.array(LineReference),
  origin: OriginVerdict,
  /** Layers that the policy reads and sources disagree on; absent where there are none. */
  disputed: z.array(Layer).optional(),
  class: MatchClass,
  /** 0 to 100: the weighted share of features that are met; orders candidates inside a class, never makes the class. */
  score: z.int().min(0).max(100),
  features: z.array(FeatureComparison),
  /** Absent where no supplier's answer contradicts anything. */
  disputedValues: z.array(Dispute).optional(),
});
export type Candidate = z.infer<typeof Candidate>;

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
  /** Who makes those candidates, by name; null among them: nobody says it of one. Absent in runs kept from earlier. */
  makers: z.array(z.string().nullable()).optional(),
  candidates: z.array(Candidate),
  determination: Determination.nullable(),
  /** What is asked of a replacement, and who can offer it; absent in runs kept from earlier. */
  requirements: z.array(RunRequirement).optional(),
  competition: Competition.optional(),
  /** Where the camera is covered with reservations only: what lowering a should would leave none. */
  reservations: z.array(RunRelaxation).optional(),
  /** Who has accepted what is lost, where somebody has; the outcome stays what it is. */
  accepted: z.array(Acceptance).optional(),
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
  /** As its model's result says it; absent where it is the record's own, and in runs kept from earlier. */
  lens: z.string().optional(),
  /** As its model's result says it. */
  asked: z.string().optional(),
  /** What the policy makes of this camera where its number or MAC address points to another maker than its brand. */
  installedOrigin: OriginVerdict.optional(),
  outcome: Outcome,
  line: z.string().nullable(),
  contractEnd: Day.nullable(),
  findings: z.array(z.string()),
  /** The decision that accepts what this camera loses. */
  acceptedBy: z.string().optional(),
});
export type CameraResult = z.infer<typeof CameraResult>;

/** What a finding may be about: cameras of one model or text, a department, a list, a determination, a decision, or the run itself. */
const subjects = ['model', 'department', 'list', 'determination', 'decision', 'run'] as const;

export const RunFinding = z.strictObject({
  code: z.string(),
  alias: z.string(),
  title: z.string(),
  severity: Severity,
  subject: z.string(),
  /** What the subject is; absent in runs kept from earlier. */
  about: z.enum(subjects).optional(),
  cameras: z.int().nonnegative(),
  message: z.string(),
  fix: z.string(),
  reference: z.string(),
  /** Waived by decisions: for how many of its cameras, and whether wholly, so that it no longer counts as open. */
  waived: z
    .strictObject({ cameras: z.int().nonnegative(), wholly: z.boolean(), decisions: z.array(z.string()) })
    .optional(),
});
export type RunFinding = z.infer<typeof RunFinding>;

const OutcomeCounts = z.record(Outcome, z.int().nonnegative());

/** One import that a run stands on: what it supersedes and is superseded by, and the hash of its rows. */
const Edition = z.strictObject({ source: z.string(), snapshot: z.string() });
export type Edition = z.infer<typeof Edition>;

/** run.json: everything a report needs, so that reports of one run can never disagree. */
export const Run = z.strictObject({
  run: z.strictObject({
    id: z.string(),
    createdAt: z.string(),
    tool: z.string(),
    language: z.enum(['da', 'en']),
    sample: z.boolean(),
    /** What the public version leaves out, in words; absent in the internal one. */
    leftOut: z.array(z.string()).optional(),
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
      /** Absent in runs kept from earlier: then nobody can find their lines again. */
      imports: z.array(Edition).optional(),
    }),
    register: z.strictObject({
      sha256: z.string(),
      cameras: z.int(),
      imports: z.array(Edition).optional(),
    }),
    knowledge: z.strictObject({ sha256: z.string() }),
    rules: z.strictObject({ sha256: z.string() }),
    /** The departments' own needs, where a file of them was given. */
    departmentNeeds: z.strictObject({ sha256: z.string(), entries: z.int() }).optional(),
    /** Suppliers' statements of who is behind products, where the workspace holds any. */
    declarations: z.strictObject({ sha256: z.string(), statements: z.int() }).optional(),
    /** Suppliers' answers to questions, where the workspace holds any. */
    answers: z.strictObject({ sha256: z.string(), answers: z.int() }).optional(),
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
    needs: z.record(ValueOrigin.exclude(['answer']), z.int()),
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
  /** What suppliers can be asked; runs kept from earlier have none. */
  questions: z.array(OpenQuestion).optional(),
  /** Determinations of earlier runs that no longer hold; absent where there are none. */
  staleDeterminations: z.array(StaleDetermination).optional(),
  /** The decisions that bear on these departments and this policy, with or without effect; absent in older runs. */
  decisions: z.array(RunDecision).optional(),
});
export type Run = z.infer<typeof Run>;

/** One layer of a dossier on a day. */
export const DossierLayer = z.strictObject({
  layer: Layer,
  status: z.enum(['evidenced', 'not-evidenced', 'disputed']),
  claims: z.array(z.string()),
});
export type DossierLayer = z.infer<typeof DossierLayer>;
