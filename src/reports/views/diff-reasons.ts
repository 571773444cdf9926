import type { OutcomeReason } from '../../model/diff.ts';
import { formatDay, type Language, speaker } from '../../text/index.ts';
import { priceText } from './line-text.ts';

/** Why an outcome changed, as one cell: the reasons in their order. */
export function reasonsText(reasons: readonly OutcomeReason[], language: Language): string {
  const says = speaker(language);
  if (reasons.length === 0) return says('diff.why-none');
  return reasons.map(({ code, values }) => says(`diff.why.${code}`, worded(values, language))).join('; ');
}

/** `8450.00 DKK`, or nothing. */
function priceWords(value: string, language: Language): string {
  const [amount, currency] = value.split(' ');
  return priceText(amount === undefined || currency === undefined ? null : { amount, currency }, language);
}

/** Ids in the reader's words. */
function worded(values: OutcomeReason['values'], language: Language): Readonly<Record<string, string>> {
  const says = speaker(language);
  const list = (ids: string, family: string) =>
    ids
      .split(' ')
      .map((id) => says(`${family}.${id}`))
      .join(', ');
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (name === 'features') return [name, list(value, 'feature')];
      if (name === 'fields') return [name, list(value, 'diff.field')];
      if (name.startsWith('class')) return [name, says(`class.${value}`)];
      if (name.startsWith('origin')) return [name, says(`origin-word.${value}`)];
      if (name.startsWith('price')) return [name, priceWords(value, language)];
      return [name, name === 'day' ? formatDay(language, value) : value];
    }),
  );
}
