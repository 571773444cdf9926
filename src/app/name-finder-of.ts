import { nameFinder } from '../identity/name-finder.ts';
import type { Knowledge } from './knowledge.ts';

const made = new WeakMap<Knowledge, ReturnType<typeof nameFinder>>();

/** Finds any brand, product line or model we know in a text; made once for what is known, and only where it is asked. */
export function nameFinderOf(knowledge: Knowledge): ReturnType<typeof nameFinder> {
  const ready = made.get(knowledge);
  if (ready !== undefined) return ready;
  const families = [...knowledge.cameras.values()].flatMap(({ family }) => family ?? []);
  const lines = [...families, ...knowledge.requirements.tradeNames];
  const finder = nameFinder(knowledge.models, knowledge.manufacturers.values(), lines);
  made.set(knowledge, finder);
  return finder;
}
