import { type Language, sentence } from '../text/index.ts';
import type { IdentityRuleSet } from './models.ts';

const general = {
  exact: 'identity.how.exact',
  key: 'identity.how.key',
  variant: 'identity.how.variant',
  lens: 'identity.how.lens',
  'words-beside': 'identity.how.words-beside',
  'brand-in-text': 'identity.how.brand-in-text',
  'brand-mistyped': 'identity.how.brand-mistyped',
  'brand-not-given': 'identity.how.brand-not-given',
  'brand-unknown': 'identity.how.brand-unknown',
  'related-brand': 'identity.how.related-brand',
} as const;

/** The reason behind one id of `Identification.how`: a maker's rule in its own words, or a general sentence. */
export function howInWords(rules: Pick<IdentityRuleSet, 'makers'>, language: Language, how: string): string {
  for (const { manufacturer, families, rewrites, marks } of rules.makers)
    for (const { id, why } of [...families, ...rewrites, ...marks])
      if (how === `${manufacturer ?? 'any'}/${id}`) return why[language];
  const known = Object.entries(general).find(([id]) => id === how);
  return known === undefined ? how : sentence(language, known[1]);
}
