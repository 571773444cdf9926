import { describe, expect, test } from 'vitest';
import { standingAcceptances, withAcceptances } from '../../src/decisions/acceptance.ts';
import { type MatchedModel, reservationChanges, reservationsOf } from '../../src/decisions/reservation.ts';
import { withWaivers } from '../../src/decisions/waived-cameras.ts';
import { waiverChanges } from '../../src/decisions/waiver.ts';
import type { AcceptReservation, WaiveFinding } from '../../src/model/decision.ts';
import type { Candidate, FeatureComparison, ModelResult, RunFinding } from '../../src/model/run.ts';

const terms = {
  ...{ reason: 'Bruges ikke', decidedBy: 'Anne Holm', approvedBy: 'Bo Lund' },
  ...{ decidedOn: '2026-11-02', validTo: '2027-11-02', department: null, run: null },
};

function lost(id: string): FeatureComparison {
  return {
    ...{ id, importance: 'should', need: 60, needFrom: 'data-sheet', needWords: null },
    ...{ offer: 30, offerFrom: 'data-sheet', offerWords: null, verdict: 'worse', why: '' },
  };
}

function candidate(model: string, losses: readonly string[], origin: Candidate['origin']): Candidate {
  return {
    ...{ brand: 'Alfa', model, cameraId: null, quality: null, otherLines: [], origin, class: 'similar' },
    ...{ score: 80, features: losses.map(lost) },
    line: {
      ...{ agreement: 'A', supplier: 'S', item: '1', name: model, price: null, valid: true },
      ...{ validFrom: null, validTo: null },
    },
  };
}

function matched(of: {
  readonly best?: Candidate;
  readonly outcome?: ModelResult['outcome'];
  readonly asked?: string;
}): MatchedModel {
  const { best = candidate('X1', ['frame-rate'], 'allowed'), outcome = 'reserved', asked = '' } = of;
  return {
    asked,
    cameras: [
      { id: 'K1', department: 'BUF' },
      { id: 'K2', department: 'SOF' },
    ],
    result: {
      ...{ brand: 'Hikvision', model: 'M', cameraId: 'hikvision/m', quality: 'A', lens: null, count: 2 },
      ...{ kind: 'ordinary', profile: 'ordinary', asWritten: ['M'], identifiedBy: [], reason: '' },
      ...{ outcome, candidates: [best], suppliers: [], determination: null },
      classCounts: { direct: 0, upgrade: 0, similar: 1, unverified: 0, downgrade: 0 },
    },
  };
}

function acceptanceOn(now: MatchedModel, department: string | null = null): AcceptReservation {
  const about = { cameraId: 'hikvision/m', name: 'Hikvision M', department };
  const basis = [...reservationsOf([now], about, 'kk-2026')];
  return { ...terms, ...about, kind: 'accept-reservation', id: '0123456789', basis };
}

describe('an accepted reservation', () => {
  const decision = acceptanceOn(matched({}));
  const changes = (now: MatchedModel) => reservationChanges(decision, [now], 'en').join(' ');

  test('holds as long as product, class, losses and origin are the same', () => {
    expect(changes(matched({}))).toBe('');
  });

  test.each([
    [
      'another product',
      matched({ best: candidate('X2', ['frame-rate'], 'allowed') }),
      'now Alfa X2; it was Alfa X1',
    ],
    [
      'a further loss',
      matched({ best: candidate('X1', ['frame-rate', 'microphone'], 'allowed') }),
      'Lost now as well',
    ],
    ['a loss less', matched({ best: candidate('X1', [], 'allowed') }), 'No longer lost'],
    ['another origin', matched({ best: candidate('X1', ['frame-rate'], 'suspected') }), 'origin is now'],
    ['another outcome', matched({ outcome: 'covered' }), 'no longer covered with reservations'],
    ['other needs', matched({ asked: 'more' }), 'other needs'],
  ])('does not hold for %s, and says so', (_, now, sentence) => {
    expect(changes(now)).toContain(sentence);
    const standing = [{ decision, state: 'active' as const, withdrawn: null }];
    expect(standingAcceptances(standing, [now])).toEqual([]);
  });

  test('is not touched by other cameras of the model that are asked for more', () => {
    expect(reservationChanges(decision, [matched({}), matched({ asked: 'more' })], 'en')).toEqual([]);
    const other = matched({ asked: 'more' });
    expect(withAcceptances(other, [decision], [matched({}), other]).accepted).toBeUndefined();
  });

  test('leaves the outcome what it is', () => {
    const now = matched({});
    const { accepted, ...rest } = withAcceptances(now, [decision], [now]);
    expect(rest).toEqual(now.result);
    expect(accepted).toMatchObject([
      { decision: '0123456789', decidedBy: 'Anne Holm', approvedBy: 'Bo Lund' },
    ]);
  });
});

describe('a waived finding', () => {
  const finding: RunFinding = {
    ...{
      code: 'SK007',
      alias: 'dear',
      title: 'Dear',
      severity: 'degrade',
      subject: 'Hikvision M',
      cameras: 5,
    },
    ...{ message: 'costs 9', fix: '', reference: '' },
  };
  const waiver: WaiveFinding = {
    ...terms,
    ...{ kind: 'waive-finding', id: 'aaaaaaaaaa', code: 'SK007', subject: null },
    title: { da: 'Dyr', en: 'Dear' },
    basis: [
      { subject: { da: 'Hikvision M', en: 'Hikvision M' }, message: { da: 'koster 9', en: 'costs 9' } },
    ],
  };
  const owners = () =>
    new Map([
      ['BUF', 2],
      ['SOF', 3],
    ]);

  test('stays on the list and is wholly waived', () => {
    const [waived] = withWaivers([finding], [waiver], owners, 'en');
    expect(waived).toEqual({ ...finding, waived: { cameras: 5, wholly: true, decisions: ['aaaaaaaaaa'] } });
  });

  test('is the same finding in the other language', () => {
    const [waived] = withWaivers([{ ...finding, message: 'koster 9' }], [waiver], owners, 'da');
    expect(waived?.waived?.wholly).toBe(true);
  });

  test('for one department still counts for the others', () => {
    const [waived] = withWaivers([finding], [{ ...waiver, department: 'BUF' }], owners, 'en');
    expect(waived?.waived).toMatchObject({ cameras: 2, wholly: false });
  });

  test('that says something else now is not waived any more, and the decision says what changed', () => {
    const now = { ...finding, message: 'costs 12' };
    expect(withWaivers([now], [waiver], owners, 'en')).toEqual([now]);
    expect(waiverChanges(waiver, [now], 'en').join()).toContain('costs 12');
  });

  test('that is gone, or is about something else, changes nothing', () => {
    expect(waiverChanges(waiver, [], 'en')).toEqual([]);
    expect(waiverChanges(waiver, [{ ...finding, subject: 'Dahua N' }], 'en')).toEqual([]);
    expect(
      withWaivers([{ ...finding, subject: 'Dahua N' }], [waiver], owners, 'en')[0]?.waived,
    ).toBeUndefined();
  });
});
