import type { Acceptance, AcceptReservation, Decision } from '../model/decision.ts';
import type { CameraResult, ModelResult } from '../model/run.ts';
import { acceptedResults, type MatchedModel, reservationChanges } from './reservation.ts';
import type { Standing } from './standing.ts';

/** The acceptances that hold and still rest on the same, the latest last. */
export function standingAcceptances(
  standing: readonly Standing[],
  matched: readonly MatchedModel[],
): readonly AcceptReservation[] {
  return standing.flatMap(({ decision, state }) =>
    // The language is of no account: whether something changed is the same in both.
    state === 'active' && isAcceptance(decision) && reservationChanges(decision, matched, 'en').length === 0
      ? [decision]
      : [],
  );
}

/** A result with who has accepted what it loses; the result itself stays what it is. */
export function withAcceptances(
  { result }: MatchedModel,
  decisions: readonly AcceptReservation[],
  matched: readonly MatchedModel[],
): ModelResult {
  const accepted = decisions
    .filter((decision) => acceptedResults(decision, matched).includes(result))
    .map(({ id: decision, decidedBy, approvedBy, validTo, department }): Acceptance => {
      return { decision, decidedBy, approvedBy, validTo, department };
    });
  return accepted.length === 0 ? result : { ...result, accepted };
}

/** The acceptance of one camera: its department's own before one for all. */
export function acceptanceOf(
  { accepted = [] }: ModelResult,
  { department }: Pick<CameraResult, 'department'>,
): Acceptance | null {
  const own = accepted.findLast((one) => one.department === department);
  return own ?? accepted.findLast((one) => one.department === null) ?? null;
}

function isAcceptance(decision: Decision): decision is AcceptReservation {
  return decision.kind === 'accept-reservation';
}
