import type { RawTable } from '../model/raw-table.ts';
import { readDanishDate } from './danish-date.ts';
import { hasCheckDigit } from './gtin.ts';
import { readMac } from './mac.ts';

/** What the cells of a column without a header look like; never the cells themselves, which might be passwords. */
export type ContentKind = 'number' | 'day' | 'gtin' | 'mac' | 'code' | 'text' | 'nothing';

const rowsToLookAt = 200;
const mostColumns = 50;
/** Most cells must agree; a few may be blank words or notes. */
const leastShare = 0.8;
const amount = /^[-\d.,\s]+(?:kr\.?|dkk|eur|€)?$/i;
const code = /^(?=.*\d)[\w./+-]+$/;

const kinds: readonly (readonly [ContentKind, (text: string) => boolean])[] = [
  ['mac', (text) => readMac(text) !== null],
  ['gtin', (text) => /^\d{8}$|^\d{12,14}$/.test(text) && hasCheckDigit(text)],
  ['day', (text) => /\D/.test(text) && readDanishDate(text).day !== null],
  ['number', (text) => /\d/.test(text) && amount.test(text)],
  ['code', (text) => code.test(text)],
];

/** For each column the first kind that most of its cells are. */
export function columnContents({ rows }: RawTable): readonly ContentKind[] {
  const looked = rows.slice(0, rowsToLookAt);
  const width = Math.min(mostColumns, Math.max(0, ...looked.map(({ cells }) => cells.length)));
  return Array.from({ length: width }, (_, column) =>
    kindOf(looked.map(({ cells }) => cells[column]?.text ?? '').filter((text) => text !== '')),
  );
}

function kindOf(texts: readonly string[]): ContentKind {
  if (texts.length === 0) return 'nothing';
  const found = kinds.find(([, fits]) => texts.filter(fits).length >= leastShare * texts.length);
  return found === undefined ? 'text' : found[0];
}
