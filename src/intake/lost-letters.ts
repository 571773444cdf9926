import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import type { ColumnMapping } from './column-mapping.ts';

/** A letter, a question mark and a letter: no language writes so, but an export in ASCII does. */
const insideWord = /\p{L}\?\p{Ll}|(?:^|\s)\?\p{Ll}{2}/u;
const link = /:\/\/|[&=]/;

/** One warning for a table whose words have lost letters; the cells are kept as they are, for nobody can guess them. */
export function lostLetters({ rows }: RawTable, { headerRow }: ColumnMapping): readonly Reject[] {
  const damaged = rows
    .filter(({ number }) => number > headerRow)
    .flatMap(({ number, cells }) =>
      cells.flatMap(({ text }) => (insideWord.test(text) && !link.test(text) ? [{ row: number, text }] : [])),
    );
  const [first] = damaged;
  if (first === undefined) return [];
  const why = say('register.lost-letters', { count: damaged.length, example: first.text });
  return [{ row: first.row, field: null, why }];
}
