import { loadKnowledge, profileNamed } from '../../src/app/knowledge.ts';
import { judge, verdictOn } from '../../src/equivalence/judge.ts';
import { type Need, needsOf } from '../../src/equivalence/needs.ts';
import { type Values, valuesOf } from '../../src/equivalence/values.ts';
import type { Importance, MatchClass, Verdict } from '../../src/model/value.ts';

const knowledge = loadKnowledge();

/** What the tool says of a pair of records: the class, and the feature that the class hangs on. */
export function judged(installed: string, candidate: string, profile: string) {
  const needs = needsOf(profileNamed(knowledge, profile), values(installed));
  const offer = values(candidate);
  const verdict = judge(needs, offer).class;
  return { class: verdict, deciding: deciding(verdict, needs, offer) };
}

export function manufacturerOf(id: string): string {
  return camera(id).manufacturer;
}

export function formOf(id: string) {
  return camera(id).specs.formFactor;
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

function values(id: string): Values {
  const { specs, sources } = camera(id);
  return valuesOf(specs, 'data-sheet', sources);
}

function camera(id: string) {
  const known = knowledge.cameras.get(id);
  if (known === undefined) throw new Error(`no camera ${id} in catalog/cameras`);
  return known;
}
