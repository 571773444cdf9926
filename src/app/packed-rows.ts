import type { RawCell, RawRow } from '../model/raw-table.ts';

/** Rows as few plain lists: copying millions of cells from thread to thread one by one takes longer than reading them. */
export interface PackedRows {
  readonly numbers: readonly number[];
  /** How many cells each row has. */
  readonly widths: readonly number[];
  readonly texts: readonly string[];
  /** One letter for each cell. */
  readonly kinds: string;
}

const letters = { text: 't', number: 'n', date: 'd', error: 'e' } as const satisfies Record<
  RawCell['kind'],
  string
>;
const kinds: ReadonlyMap<string, RawCell['kind']> = new Map([
  ['t', 'text'],
  ['n', 'number'],
  ['d', 'date'],
  ['e', 'error'],
]);

export function packRows(rows: readonly RawRow[]): PackedRows {
  return {
    numbers: rows.map(({ number }) => number),
    widths: rows.map(({ cells }) => cells.length),
    texts: rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    kinds: rows.map(({ cells }) => cells.map(({ kind }) => letters[kind]).join('')).join(''),
  };
}

export function unpackRows({ numbers, widths, texts, kinds: written }: PackedRows): readonly RawRow[] {
  let place = 0;
  return numbers.map((number, index) => {
    const cells: RawCell[] = [];
    for (const end = place + (widths[index] ?? 0); place < end; place += 1)
      cells.push({ text: texts[place] ?? '', kind: kinds.get(written.charAt(place)) ?? 'error' });
    return { number, cells };
  });
}
