import type { Acceptance } from '../../model/decision.ts';
import { formatDay, type Language, sentence } from '../../text/index.ts';

/** Who has accepted a reservation, and until when. */
export function acceptanceText(accepted: Acceptance, language: Language): string {
  const { decision: id, decidedBy: by, approvedBy: approver, department } = accepted;
  const until = formatDay(language, accepted.validTo);
  const told =
    approver === null
      ? sentence(language, 'decision.accepted-alone', { id, by, until })
      : sentence(language, 'decision.accepted', { id, by, approver, until });
  if (department === null) return told;
  return sentence(language, 'decision.accepted-for', { department, sentence: told });
}
