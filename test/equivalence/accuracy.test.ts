import { describe, expect, test } from 'vitest';
import { accuracyOf } from '../../src/equivalence/accuracy.ts';
import { agreementOf } from '../../src/equivalence/agreement.ts';
import { rate } from '../../src/equivalence/rate.ts';

describe('a rate', () => {
  test('has the interval of Wilson', () => {
    const { share, low, high } = rate(8, 10);
    expect(share).toBe(0.8);
    expect(low).toBeCloseTo(0.4902, 4);
    expect(high).toBeCloseTo(0.9433, 4);
  });

  test('without a failure is not certainty', () => {
    expect(rate(0, 10).low).toBe(0);
    expect(rate(0, 10).high).toBeCloseTo(0.2775, 4);
    expect(rate(10, 10).low).toBeCloseTo(0.7225, 4);
  });

  test('of nothing is unknown', () => {
    expect(rate(0, 0)).toEqual({ count: 0, of: 0, share: null, low: null, high: null });
  });
});

describe('agreement', () => {
  test('is what is left when chance is taken out', () => {
    const times = (count: number, one: string, other: string) =>
      Array.from({ length: count }, () => [one, other] as const);
    const { same, kappa } = agreementOf([
      ...times(20, 'yes', 'yes'),
      ...times(5, 'yes', 'no'),
      ...times(10, 'no', 'yes'),
      ...times(15, 'no', 'no'),
    ]);
    expect(same.share).toBe(0.7);
    expect(kappa).toBeCloseTo(0.4, 10);
  });

  test('has no kappa where everything has one label', () => {
    expect(agreementOf([['direct', 'direct']]).kappa).toBeNull();
  });
});

describe('accuracy', () => {
  const ofClass = (pairs: Parameters<typeof accuracyOf>[0], id: string) =>
    accuracyOf(pairs).classes.find((entry) => entry.class === id);

  test('counts a candidate that promises more than it holds', () => {
    const { calledBetter, calledWorse } = accuracyOf([
      { label: 'downgrade', verdict: 'unverified' },
      { label: 'unverified', verdict: 'similar' },
      { label: 'similar', verdict: 'direct' },
      { label: 'direct', verdict: 'downgrade' },
    ]);
    expect(calledBetter.count).toBe(3);
    expect(calledWorse.count).toBe(1);
  });

  test('does not count direct and upgrade as better than each other, but as wrong', () => {
    const accuracy = accuracyOf([
      { label: 'direct', verdict: 'upgrade' },
      { label: 'upgrade', verdict: 'direct' },
    ]);
    expect([accuracy.calledBetter.count, accuracy.calledWorse.count, accuracy.right.count]).toEqual([
      0, 0, 0,
    ]);
  });

  test('tells what is called so from what is so', () => {
    const pairs = [
      { label: 'direct', verdict: 'direct' },
      { label: 'similar', verdict: 'direct' },
      { label: 'direct', verdict: 'similar' },
      { label: 'direct', verdict: 'unverified' },
    ] as const;
    expect(ofClass(pairs, 'direct')?.precision).toMatchObject({ count: 1, of: 2 });
    expect(ofClass(pairs, 'direct')?.recall).toMatchObject({ count: 1, of: 3 });
    expect(ofClass(pairs, 'downgrade')?.recall.share).toBeNull();
  });
});
