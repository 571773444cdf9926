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

interface Matched {
  readonly kind: string;
  readonly result: Pick<ModelResult, 'profile'> | null;
}

/** A model's name, and the purpose where it was matched by another profile than its kind's own. */
export function withPurpose(name: string, matched: Matched, context: ReportContext): string {
  const purpose = purposeOf(matched, context);
  return purpose === null ? name : `${name} (${purpose})`;
}

/** The kind, and the purpose in the same way. */
export function kindAndPurpose(matched: Matched, context: ReportContext): string {
  const [name, purpose] = [kindName(matched.kind, context), purposeOf(matched, context)];
  return purpose === null ? name : `${name}: ${purpose}`;
}

function purposeOf({ kind, result }: Matched, { budget, profileTitle }: ReportContext): string | null {
  const own = budget.kinds.find(({ id }) => id === kind)?.profile ?? result?.profile;
  if (result === null || result.profile === own) return null;
  return profileTitle?.(result.profile) ?? result.profile;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}
