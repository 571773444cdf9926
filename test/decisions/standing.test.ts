import { describe, expect, test } from 'vitest';
import { asOfDay } from '../../src/app/surroundings.ts';
import { standingOn } from '../../src/decisions/standing.ts';
import type { ConfirmIdentification, Withdrawal } from '../../src/model/decision.ts';

function decision(id: string, changes: Partial<ConfirmIdentification> = {}): ConfirmIdentification {
  return {
    ...{ kind: 'confirm-identification', id, department: null, run: null },
    ...{ reason: 'Set på stedet', decidedBy: 'Anne Holm', approvedBy: 'Bo Lund' },
    ...{ decidedOn: '2026-01-01', validTo: '2026-12-31' },
    ...{ asWritten: 'HIK PTZ', cameraId: 'a/b', brand: 'A', model: 'B', basis: { factsSha256: 'f' } },
    ...changes,
  };
}

const stateAt = (moment: string, validTo: string) =>
  standingOn(asOfDay(null, new Date(moment)), [decision('a', { validTo })], [])[0]?.state;

describe('a decision holds the whole of its last day in Copenhagen', () => {
  test.each([
    ['the new year, one hour ahead of UTC', '2026-12-31', '2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z'],
    ['a summer day, two hours ahead', '2026-07-01', '2026-07-01T21:59:59Z', '2026-07-01T22:00:00Z'],
    ['the day before the clock goes forward', '2026-03-28', '2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z'],
    ['the day of 23 hours', '2026-03-29', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'],
    ['the day before the clock goes back', '2026-10-24', '2026-10-24T21:59:59Z', '2026-10-24T22:00:00Z'],
    ['the day of 25 hours', '2026-10-25', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
    ['a leap day', '2028-02-29', '2028-02-29T22:59:59Z', '2028-02-29T23:00:00Z'],
  ])('%s', (_, validTo, last, after) => {
    expect(stateAt(last, validTo)).toBe('active');
    expect(stateAt(after, validTo)).toBe('expired');
  });

  test('and it is taken on the Danish day, not on that of UTC', () => {
    expect(asOfDay(null, new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
    expect(asOfDay(null, new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  });
});

describe('how decisions stand', () => {
  const states = (
    day: string,
    of: readonly ConfirmIdentification[],
    withdrawals: readonly Withdrawal[] = [],
  ) => standingOn(day, of, withdrawals).map(({ state }) => state);

  test('one that was taken later than the day has no effect on it', () => {
    expect(states('2025-12-31', [decision('a')])).toEqual(['future']);
  });

  test('one that is withdrawn has no effect from that day on, and had until then', () => {
    const withdrawal = {
      ...{ decision: 'a', reason: 'Fejl', decidedBy: 'C', approvedBy: 'D' },
      decidedOn: '2026-05-02',
    };
    expect(states('2026-05-01', [decision('a')], [withdrawal])).toEqual(['active']);
    expect(states('2026-05-02', [decision('a')], [withdrawal])).toEqual(['withdrawn']);
  });

  test('the later of two on the same text holds, and the earlier one does not come back as expired', () => {
    const old = decision('a', { validTo: '2026-03-01' });
    expect(states('2026-04-01', [old, decision('b')])).toEqual(['replaced', 'active']);
    expect(states('2027-01-01', [old, decision('b')])).toEqual(['expired', 'expired']);
  });

  test('decisions on other texts and other departments stand beside each other', () => {
    const others = [
      decision('a'),
      decision('b', { asWritten: 'hik ptz' }),
      decision('c', { department: 'BUF' }),
    ];
    expect(states('2026-04-01', others)).toEqual(['active', 'active', 'active']);
  });
});
