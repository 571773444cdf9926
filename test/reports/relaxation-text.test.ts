import { describe, expect, test } from 'vitest';
import type { RunRelaxation } from '../../src/model/determination.ts';
import type { FeatureComparison } from '../../src/model/run.ts';
import type { FeatureValue } from '../../src/model/value.ts';
import { relaxationText } from '../../src/reports/parts/relaxation-text.ts';
import { shortfallText } from '../../src/reports/parts/shortfall-text.ts';
import { comparisonDocument } from '../../src/reports/views/comparison.ts';
import { matchDocument } from '../../src/reports/views/match.ts';
import { someCandidate, someLine, someModel } from './fixture-run.ts';

const resolution: RunRelaxation = {
  features: ['resolution'],
  candidates: 3,
  offers: { resolution: 3.69 },
  from: { resolution: 4.09 },
  to: { resolution: 2.07 },
  least: { to: { resolution: 3.69 }, candidates: 1 },
  ifConfirmed: 2,
};

function worse(id: string, importance: 'must' | 'should' | 'info', need: FeatureValue, offer: FeatureValue) {
  const read = { needFrom: 'data-sheet' as const, offerFrom: 'data-sheet' as const };
  const comparison: FeatureComparison = {
    ...{ id, importance, need, offer, ...read },
    ...{ needWords: null, offerWords: null, verdict: 'worse', why: '' },
  };
  return comparison;
}

describe('how much is missing', () => {
  test.each([
    ['resolution', 4.09, 3.69, 'resolution (4.09 MP ► 3.69 MP: 10 % short)'],
    ['view-narrow', 30, 45, 'narrowest view (30 degrees ► 45 degrees: 50 % over)'],
    ['view-narrow', 2.8, 180, 'narrowest view (2.8 degrees ► 180 degrees)'],
    ['temperature-low', -40, -10, 'lowest temperature (-40 °C ► -10 °C)'],
    ['resolution', 4.09, 4.08, 'resolution (4.09 MP ► 4.08 MP: 1 % short)'],
    ['camera-type', 'ptz', 'fixed', 'camera type (pan-tilt-zoom (PTZ) ► fixed)'],
    ['microphone', true, false, 'built-in microphone'],
  ])('%s: %j against %j', (id, need, offer, expected) => {
    expect(shortfallText(worse(id, 'must', need, offer), 'en')).toBe(expected);
  });
});

describe('a relaxation in words', () => {
  test('names the smallest step and its candidates, then all of them, then what could be confirmed', () => {
    expect(relaxationText(resolution, 'da')).toBe(
      'Accepter opløsning 4,09 MP ► 3,69 MP. Kandidater: 1. Accepter opløsning 4,09 MP ► 2,07 MP. Kandidater i alt: 3. Yderligere varer, hvis det ukendte ved dem bliver bekræftet: 2.',
    );
  });

  test('of a run kept from earlier names the requirement and the number', () => {
    expect(relaxationText({ features: ['resolution'], candidates: 3, offers: {} }, 'en')).toBe(
      'Accept resolution. Candidates: 3.',
    );
  });
});

describe('on the screen', () => {
  const candidate = someCandidate('Uno', someLine('1', '8450.00'), {
    class: 'similar',
    features: [worse('frame-rate', 'should', 30, 24), worse('power', 'info', 5, 9)],
  });

  test('a camera covered with reservations says what would lift them', () => {
    const result = someModel('Alfa-1', {
      outcome: 'reserved',
      candidates: [candidate],
      reservations: [{ ...resolution, ifConfirmed: 0 }],
    });
    const view = { result, asked: '', suggestions: [], policy: 'p', asOf: '2026-06-01', notice: null };
    const written = JSON.stringify(matchDocument(view, 'en'));
    expect(written).toContain('What would lift the reservation');
    expect(written).toContain('Accept resolution 4.09 MP ► 3.69 MP. Candidates: 1.');
    expect(written).toContain('frame rate (30 frames/s ► 24 frames/s: 20 % short), power drawn"');
  });

  test('a comparison that falls short says what accepting it takes, and what must be confirmed', () => {
    const features = [
      worse('resolution', 'must', 4.09, 2.07),
      { ...worse('infrared', 'must', true, true), offer: null, verdict: 'unknown' as const },
    ];
    const view = {
      installed: { name: 'Alfa-1', quality: 'A', sources: [] },
      candidate: { ...candidate, class: 'downgrade' as const, features },
      ...{ candidateSources: [], candidateName: 'Nyt Uno', originReasons: [] },
      ...{ policy: 'p', profile: 'ordinary', asOf: '2026-06-01', notice: null },
    };
    expect(JSON.stringify(comparisonDocument(view, 'en'))).toContain(
      'Nyt Uno would do if this were accepted: resolution 4.09 MP ► 2.07 MP; and this confirmed: infrared light.',
    );
    const equal = { ...view, candidate: { ...view.candidate, class: 'similar' as const } };
    expect(JSON.stringify(comparisonDocument(equal, 'en'))).not.toContain('would do if');
  });
});
