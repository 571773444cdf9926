import type { RawCell } from '../model/raw-table.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';

const scientific = /^\d(?:[.,]\d+)?E\+?\d+$/i;
const withSeparator = /[.,+]/;

/**
 * Why a number of an item or product is no longer what it was: a spreadsheet has made it `5,70E+12` or a date. The
 * digits are gone and cannot be guessed. Null where the cell is fine; `3E5` may be a model's real name.
 */
export function damagedCode({ text, kind }: RawCell): Say | null {
  if (kind === 'error') return say('import.error-cell', { value: text });
  if (kind === 'date') return say('import.code-became-date', { value: text });
  if (scientific.test(text) && withSeparator.test(text))
    return say('import.code-became-number', { value: text });
  return null;
}
