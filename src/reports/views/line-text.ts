import type { LineReference } from '../../model/run.ts';
import { formatDay, formatNumber, type Language, sentence } from '../../text/index.ts';

/** `8.450,00 kr.`, another currency by its code, or that there is no price. */
export function priceText(price: LineReference['price'], language: Language): string {
  if (price === null) return sentence(language, 'view.no-price');
  const amount = formatNumber(language, Number(price.amount), 2);
  return sentence(language, price.currency === 'DKK' ? 'view.kroner' : 'view.currency', {
    amount,
    currency: price.currency,
  });
}

/** Why a line cannot be ordered from on the day, in brackets after its name or price; empty where it can. */
export function standing({ valid, unconfirmed }: LineReference, language: Language): string {
  if (valid) return '';
  return ` (${sentence(language, unconfirmed === true ? 'view.unconfirmed' : 'view.expired')})`;
}

/** `Leverandør A, varenr. 4711, 8.450,00 kr., gyldig til 31.12.2027`. */
export function lineText(line: LineReference, language: Language): string {
  const { supplier, item, agreement, validTo, valid } = line;
  const parts = [
    sentence(language, 'view.line', { supplier, item, agreement }),
    priceText(line.price, language),
  ];
  if (line.unconfirmed === true) parts.push(sentence(language, 'view.unconfirmed'));
  else if (validTo !== null)
    parts.push(
      sentence(language, valid ? 'view.valid-to' : 'view.not-valid', {
        validTo: formatDay(language, validTo),
      }),
    );
  else if (!valid) parts.push(sentence(language, 'view.cannot-be-ordered'));
  return parts.join(', ');
}
