import { valueText } from '../equivalence/words.ts';
import type { Candidate, FeatureComparison, ModelResult } from '../model/run.ts';
import type { FeatureValue } from '../model/value.ts';
import { type Language, sentence } from '../text/index.ts';

/** The product that would take the camera's place; null where nothing covers it, so that nothing changes yet. */
export function replacementOf({ outcome, candidates }: ModelResult): Candidate | null {
  return outcome === 'covered' || outcome === 'reserved' ? (candidates[0] ?? null) : null;
}

/** Brand and model, or else the line's own words. */
export function productName({ brand, model, line }: Pick<Candidate, 'brand' | 'model' | 'line'>): string {
  return model === null ? line.name : [brand, model].filter((part) => part !== null).join(' ');
}

/** Need and offer of one feature; null where the profile does not hold it. */
export function compared(candidate: Candidate, id: string): FeatureComparison | null {
  return candidate.features.find((feature) => feature.id === id) ?? null;
}

/** A value as a person reads it; what no source says is called unknown. */
export function told(value: FeatureValue | null, language: Language): string {
  return value === null ? sentence(language, 'word.unknown') : valueText({ unit: null }, value, language);
}

/** Whether the replacement has a function that no source says the camera has today. */
export function isAdded(candidate: Candidate, id: string): boolean {
  const feature = compared(candidate, id);
  return feature?.offer === true && feature.need !== true;
}
