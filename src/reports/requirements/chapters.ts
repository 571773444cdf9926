import type { CameraResult, Competition, ModelResult, Run, RunRequirement } from '../../model/run.ts';
import type { ValueOrigin } from '../../model/value.ts';
import type { Language } from '../../text/index.ts';
import { compareText } from '../parts/compare-text.ts';
import { groupCameras } from '../parts/groups.ts';
import { chapterName } from './chapter-name.ts';

/** Cameras that need the same, to the last requirement, whatever they are called. */
export interface NeedGroup {
  /** Counted through all chapters. A plain number, for `2n` is a brand. */
  readonly number: number;
  readonly requirements: readonly RunRequirement[];
  /** Metres to the target, where the cameras have a task. */
  readonly distanceM: number | null;
  readonly cameras: readonly CameraResult[];
  /** How many of the cameras know each requirement from what, in the order of the requirements. */
  readonly knownFrom: readonly ReadonlyMap<ValueOrigin, number>[];
  /** Null in a run kept from earlier. */
  readonly competition: Competition | null;
}

/** Groups that do the same sort of work: one name, one table of requirements. */
export interface Chapter {
  readonly number: number;
  readonly name: string;
  readonly groups: readonly NeedGroup[];
  readonly cameras: number;
}

interface Collected {
  readonly name: string;
  readonly key: string;
  readonly first: ModelResult;
  readonly members: { readonly result: ModelResult; readonly cameras: readonly CameraResult[] }[];
}

/** The cameras whose needs are known in groups of the same needs, most cameras first; the rest counts in `without`. */
export function chaptersOf(
  run: Run,
  language: Language,
): { readonly chapters: readonly Chapter[]; readonly without: readonly CameraResult[] } {
  const collected = new Map<string, Collected>();
  const without: CameraResult[] = [];
  for (const { result, cameras } of groupCameras(run)) {
    if (result === null || requirementsIn(result).length === 0) {
      without.push(...cameras);
      continue;
    }
    const key = needsKey(result);
    const group = collected.get(key);
    const member = { result, cameras };
    if (group !== undefined) group.members.push(member);
    else collected.set(key, { name: nameOf(result, language), key, first: result, members: [member] });
  }

  const names = [...new Set([...collected.values()].map(({ name }) => name))];
  const chapters = names
    .map((name) => {
      const groups = [...collected.values()].filter((group) => group.name === name).sort(byCamerasThenKey);
      return { name, groups, cameras: groups.reduce((count, group) => count + camerasIn(group), 0) };
    })
    .sort((one, other) => other.cameras - one.cameras || compareText(one.name, other.name))
    .map((chapter, index) => ({ ...chapter, number: index + 1 }));
  const order = chapters.flatMap(({ groups }) => groups);
  return {
    chapters: chapters.map((chapter) => ({
      ...chapter,
      groups: chapter.groups.map((group) => needGroup(group, order.indexOf(group) + 1)),
    })),
    without,
  };
}

/** As the run has them; in a run kept from earlier, as its best candidate was held against them. */
function requirementsIn({ requirements, candidates }: ModelResult): readonly RunRequirement[] {
  if (requirements !== undefined) return requirements;
  return (candidates[0]?.features ?? [])
    .filter(
      ({ importance, verdict, need }) =>
        verdict !== 'not-needed' && (importance === 'must' || (importance === 'should' && need !== null)),
    )
    .map(({ id, importance, need, needFrom }) => ({ id, importance, need, needFrom }));
}

function needsKey(result: ModelResult): string {
  const needs = requirementsIn(result).map(({ needFrom, ...need }) => need);
  return JSON.stringify([result.task ?? null, result.distanceM ?? null, needs]);
}

function nameOf(result: ModelResult, language: Language): string {
  return chapterName(requirementsIn(result), result.distanceM ?? null, language);
}

function needGroup({ first, members }: Collected, number: number): NeedGroup {
  const requirements = requirementsIn(first);
  return {
    number,
    requirements,
    distanceM: first.distanceM ?? null,
    cameras: members.flatMap(({ cameras }) => cameras),
    knownFrom: requirements.map((_, index) => {
      const counts = new Map<ValueOrigin, number>();
      for (const { result, cameras } of members) {
        const from = requirementsIn(result)[index]?.needFrom ?? 'none';
        counts.set(from, (counts.get(from) ?? 0) + cameras.length);
      }
      return counts;
    }),
    competition: first.competition ?? null,
  };
}

function camerasIn({ members }: Collected): number {
  return members.reduce((count, { cameras }) => count + cameras.length, 0);
}

function byCamerasThenKey(one: Collected, other: Collected): number {
  return camerasIn(other) - camerasIn(one) || compareText(one.key, other.key);
}
