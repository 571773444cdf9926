import type { Claim } from '../../model/claim.ts';
import { type Language, speaker } from '../../text/index.ts';
import { partialDate } from './partial-date.ts';

/** Claims in one line; those that say the same stand once: `Delta Electronics, Inc. (TW, bekræftet) [a#5, a#6]`. */
export function claimsText(claims: readonly Claim[], language: Language): string {
  return sameWords(claims, (claim) => claimWords(claim, language))
    .map(({ words, ids }) => `${words} [${ids.join(', ')}]`)
    .join('; ');
}

/** Claims by what is said of them, in the order of the first of each. */
export function sameWords(claims: readonly Claim[], wordsOf: (claim: Claim) => string) {
  const ids = new Map<string, string[]>();
  for (const claim of claims) {
    const words = wordsOf(claim);
    ids.set(words, [...(ids.get(words) ?? []), claim.id]);
  }
  return [...ids].map(([words, own]) => ({ words, ids: own }));
}

/** Who, which country, how sure, when, and whether it holds for some products only. */
function claimWords(claim: Claim, language: Language): string {
  const says = speaker(language);
  const { entity, country, status, scope } = claim;
  const facts = [
    country ?? says('origin.no-country'),
    says(`claim-status.${status}`),
    ...(scope === 'some' ? [says('origin.some-products')] : []),
    ...periodText(claim, language),
  ];
  return `${entity} (${facts.join(', ')})`;
}

/** When a claim holds, in words; nothing where no source gives an end. */
export function periodText({ from, to }: Pick<Claim, 'from' | 'to'>, language: Language): readonly string[] {
  const says = speaker(language);
  if (from !== null && to !== null) {
    const [start, end] = [partialDate(language, from), partialDate(language, to)];
    return [says('origin.period', { from: start, to: end })];
  }
  if (from !== null) return [says('origin.period-from', { from: partialDate(language, from) })];
  return to === null ? [] : [says('origin.period-to', { to: partialDate(language, to) })];
}

/** The source of a claim: its number, title, dates and where it can be read. */
export function sourceText({ id, source }: Claim, language: Language): string {
  const says = speaker(language);
  const dates = [
    ...(source.published === null
      ? []
      : [says('origin.published', { day: partialDate(language, source.published) })]),
    ...(source.seen === null ? [] : [says('origin.seen', { day: partialDate(language, source.seen) })]),
  ];
  const facts = [source.title, ...(dates.length === 0 ? [says('origin.undated')] : dates)].join(', ');
  // A supplier's own file has no address that a reader could open.
  const place = source.url.startsWith('urn:') ? '' : ` – ${source.url}`;
  return `[${id}] ${facts}${place}`;
}
