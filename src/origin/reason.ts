import type { Layer } from '../model/claim.ts';
import type { Say } from '../model/say.ts';
import type { OriginVerdict } from '../model/value.ts';

/** Why a verdict is what it is. `verdict` is what this reason alone leads to; the worst reason decides. */
export interface Reason {
  readonly verdict: OriginVerdict;
  /** Null where the reason is no layer's: the brand is not known. */
  readonly layer: Layer | null;
  /** Ids of the claims it rests on, from the product inwards; none where the reason is that nobody says. */
  readonly claims: readonly string[];
  readonly says: Say;
}

/** Reasons that say the same become one that rests on all their claims. */
export function merged(reasons: readonly Reason[]): Reason[] {
  const byWords = new Map<string, Reason>();
  for (const reason of reasons) {
    const words = JSON.stringify([reason.verdict, reason.layer, reason.says]);
    const claims = [...(byWords.get(words)?.claims ?? []), ...reason.claims];
    byWords.set(words, { ...reason, claims: [...new Set(claims)] });
  }
  return [...byWords.values()];
}
