import { describe, expect, test } from 'vitest';
import { accuracyOf } from '../../src/equivalence/accuracy.ts';
import { matchClasses } from '../../src/model/value.ts';
import { agreements, disputed } from './agreement.ts';
import { labels, pairs, readings, settled } from './gold.ts';
import { formOf, judged, manufacturerOf } from './judged.ts';

const chinese = ['hikvision', 'dahua', 'uniview', 'vigi', 'hilook', 'ezviz', 'tiandy', 'tvt', 'milesight'];
const ids = pairs.map(({ id }) => id);
const verdicts = new Map(
  pairs.map(({ id, installed, candidate, profile }) => [id, judged(installed, candidate, profile)]),
);

describe('the gold set', () => {
  test('holds at least 300 different pairs, at least 50 of them traffic cameras', () => {
    const different = new Set(
      pairs.map(({ installed, candidate, profile }) => `${installed} ${candidate} ${profile}`),
    );
    expect(different.size).toBe(pairs.length);
    expect(new Set(ids).size).toBe(pairs.length);
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    expect(pairs.filter(({ profile }) => profile === 'traffic').length).toBeGreaterThanOrEqual(50);
  });

  test('replaces Chinese cameras by others', () => {
    for (const { installed, candidate } of pairs) {
      expect(chinese).toContain(manufacturerOf(installed));
      expect(chinese).not.toContain(manufacturerOf(candidate));
    }
  });

  test('has every form factor that is installed, and at least 50 pairs of every class', () => {
    const forms = new Set(pairs.map(({ installed }) => formOf(installed)));
    for (const form of [
      'bullet',
      'dome',
      'turret',
      'ptz',
      'fisheye',
      'multisensor',
      'thermal',
      'anpr',
    ] as const)
      expect(forms).toContain(form);
    for (const id of matchClasses)
      expect(labels.filter((label) => label.class === id).length, id).toBeGreaterThanOrEqual(50);
  });

  test('is covered by every reading, once per pair', () => {
    expect(readings.size).toBeGreaterThanOrEqual(2);
    for (const [name, reading] of readings)
      expect(
        reading.map(({ id }) => id),
        name,
      ).toEqual(ids);
    expect(labels.map(({ id }) => id)).toEqual(ids);
  });

  test('takes a label from the readings where they agree, else from the settlement with its reason', () => {
    const first = new Map(readings.get('reading-a')?.map((entry) => [entry.id, entry]));
    const decided = new Map(settled.map(({ reason: _reason, ...entry }) => [entry.id, entry]));
    for (const id of disputed()) expect(decided, `${id} is disputed and not settled`).toContain(id);
    for (const label of labels) expect(label).toEqual(decided.get(label.id) ?? first.get(label.id));
  });

  test('is read the same way again, well above chance', () => {
    for (const [name, { kappa }] of agreements()) expect(kappa, name).toBeGreaterThanOrEqual(0.8);
  });
});

describe('the tool against the gold set', () => {
  const accuracy = accuracyOf(
    labels.flatMap((label) => {
      const verdict = verdicts.get(label.id)?.class;
      return verdict === undefined ? [] : [{ label: label.class, verdict }];
    }),
  );

  test('calls no candidate better than it is', () => {
    expect(accuracy.pairs).toBe(pairs.length);
    expect(accuracy.calledBetter.count).toBe(0);
  });

  test('gives the class and names the deciding feature as the labels do', () => {
    const wrong = labels.filter(
      (label) =>
        verdicts.get(label.id)?.class !== label.class || verdicts.get(label.id)?.deciding !== label.deciding,
    );
    expect(wrong).toEqual([]);
  });
});
