import type { ModelResult } from '../../model/run.ts';
import { type Outcome, outcomes } from '../../model/value.ts';
import { camerasOf } from '../memo/section.ts';
import { compareText } from '../parts/compare-text.ts';
import type { Group } from '../parts/groups.ts';

/** A model over all departments, with one outcome. */
export interface RiskModel {
  readonly name: string;
  readonly kind: string;
  readonly outcome: Outcome;
  readonly result: ModelResult;
  readonly groups: readonly Group[];
  readonly cameras: number;
}

/** The models that we know, the gravest outcome first and then the most cameras. */
export function modelsOf(groups: readonly Group[]): readonly RiskModel[] {
  const models = new Map<string, { readonly result: ModelResult; readonly groups: Group[] }>();
  for (const group of groups) {
    const { name, kind, outcome, result } = group;
    if (result === null || outcome === 'unidentified') continue;
    const key = [name, kind, outcome, result.profile].join('\u0000');
    const model = models.get(key) ?? { result, groups: [] };
    model.groups.push(group);
    models.set(key, model);
  }
  return [...models.values()]
    .flatMap(({ result, groups: own }): readonly RiskModel[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { name, kind, outcome } = first;
      return [{ name, kind, outcome, result, groups: own, cameras: camerasOf(own) }];
    })
    .sort(
      (one, other) =>
        outcomes.indexOf(other.outcome) - outcomes.indexOf(one.outcome) ||
        other.cameras - one.cameras ||
        compareText(one.name, other.name) ||
        compareText(one.result.profile, other.result.profile),
    );
}
