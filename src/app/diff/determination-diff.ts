import type { ComparedDetermination } from '../../model/diff.ts';
import type { ModelResult } from '../../model/run.ts';
import type { Outcome } from '../../model/value.ts';
import type { PairedCameras } from './paired-cameras.ts';

/** Every determination of two runs once: those of the run before, then the new ones. */
export function determinationDiff({ both, added, gone }: PairedCameras): readonly ComparedDetermination[] {
  const before = new Map<ModelResult, ComparedDetermination>();
  const after = new Map<ModelResult, ComparedDetermination>();
  const had = [
    ...both.map((pair) => ({ ...pair, to: pair.after.camera.outcome })),
    ...gone.map((one) => ({ before: one, to: null })),
  ];
  for (const { before: one, to } of had) {
    if (one.result?.determination == null) continue;
    const known = before.get(one.result) ?? {
      name: one.name,
      state: 'without-cameras',
      cameras: 0,
      outcomes: [],
    };
    const outcomes = to === null ? known.outcomes : union(known.outcomes, to);
    before.set(one.result, { ...known, cameras: known.cameras + 1, outcomes, state: stateOf(outcomes) });
  }
  const standing = new Set(
    both.flatMap((pair) => (pair.before.result?.determination == null ? [] : [pair.after.result])),
  );
  const has = [
    ...both.map((pair) => ({ ...pair, from: pair.before.camera.outcome })),
    ...added.map((one) => ({ after: one, from: null })),
  ];
  for (const { after: one, from } of has) {
    if (one.result?.determination == null || standing.has(one.result)) continue;
    const known = after.get(one.result) ?? {
      name: one.name,
      state: 'new' as const,
      cameras: 0,
      outcomes: [],
    };
    const outcomes = from === null ? known.outcomes : union(known.outcomes, from);
    after.set(one.result, { ...known, cameras: known.cameras + 1, outcomes });
  }
  return [...before.values(), ...after.values()];
}

function stateOf(outcomes: readonly Outcome[]): ComparedDetermination['state'] {
  if (outcomes.length === 0) return 'without-cameras';
  return outcomes.every((outcome) => outcome === 'gap') ? 'stands' : 'stale';
}

function union(outcomes: readonly Outcome[], outcome: Outcome): readonly Outcome[] {
  return outcomes.includes(outcome) ? outcomes : [...outcomes, outcome];
}
