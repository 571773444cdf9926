import type { Decision, DecisionState, Withdrawal } from '../model/decision.ts';

/** A decision and what its dates, withdrawals and successors make of it on a day. */
export interface Standing<D extends Decision = Decision> {
  readonly decision: D;
  /** Never `stale` here: that takes a look at what it rests on. */
  readonly state: Exclude<DecisionState, 'stale'>;
  readonly withdrawn: Withdrawal | null;
}

/**
 * How decisions stand on a Danish local day. A decision holds the whole of its last day; a withdrawal counts from its
 * own day on; the later of two on the same subject holds, as long as it holds.
 */
export function standingOn(
  day: string,
  decisions: readonly Decision[],
  withdrawals: readonly Withdrawal[],
): readonly Standing[] {
  const dated = decisions.map((decision) => {
    const withdrawn = withdrawals.find((one) => one.decision === decision.id && one.decidedOn <= day) ?? null;
    return { decision, withdrawn, state: stateByDates(decision, withdrawn, day) };
  });
  return dated.map((one, index) => {
    const key = subjectKey(one.decision);
    const isReplaced = dated
      .slice(index + 1)
      .some((later) => later.state === 'active' && subjectKey(later.decision) === key);
    return isReplaced && (one.state === 'active' || one.state === 'expired')
      ? { ...one, state: 'replaced' }
      : one;
  });
}

function stateByDates(
  { decidedOn, validTo }: Decision,
  withdrawn: Withdrawal | null,
  day: string,
): Standing['state'] {
  if (decidedOn > day) return 'future';
  if (withdrawn !== null) return 'withdrawn';
  return validTo < day ? 'expired' : 'active';
}

/** What a later decision must be about to take an earlier one's place. */
function subjectKey(decision: Decision): string {
  return JSON.stringify([decision.kind, decision.department, ...about(decision)]);
}

function about(decision: Decision): readonly (string | null)[] {
  switch (decision.kind) {
    case 'accept-reservation':
      return [decision.cameraId, decision.basis[0]?.policy ?? null];
    case 'waive-finding':
      return [decision.code, decision.subject];
    case 'confirm-identification':
      return [decision.asWritten];
    case 'record-declaration':
      return [decision.supplier, decision.product, decision.layer];
    default:
      return decision satisfies never;
  }
}
