import type { RunRequirement } from '../../model/run.ts';
import { importances, type ValueOrigin } from '../../model/value.ts';
import type { NeedGroup } from './chapters.ts';

/** One value that is required, of which groups, and how many cameras know it from what. */
export interface Line {
  readonly requirement: RunRequirement;
  /** Metres to the target, where the value is the detail on it. */
  readonly distanceM: number | null;
  readonly groups: ReadonlySet<number>;
  readonly knownFrom: ReadonlyMap<ValueOrigin, number>;
}

/**
 * Every requirement of a chapter once, with one line for each value that some of its groups need; musts first, then in
 * the order in which the largest groups have them.
 */
export function requirementLines(groups: readonly NeedGroup[]): readonly (readonly Line[])[] {
  const together = new Map<string, Line[]>();
  for (const line of linesOf(groups)) {
    const { id, importance, tolerance } = line.requirement;
    const key = JSON.stringify([importance, id, tolerance ?? null, line.distanceM]);
    const lines = together.get(key);
    if (lines === undefined) together.set(key, [line]);
    else lines.push(line);
  }
  const all = [...together.values()];
  const idOf = (lines: readonly Line[]) => lines[0]?.requirement.id;
  const rank = (lines: readonly Line[]) => importances.indexOf(lines[0]?.requirement.importance ?? 'info');
  const first = (lines: readonly Line[]) => all.findIndex((other) => idOf(other) === idOf(lines));
  // A stable sort keeps the order of the groups.
  return [...all].sort((one, other) => rank(one) - rank(other) || first(one) - first(other));
}

/** What all lines of a requirement say together. */
export function merged(
  lines: readonly Pick<Line, 'groups' | 'knownFrom'>[],
): Pick<Line, 'groups' | 'knownFrom'> {
  const knownFrom = new Map<ValueOrigin, number>();
  for (const line of lines)
    for (const [origin, count] of line.knownFrom) knownFrom.set(origin, (knownFrom.get(origin) ?? 0) + count);
  return { groups: new Set(lines.flatMap(({ groups }) => [...groups])), knownFrom };
}

function linesOf(groups: readonly NeedGroup[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const { number, requirements, distanceM, knownFrom } of groups) {
    for (const [index, { needFrom, ...need }] of requirements.entries()) {
      const distance = need.id === 'detail-on-target' ? distanceM : null;
      const key = JSON.stringify([need, distance]);
      const own = { groups: new Set([number]), knownFrom: knownFrom[index] ?? new Map() };
      const before = lines.get(key);
      lines.set(key, {
        requirement: { ...need, needFrom },
        distanceM: distance,
        ...merged(before === undefined ? [own] : [before, own]),
      });
    }
  }
  return [...lines.values()];
}
