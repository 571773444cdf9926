import { judge, verdictOn } from '../equivalence/judge.ts';
import { type Need, needsOf } from '../equivalence/needs.ts';
import { type Values, valuesOf } from '../equivalence/values.ts';
import type { GoldPair } from '../model/gold.ts';
import type { Importance, MatchClass, Verdict } from '../model/value.ts';
import { type Knowledge, profileNamed } from './knowledge.ts';

/** What the tool says of a pair of records: the class, and the feature that the class hangs on. */
export function judgePair(knowledge: Knowledge, { installed, candidate, profile }: Omit<GoldPair, 'id'>) {
  const needs = needsOf(profileNamed(knowledge, profile), recorded(knowledge, installed));
  const offer = recorded(knowledge, candidate);
  const verdict = judge(needs, offer).class;
  return { class: verdict, deciding: deciding(verdict, needs, offer) };
}

function deciding(verdict: MatchClass, needs: readonly Need[], offer: Values): string | null {
  const first = (wanted: Verdict, ...importances: readonly Importance[]) =>
    needs.find(
      (need) =>
        importances.includes(need.rule.importance) && verdictOn(need, offer.get(need.feature.id)) === wanted,
    )?.feature.id ?? null;
  switch (verdict) {
    case 'downgrade':
      return first('worse', 'must');
    case 'unverified':
      return first('unknown', 'must');
    case 'similar':
      return first('worse', 'should');
    case 'upgrade':
      return first('better', 'must', 'should');
    case 'direct':
      return null;
    default:
      return verdict satisfies never;
  }
}

function recorded(knowledge: Knowledge, id: string): Values {
  const camera = knowledge.cameras.get(id);
  if (camera === undefined) throw new Error(`no camera ${id} in catalog/cameras`);
  return valuesOf(camera.specs, 'data-sheet', camera.sources);
}
