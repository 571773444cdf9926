import { type Rate, rate } from '../equivalence/rate.ts';
import { valuesOf } from '../equivalence/values.ts';
import { features } from '../features/index.ts';
import type { KnownCamera } from '../model/camera.ts';
import type { Policy } from '../model/policy.ts';
import type { Knowledge } from './knowledge.ts';
import { originOfProduct } from './origin-of.ts';

/** Of how many records a feature is known: among cameras that the policy excludes (needs), and among all others (offers). */
export interface FillRate {
  readonly feature: string;
  readonly needs: Rate;
  readonly offers: Rate;
}

export function fillRates(knowledge: Knowledge, policy: Policy, asOf: string): readonly FillRate[] {
  const isExcluded = (camera: KnownCamera) =>
    originOfProduct(knowledge, { camera, lines: [] }, policy, asOf).verdict === 'excluded';
  const cameras = [...knowledge.cameras.values()];
  const excluded = cameras.filter(isExcluded);
  const others = cameras.filter((camera) => !excluded.includes(camera));
  const known = (list: readonly KnownCamera[]) =>
    list.map(({ specs, sources }) => valuesOf(specs, 'data-sheet', sources));
  const [needs, offers] = [known(excluded), known(others)];
  return features.map(({ id }) => ({
    feature: id,
    needs: rate(needs.filter((values) => values.has(id)).length, needs.length),
    offers: rate(offers.filter((values) => values.has(id)).length, offers.length),
  }));
}
