import { z } from 'zod';
import { Layer } from './claim.ts';
import { Country } from './country.ts';
import { Bilingual, Kebab } from './manufacturer.ts';
import { Day } from './source.ts';
import { MatchClass, OriginVerdict } from './value.ts';

export const decisionKinds = [
  'accept-reservation',
  'waive-finding',
  'confirm-identification',
  'record-declaration',
] as const;
export const DecisionKind = z.enum(decisionKinds);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** rules/decisions.json: what a decision must say, and how long it may hold. */
export const DecisionRules = z.strictObject({
  version: z.string().min(1),
  description: Bilingual,
  /** Letters and digits that a reason has at least: a dash is none. */
  leastReasonLetters: z.int().positive(),
  /** From this many days before its last day on, a run says that a decision ends. */
  warningDays: z.int().nonnegative(),
  kinds: z.record(
    DecisionKind,
    z.strictObject({ longestDays: z.int().positive(), needsApprover: z.boolean() }),
  ),
  /** Findings that nobody can waive, by alias: those about decisions themselves. */
  neverWaived: z.array(Kebab),
});
export type DecisionRules = z.infer<typeof DecisionRules>;

/** Who decides what, why and until when. The days are Danish local days, both inclusive. */
const terms = {
  reason: z.string().min(1),
  decidedBy: z.string().min(1),
  approvedBy: z.string().nullable(),
  decidedOn: Day,
};

export const Terms = z.strictObject({ ...terms, validTo: Day });
export type Terms = z.infer<typeof Terms>;

const common = {
  id: z.string().regex(/^[0-9a-f]{10}$/),
  ...terms,
  validTo: Day,
  /** A department's code; null: all departments. */
  department: z.string().nullable(),
  /** The run it was taken on: the same input gives the same id again. */
  run: z.string().nullable(),
};

/** One way in which a model was covered with reservations: for whom, by which product, at which loss. */
export const ReservationBasis = z.strictObject({
  kind: z.string(),
  profile: z.string(),
  lens: z.string().nullable(),
  /** What the department asks itself, as a key. */
  asked: z.string(),
  policy: z.string(),
  candidate: z.string(),
  class: MatchClass,
  /** Ids of the features that are lost. */
  loses: z.array(z.string()),
  origin: OriginVerdict,
});
export type ReservationBasis = z.infer<typeof ReservationBasis>;

/** A finding as it stood, in both languages, since a later run may be in the other one. */
export const FindingBasis = z.strictObject({ subject: Bilingual, message: Bilingual });
export type FindingBasis = z.infer<typeof FindingBasis>;

export const AcceptReservation = z.strictObject({
  kind: z.literal('accept-reservation'),
  ...common,
  cameraId: z.string(),
  name: z.string(),
  basis: z.array(ReservationBasis).min(1),
});
export type AcceptReservation = z.infer<typeof AcceptReservation>;

export const WaiveFinding = z.strictObject({
  kind: z.literal('waive-finding'),
  ...common,
  code: z.string(),
  title: Bilingual,
  /** What the finding is about, as it was asked for; null: all findings of the code that there were. */
  subject: z.string().nullable(),
  basis: z.array(FindingBasis).min(1),
});
export type WaiveFinding = z.infer<typeof WaiveFinding>;

export const ConfirmIdentification = z.strictObject({
  kind: z.literal('confirm-identification'),
  ...common,
  /** Brand and model exactly as the register has them. */
  asWritten: z.string().min(1),
  cameraId: z.string(),
  brand: z.string(),
  model: z.string(),
  /** The facts about the model, as they were. */
  basis: z.strictObject({ factsSha256: z.string() }),
});
export type ConfirmIdentification = z.infer<typeof ConfirmIdentification>;

const RecordDeclaration = z.strictObject({
  kind: z.literal('record-declaration'),
  ...common,
  supplier: z.string(),
  product: z.string(),
  layer: Layer,
  entity: z.string(),
  country: Country.nullable(),
  /** Where the statement stands, and a hash of what it says; the statement itself is an import like others. */
  basis: z.strictObject({ document: z.string().min(1), sha256: z.string() }),
});

/** A person's override: never changed, only withdrawn. */
export const Decision = z.discriminatedUnion('kind', [
  AcceptReservation,
  WaiveFinding,
  ConfirmIdentification,
  RecordDeclaration,
]);
export type Decision = z.infer<typeof Decision>;

export const Withdrawal = z.strictObject({ decision: z.string(), ...terms });
export type Withdrawal = z.infer<typeof Withdrawal>;

/**
 * `stale`: what it rests on is no longer so. `replaced`: a later one says the same anew. `future`: taken after the day
 * that is judged on. Only an `active` one has effect.
 */
export const DecisionState = z.enum(['active', 'expired', 'stale', 'withdrawn', 'replaced', 'future']);
export type DecisionState = z.infer<typeof DecisionState>;

/** A decision as a run used it; enough to make every report again without the workspace. */
export const RunDecision = z.strictObject({
  id: z.string(),
  kind: DecisionKind,
  department: z.string().nullable(),
  subject: z.string(),
  ...terms,
  validTo: Day,
  state: DecisionState,
  /** How many cameras of the run it touches; 0 where it has no effect. */
  cameras: z.int().nonnegative(),
  /** What is no longer as it was, in words. */
  changes: z.array(z.string()),
  withdrawn: Withdrawal.nullable(),
});
export type RunDecision = z.infer<typeof RunDecision>;

/** That a person has accepted what a model loses; stands beside the outcome, which stays what it is. */
export const Acceptance = z.strictObject({
  decision: z.string(),
  decidedBy: z.string(),
  approvedBy: z.string().nullable(),
  validTo: Day,
  department: z.string().nullable(),
});
export type Acceptance = z.infer<typeof Acceptance>;
