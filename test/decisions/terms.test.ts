import { describe, expect, test } from 'vitest';
import rulesFile from '../../rules/decisions.json' with { type: 'json' };
import { addDays } from '../../src/decisions/days.ts';
import { isSameName } from '../../src/decisions/same-name.ts';
import { type GivenTerms, termsOf, withdrawalTerms } from '../../src/decisions/terms.ts';
import { DecisionRules, decisionKinds } from '../../src/model/decision.ts';

const rules = DecisionRules.parse(rulesFile);
const today = '2026-11-02';
const good: GivenTerms = {
  reason: 'Funktionen bruges ikke',
  by: 'Anne Holm',
  approvedBy: 'Bo Lund',
  until: '2026-12-31',
};
const decide = (given: Partial<GivenTerms>, day = today) =>
  termsOf({ ...good, ...given }, 'waive-finding', rules, day);
const refusal = (key: string) =>
  expect.objectContaining({ exitCode: 2, says: expect.objectContaining({ key }) });

describe('a decision', () => {
  test('holds with reason, decider, another approver and a last day', () => {
    expect(decide({})).toEqual({
      reason: 'Funktionen bruges ikke',
      decidedBy: 'Anne Holm',
      approvedBy: 'Bo Lund',
      decidedOn: today,
      validTo: '2026-12-31',
    });
  });

  test.each([
    ['no reason', { reason: null }, 'decision.no-reason'],
    ['a dash for a reason', { reason: ' - ' }, 'decision.no-reason'],
    ['a reason that nobody can see', { reason: '\u200b\u200b\u200b\u00a0' }, 'decision.no-reason'],
    ['no decider', { by: null }, 'decision.no-decider'],
    ['a blank decider', { by: ' \t' }, 'decision.no-decider'],
    ['no approver', { approvedBy: null }, 'decision.no-approver'],
    ['a blank approver', { approvedBy: '…' }, 'decision.no-approver'],
    ['no last day', { until: null }, 'decision.no-expiry'],
    ['a last day that is no date', { until: 'altid' }, 'decision.bad-expiry'],
    ['a day that no calendar has', { until: '2027-02-29' }, 'decision.bad-expiry'],
    ['a last day that has passed', { until: '2026-11-01' }, 'decision.expiry-passed'],
    ['a last day beyond the limit', { until: '2099-12-31' }, 'decision.expiry-too-late'],
  ])('is refused with %s', (_, given, key) => {
    expect(() => decide(given)).toThrow(refusal(key));
  });

  test.each([
    'anne holm',
    ' Anne   HOLM ',
    'Holm, Anne',
    'Anné Hólm',
    'Anne\u200bHolm',
    'Anne-Holm',
    'Ａｎｎｅ Holm',
  ])('cannot be approved by its decider in another spelling: %s', (approvedBy) => {
    expect(() => decide({ approvedBy })).toThrow(refusal('decision.approver-is-decider'));
  });

  test('can be approved by somebody whose name is nearly the same', () => {
    expect(decide({ approvedBy: 'Anne Holms' }).approvedBy).toBe('Anne Holms');
  });

  test('prints on one line: control characters of names and reasons are gone', () => {
    const { reason, decidedBy } = decide({ reason: 'Første\nanden\u001b[31m', by: 'Anne\tHolm' });
    expect(reason).toBe('Første anden [31m');
    expect(decidedBy).toBe('Anne Holm');
  });

  test('may end on the day it is taken, and at the latest on the last day that the rule allows', () => {
    expect(decide({ until: today }).validTo).toBe(today);
    const latest = addDays(today, rules.kinds['waive-finding'].longestDays);
    expect(decide({ until: latest }).validTo).toBe(latest);
    expect(() => decide({ until: addDays(latest, 1) })).toThrow(refusal('decision.expiry-too-late'));
  });

  test('may end on a leap day, also written as Danes write it', () => {
    expect(decide({ until: '29.2.2028' }, '2027-06-01').validTo).toBe('2028-02-29');
  });

  test('is taken back by the same rules, from today on', () => {
    expect(withdrawalTerms(good, 'waive-finding', rules, today)).toEqual({
      reason: 'Funktionen bruges ikke',
      decidedBy: 'Anne Holm',
      approvedBy: 'Bo Lund',
      decidedOn: today,
    });
    expect(() =>
      withdrawalTerms({ ...good, approvedBy: 'ANNE HOLM' }, 'waive-finding', rules, today),
    ).toThrow(refusal('decision.approver-is-decider'));
  });

  test('needs an approver, whatever its kind', () => {
    for (const kind of decisionKinds) expect(rules.kinds[kind].needsApprover, kind).toBe(true);
  });
});

describe('names', () => {
  test.each([
    ['Søren Ågård', 'Soeren Aagaard'],
    ['Søren Ågård', 'SØREN ÅGÅRD'],
    ['Lærke Bæk', 'Laerke Baek'],
    ['Zoë Müller', 'zoe muller'],
  ])('%s and %s are one person', (one, other) => {
    expect(isSameName(one, other)).toBe(true);
  });

  test('of another script are compared by their own letters', () => {
    expect(isSameName('Мария Иванова', 'Олег Петров')).toBe(false);
    expect(isSameName('Мария Иванова', 'МАРИЯ ИВАНОВА')).toBe(true);
  });
});

test('days follow the calendar over leap days and clock changes', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
});
