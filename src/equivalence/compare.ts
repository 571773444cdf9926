import type { FeatureComparison } from '../model/run.ts';
import type { SourcedValue } from '../model/value.ts';
import type { Language } from '../text/index.ts';
import { verdictOn } from './judge.ts';
import type { Need } from './needs.ts';
import type { Values } from './values.ts';
import { why, withinTolerance } from './why.ts';
import { whyOnTarget } from './why-on-target.ts';

/** The whole comparison of one offer, feature by feature in the order of the needs, each with its sentence. */
export function compare(
  needs: readonly Need[],
  offer: Values,
  language: Language,
  stated: Values = new Map(),
): FeatureComparison[] {
  return needs.map((need) => {
    const offered = offer.get(need.feature.id);
    const known = offered !== undefined && offered.sources.length > 0 ? offered : null;
    const comparison = {
      id: need.feature.id,
      importance: need.rule.importance,
      need: need.value?.value ?? null,
      needFrom: need.waived === null ? (need.value?.from ?? ('none' as const)) : ('department' as const),
      needWords: need.waived ?? wordsIn(need.value, language),
      offer: known?.value ?? null,
      offerFrom: known?.from ?? ('none' as const),
      offerWords: wordsIn(known, language),
      verdict: verdictOn(need, offered),
    };
    const sentence =
      need.target === null
        ? why(comparison, need.feature, need.rule, language)
        : whyOnTarget(comparison, need, need.target, offer, language);
    return {
      ...comparison,
      ...(withinTolerance(comparison, need.feature) ? { short: true as const } : {}),
      ...contradiction(need, comparison.verdict, known, stated, language),
      why: sentence,
    };
  });
}

/** What the catalogue says, where it would decide a must or should otherwise than the source that counts. */
function contradiction(
  need: Need,
  verdict: FeatureComparison['verdict'],
  known: SourcedValue | null,
  stated: Values,
  language: Language,
): Pick<FeatureComparison, 'contradicted'> {
  const other = stated.get(need.feature.id);
  if (need.rule.importance === 'info' || known === null || other === undefined) return {};
  if (known.from === other.from || verdict === 'unknown') return {};
  const isWorse = verdictOn(need, other) === 'worse';
  if (verdict === 'not-needed' || isWorse === (verdict === 'worse')) return {};
  return { contradicted: { offer: other.value, words: wordsIn(other, language) } };
}

function wordsIn(value: SourcedValue | null, language: Language): string | null {
  const words = value?.words ?? null;
  return words === null || typeof words === 'string' ? words : words[language];
}
