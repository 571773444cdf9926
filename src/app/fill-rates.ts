import { type Rate, rate } from '../equivalence/rate.ts';
import { type Values, valuesOf } from '../equivalence/values.ts';
import { features } from '../features/index.ts';
import type { Policy } from '../model/policy.ts';
import type { Knowledge } from './knowledge.ts';
import { originFinder } from './origin-of.ts';

/** Of how many records a feature is known: among cameras that the policy excludes (needs), and among all others (offers). */
export interface FillRate {
  readonly feature: string;
  readonly needs: Rate;
  readonly offers: Rate;
}

export function fillRates(knowledge: Knowledge, policy: Policy, asOf: string): readonly FillRate[] {
  const originOf = originFinder(knowledge, policy, asOf);
  const [needs, offers]: [Values[], Values[]] = [[], []];
  for (const camera of knowledge.cameras.values()) {
    const side = originOf(camera) === 'excluded' ? needs : offers;
    side.push(valuesOf(camera.specs, 'data-sheet', camera.sources));
  }
  return features.map(({ id }) => ({
    feature: id,
    needs: rate(needs.filter((values) => values.has(id)).length, needs.length),
    offers: rate(offers.filter((values) => values.has(id)).length, offers.length),
  }));
}
