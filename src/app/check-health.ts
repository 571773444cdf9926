import type { Policy } from '../model/policy.ts';
import { staleLists } from '../origin/stale-lists.ts';
import { fillRates } from './fill-rates.ts';
import type { Knowledge } from './knowledge.ts';
import { measureAccuracy } from './measure-accuracy.ts';
import { readingAccuracy } from './measure-reading.ts';

/** How well the tool knows and judges, measured on what it ships with. */
export function checkHealth(knowledge: Knowledge, policy: Policy, asOf: string) {
  const cameras = [...knowledge.cameras.values()];
  const qualities = new Map<string, number>();
  for (const { quality } of cameras) qualities.set(quality, (qualities.get(quality) ?? 0) + 1);
  return {
    asOf,
    policy: policy.id,
    cameras: cameras.length,
    manufacturers: knowledge.manufacturers.size,
    qualities: Object.fromEntries([...qualities].sort()),
    accuracy: measureAccuracy(knowledge),
    reading: readingAccuracy(knowledge),
    fillRates: fillRates(knowledge, policy, asOf),
    lists: knowledge.lists.size,
    staleLists: staleLists(knowledge.lists.values(), asOf).map(({ list, since, dueBy }) => ({
      ...{ id: list.id, name: list.name, since, dueBy },
    })),
    catalogSha256: knowledge.catalogSha256,
    rulesSha256: knowledge.rulesSha256,
  };
}
