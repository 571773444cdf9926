import { InputError } from '../errors.ts';
import { readDanishDate } from '../intake/danish-date.ts';
import type { DecisionKind, DecisionRules, Terms, Withdrawal } from '../model/decision.ts';
import { type MessageKey, say } from '../text/index.ts';
import { addDays } from './days.ts';
import { isSameName } from './same-name.ts';

/** What a person gives; null where it was left out. */
export interface GivenTerms {
  readonly reason: string | null;
  readonly by: string | null;
  readonly approvedBy: string | null;
  readonly until: string | null;
}

/**
 * The terms of a decision of today, `YYYY-MM-DD` in Denmark.
 * @throws InputError (exit 2) where reason, decider, another approver or a last day within the rule's limit is missing.
 */
export function termsOf(given: GivenTerms, kind: DecisionKind, rules: DecisionRules, today: string): Terms {
  return {
    ...signed(given, rules.kinds[kind].needsApprover, rules, today),
    validTo: lastDay(given.until, rules.kinds[kind].longestDays, today),
  };
}

/** The same for taking a decision back, which holds from today on. */
export function withdrawalTerms(
  given: GivenTerms,
  kind: DecisionKind,
  rules: DecisionRules,
  today: string,
): Omit<Withdrawal, 'decision'> {
  return signed(given, rules.kinds[kind].needsApprover, rules, today);
}

function signed(given: GivenTerms, needsApprover: boolean, rules: DecisionRules, today: string) {
  const reason = plain(given.reason);
  if (lettersOf(reason) < rules.leastReasonLetters) throw refused('decision.no-reason');
  const decidedBy = plain(given.by);
  if (lettersOf(decidedBy) === 0) throw refused('decision.no-decider');
  const approvedBy = plain(given.approvedBy);
  if (lettersOf(approvedBy) === 0) {
    if (needsApprover) throw refused('decision.no-approver');
    return { reason, decidedBy, approvedBy: null, decidedOn: today };
  }
  if (isSameName(decidedBy, approvedBy)) throw refused('decision.approver-is-decider', { name: approvedBy });
  return { reason, decidedBy, approvedBy, decidedOn: today };
}

function lastDay(until: string | null, longestDays: number, today: string): string {
  const written = plain(until);
  if (written === '') throw refused('decision.no-expiry');
  const { day } = readDanishDate(written);
  if (day === null) throw refused('decision.bad-expiry', { value: written });
  if (day < today) throw refused('decision.expiry-passed', { value: written, today });
  const latest = addDays(today, longestDays);
  if (day > latest) throw refused('decision.expiry-too-late', { value: written, latest });
  return day;
}

/** One line without control characters: names and reasons are printed in terminals and reports. */
function plain(text: string | null): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}

function lettersOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function refused(key: MessageKey, values: Record<string, string> = {}): InputError {
  return new InputError(say(key, values), 2);
}
