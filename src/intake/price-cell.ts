import type { HeaderRules } from '../model/headers.ts';
import { type Money, minorFromDecimal } from '../model/money.ts';
import type { RawRow } from '../model/raw-table.ts';
import { say } from '../text/index.ts';
import { currencyWords } from './currency-words.ts';
import type { RowReader } from './row-reader.ts';

/**
 * Reads a row's price: its currency is what the cell says, else the currency column, else the header, else the rules'
 * default. A price that is no number, is negative, has an unknown currency or two different ones is null and a warning; a zero is kept as
 * the file says it, with a warning.
 */
export function priceReader(reader: RowReader, rules: HeaderRules): (row: RawRow) => Money | null {
  const { money } = rules;
  if (money === null || !reader.has('price')) return () => null;
  const words = currencyWords(money);
  const label = reader.mapping.columns.find(({ field }) => field === 'price')?.label ?? '';
  const usual = words.inLabel(label) ?? money.currency;

  return (row) => {
    const read = reader.decimal(row, 'price');
    if (read === null) return null;
    const minor = read.decimal === null ? null : minorFromDecimal(read.decimal);
    if (minor === null || minor < 0) {
      reader.warn(row, 'price', say('import.unread-price', { value: reader.cell(row, 'price').text }));
      return null;
    }
    const stated = reader.text(row, 'currency');
    const column = stated === null ? null : words.code(stated);
    if (stated !== null && read.currency !== null && column !== null && column !== read.currency) {
      const values = { value: reader.cell(row, 'price').text, stated };
      reader.warn(row, 'price', say('import.currency-conflict', values));
      return null;
    }
    const currency = read.currency ?? (stated === null ? usual : column);
    if (currency === null) {
      reader.warn(row, 'currency', say('import.unknown-currency', { value: stated ?? '' }));
      return null;
    }
    if (minor === 0) reader.warn(row, 'price', say('import.zero-price'));
    return { minor, currency };
  };
}
