import { judgePair } from '../../src/app/judge-pair.ts';
import { loadKnowledge } from '../../src/app/knowledge.ts';

const knowledge = loadKnowledge();

/** What the tool says of a pair of records. */
export function judged(installed: string, candidate: string, profile: string) {
  return judgePair(knowledge, { installed, candidate, profile });
}

export function manufacturerOf(id: string): string {
  return camera(id).manufacturer;
}

export function formOf(id: string) {
  return camera(id).specs.formFactor;
}

function camera(id: string) {
  const known = knowledge.cameras.get(id);
  if (known === undefined) throw new Error(`no camera ${id} in catalog/cameras`);
  return known;
}
