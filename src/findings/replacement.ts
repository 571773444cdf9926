import { valueText } from '../equivalence/words.ts';
import { features } from '../features/index.ts';
import type { Candidate, FeatureComparison, ModelResult } from '../model/run.ts';
import type { FeatureValue } from '../model/value.ts';
import { type Language, sentence } from '../text/index.ts';

/** The product that would take the camera's place; null where nothing covers it, so that nothing changes yet. */
export function replacementOf({ outcome, candidates }: ModelResult): Candidate | null {
  return outcome === 'covered' || outcome === 'reserved' ? (candidates[0] ?? null) : null;
}

/** The product that would be asked about; null where nothing is in question. */
export function questionedOf({ outcome, candidates }: ModelResult): Candidate | null {
  return outcome === 'question' ? (candidates[0] ?? null) : null;
}

/** What a source says of the installed camera; null where no source does, or where there is nothing to compare with. */
export function saidOfInstalled({ candidates }: ModelResult, id: string): FeatureValue | null {
  const [first] = candidates;
  const feature = first === undefined ? null : compared(first, id);
  if (feature === null || feature.needFrom === 'assumed' || feature.needFrom === 'department') return null;
  return feature.need;
}

/** Brand and model, or else the line's own words. */
export function productName({ brand, model, line }: Pick<Candidate, 'brand' | 'model' | 'line'>): string {
  return model === null ? line.name : [brand, model].filter((part) => part !== null).join(' ');
}

/** Need and offer of one feature; null where the profile does not hold it. */
export function compared(candidate: Candidate, id: string): FeatureComparison | null {
  return candidate.features.find((feature) => feature.id === id) ?? null;
}

/** A value as a person reads it, with its unit where the feature is named; what no source says is called unknown. */
export function told(value: FeatureValue | null, language: Language, id?: string): string {
  if (value === null) return sentence(language, 'word.unknown');
  const unit = features.find((feature) => feature.id === id)?.unit ?? null;
  return valueText({ unit }, value, language);
}

/** Whether the replacement has a function that no source says the camera has today. */
export function isAdded(candidate: Candidate, id: string): boolean {
  const feature = compared(candidate, id);
  return feature?.offer === true && feature.need !== true;
}
