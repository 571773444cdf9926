import { featureName } from '../../equivalence/words.ts';
import type { Dispute } from '../../model/run.ts';
import { type Language, speaker } from '../../text/index.ts';
import { asText } from './shortfall-text.ts';

/** What suppliers' answers and other sources contradict each other on, a sentence for each feature. */
export function disputesText(disputed: readonly Dispute[], language: Language): readonly string[] {
  const says = speaker(language);
  return disputed.map(({ id, said }) => {
    const parts = said.map(({ value, from, words }) =>
      says('answer.says', {
        value: asText(id, value, language),
        from: from === 'answer' && words !== null ? words : says(`value-from.${from}`),
      }),
    );
    const key = said[0]?.from === 'answer' ? 'view.disputed-open' : 'view.disputed';
    return says(key, { feature: featureName(id, language), said: parts.join(' · ') });
  });
}
