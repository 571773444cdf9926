import { type CellObject, SSF } from '@e965/xlsx';
import type { RawCell } from '../../model/raw-table.ts';
import { limits } from './limits.ts';

const blank: RawCell = { text: '', kind: 'text' };
const keepsZeros = /^0[0\-\s]*0$/;
const duration = /\[[hms]+\]/i;

/**
 * One spreadsheet cell as text that is exact: what the file holds and not what the column is wide enough to show, so
 * that 5701234567890 does not become 5.7E+12. Only where the format asks for leading zeros is the shown text the true one.
 */
export function rawCell(cell: CellObject | null | undefined, date1904: boolean): RawCell {
  if (cell === null || cell === undefined || cell.v === undefined) return blank;
  const { t: type, v: value } = cell;
  if (type === 'e') return { text: cell.w ?? '', kind: 'error' };
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), kind: 'date' };
  if (typeof value === 'number') return numberCell(value, cell, date1904);
  const text = String(value).replace(/\r\n?/g, '\n').trim();
  if (text === '') return blank;
  if (text.length > limits.cellCharacters)
    return { text: text.slice(0, limits.cellCharacters), kind: 'error' };
  return { text, kind: 'text' };
}

function numberCell(value: number, cell: CellObject, date1904: boolean): RawCell {
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  if (SSF.is_date(format)) return dateCell(value, format, cell.w, date1904);
  if (keepsZeros.test(format) && cell.w !== undefined) return { text: cell.w, kind: 'text' };
  return { text: exactNumber(value), kind: 'number' };
}

/** A serial day counts from 1900 or 1904, as the workbook says; a time of day or a duration is no date. */
function dateCell(value: number, format: string, shown: string | undefined, date1904: boolean): RawCell {
  const parts = SSF.parse_date_code(value, { date1904 });
  const isDay = (value >= 1 || date1904) && !duration.test(format) && /[dy]/i.test(format);
  if (!isDay || !parts) return { text: shown ?? exactNumber(value), kind: 'text' };
  const day = [String(parts.y).padStart(4, '0'), twoDigits(parts.m), twoDigits(parts.d)].join('-');
  return { text: day, kind: 'date' };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** All digits and no exponent. Fifteen are what a spreadsheet keeps, which also mends 0.1 + 0.2. */
export function exactNumber(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
