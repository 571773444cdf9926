import type { Direction } from '../../model/diff.ts';
import type { Outcome } from '../../model/value.ts';

/**
 * Whether a camera is better or worse off. Without a replacement is without a replacement: between a gap and an unknown
 * model nobody can say which is worse.
 */
export function directionOf(from: Outcome, to: Outcome): Direction {
  const step = rank[to] - rank[from];
  if (step === 0) return 'other';
  return step < 0 ? 'better' : 'worse';
}

const rank = {
  covered: 0,
  reserved: 1,
  question: 2,
  gap: 3,
  unidentified: 3,
} as const satisfies Readonly<Record<Outcome, number>>;
