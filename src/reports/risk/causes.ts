import { sum } from '../../budget/round-list.ts';
import { type Outcome, outcomes } from '../../model/value.ts';
import { lostFeatures } from '../memo/losses.ts';
import { subjects } from '../memo/questions.ts';
import { compareText } from '../parts/compare-text.ts';
import type { Group } from '../parts/groups.ts';
import type { RiskInput } from './input.ts';

/** One reason why cameras are not simply covered, and which. */
export interface Cause {
  readonly outcome: Outcome;
  readonly name: string;
  readonly groups: readonly Group[];
  readonly cameras: number;
}

/** Every cause of the run, most cameras first. A camera counts in each of its causes. */
export function causesIn(input: RiskInput): readonly Cause[] {
  const causes = new Map<string, { outcome: Outcome; name: string; groups: Group[] }>();
  for (const group of input.groups) {
    for (const name of new Set(causesOf(group, input))) {
      const { outcome } = group;
      const cause = causes.get(`${outcome} ${name}`) ?? { outcome, name, groups: [] };
      cause.groups.push(group);
      causes.set(`${outcome} ${name}`, cause);
    }
  }
  return [...causes.values()]
    .map((cause) => ({ ...cause, cameras: sum(cause.groups.map(({ cameras }) => cameras.length)) }))
    .sort(
      (one, other) =>
        other.cameras - one.cameras ||
        outcomes.indexOf(other.outcome) - outcomes.indexOf(one.outcome) ||
        compareText(one.name, other.name),
    );
}

/** Why a group is not simply covered, the same as the memo says it; one that is covered has no cause. */
export function causesOf(group: Group, { context, says }: RiskInput): readonly string[] {
  const named = (ids: readonly string[]) => ids.map((id) => context.featureName(id));
  const orElse = (names: readonly string[], other: string) => (names.length === 0 ? [says(other)] : names);
  const { outcome, result } = group;
  switch (outcome) {
    case 'covered':
      return [];
    case 'reserved':
      return orElse(named(lostFeatures(group, ['must', 'should'])), 'risk.cause-other');
    case 'question':
      return orElse(subjects(group, { context }), 'risk.cause-other');
    case 'gap': {
      const nothing = (result?.determination?.best ?? null) === null;
      return orElse(named(lostFeatures(group, ['must'])), nothing ? 'memo.no-nearest' : 'risk.cause-other');
    }
    case 'unidentified':
      return [says('risk.cause-unidentified')];
    default:
      return outcome satisfies never;
  }
}
