import { keptNeeds } from '../equivalence/kept-needs.ts';
import { needsOf } from '../equivalence/needs.ts';
import { compareText } from '../equivalence/product.ts';
import type { Today } from '../equivalence/review.ts';
import { KeptDetermination } from '../model/determination.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import type { ModelResult } from '../model/run.ts';
import { type InstalledModel, installedValues } from './installed.ts';
import { type Knowledge, profileNamed } from './knowledge.ts';
import { subjectOf } from './match-model.ts';

/** One installed model of a run with what came of it. */
export interface Matched {
  readonly model: InstalledModel;
  readonly result: ModelResult;
}

/** The determinations of a run as a workspace keeps them, in the order of the run. */
export function determinationsToKeep(
  knowledge: Knowledge,
  matched: readonly Matched[],
  policy: string,
  run: string,
): readonly KeptDetermination[] {
  return matched.flatMap(({ model, result }) => {
    if (model.camera === null || result.determination === null) return [];
    const profile = profileNamed(knowledge, model.profile);
    const kept = {
      version: 1,
      subject: subjectOf(model, model.camera, policy),
      name: nameOf(result),
      run,
      departments: departmentsOf(model.cameras),
      needs: keptNeeds(needsOf(profile, installedValues(model), model.asked)),
      determination: result.determination,
    };
    return [KeptDetermination.parse(kept)];
  });
}

/** What a run says of each subject, to be held against determinations of earlier runs. */
export function todayOf(matched: readonly Matched[], policy: string): ReadonlyMap<string, Today> {
  return new Map(
    matched.flatMap(({ model, result }) =>
      model.camera === null ? [] : [[subjectOf(model, model.camera, policy), today(result)] as const],
    ),
  );
}

function today({ outcome, candidates }: ModelResult): Today {
  const [first] = candidates;
  if (first === undefined) return { outcome, met: null };
  const { brand, model, line } = first;
  const name = [brand, model].filter((part) => part !== null).join(' ');
  const { agreement, supplier, item } = line;
  return { outcome, met: { product: name === '' ? line.name : name, agreement, supplier, item } };
}

function nameOf({ brand, model, lens, asked }: ModelResult): string {
  return [brand, model, lens, asked === undefined ? null : `(${asked})`]
    .filter((part) => part !== null)
    .join(' ');
}

function departmentsOf(cameras: readonly InstalledCamera[]): KeptDetermination['departments'] {
  const counts = new Map<string, number>();
  for (const { department } of cameras) counts.set(department, (counts.get(department) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ code, cameras: count }))
    .sort((one, other) => compareText(one.code, other.code));
}
