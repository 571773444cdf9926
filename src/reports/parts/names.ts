import type { Candidate, ModelResult } from '../../model/run.ts';
import type { ReportContext } from '../report.ts';

/** `Brand Model 6 mm (identificere, 12 m)`, or null where we do not know the model. */
export function modelName({
  brand,
  model,
  lens,
  asked,
}: Pick<ModelResult, 'brand' | 'model' | 'lens' | 'asked'>): string | null {
  return model === null ? null : joined([brand, model, lens, asked === undefined ? null : `(${asked})`]);
}

/** The product's brand and model, or else the line's own words. */
export function productName({ brand, model, line }: Pick<Candidate, 'brand' | 'model' | 'line'>): string {
  return model === null ? line.name : joined([brand, model]);
}

export function featureNames(ids: readonly string[], { featureName }: ReportContext): string {
  return ids.map(featureName).join(', ');
}

/** `ordinary` ► `almindelige kameraer`; a kind that the budget does not know stands as it is. */
export function kindName(kind: string, { budget, language }: ReportContext): string {
  return budget.kinds.find(({ id }) => id === kind)?.name[language] ?? kind;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}
