import type { Column, Row, Table } from '../../model/document.ts';
import { type Language, sentence } from '../../text/index.ts';
import { table } from './blocks.ts';

/** Who reads what changed: the language, and how many rows of a table at most; 0 is all of them. */
export interface DiffReader {
  readonly language: Language;
  readonly top: number;
}

/** A table of the first rows, which says how many it leaves out; nothing where there are none. */
export function shortTable(
  id: string,
  caption: string,
  columns: readonly Column[],
  rows: readonly Row[],
  { language, top }: DiffReader,
  notes: readonly string[] = [],
): readonly Table[] {
  if (rows.length === 0) return [];
  const shown = top === 0 ? rows : rows.slice(0, top);
  const left = rows.length - shown.length;
  const more = left === 0 ? [] : [sentence(language, 'diff.more', { count: left })];
  return [table(id, caption, columns, shown, [...notes, ...more])];
}
