import { utils, type WorkSheet } from '@e965/xlsx';
import type { RawCell, RawTable } from '../../model/raw-table.ts';
import type { Reject } from '../../model/reject.ts';
import { say } from '../../text/index.ts';
import type { SheetFacts } from './sheet-facts.ts';
import type { ZipReport } from './zip-preflight.ts';

const noText: RawCell = { text: '', kind: 'text' };

/** What the reader itself tells of a sheet in a format that is no XML (.xls, .xlsb). */
export function factsOfReader(sheet: WorkSheet | undefined): SheetFacts {
  return {
    hiddenColumns: placesOf(sheet?.['!cols']),
    hiddenRows: new Set([...placesOf(sheet?.['!rows'])].map((index) => index + 1)),
    blankFormulas: { count: 0, first: '' },
  };
}

function placesOf(places: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined) {
  return new Set((places ?? []).flatMap((place, index) => (place?.hidden === true ? [index] : [])));
}

/** The facts of each sheet by its name; a sheet whose part is not found has none. */
export function factsByName({ sheets, directory }: ZipReport): ReadonlyMap<string, SheetFacts> {
  const targets = new Map(
    [...directory.links.matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      `xl/${attribute(tag, 'Target').replace(/^(\/xl\/|\.\/)/, '')}`,
    ]),
  );
  return new Map(
    [...directory.workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(([tag]) => {
      const facts = sheets.get(targets.get(attribute(tag, '\\w+:id')) ?? '');
      return facts === undefined ? [] : [[unescaped(attribute(tag, 'name')), facts] as const];
    }),
  );
}

/**
 * The table as its workbook shows it. Hidden columns are emptied and told: they often hold what was not meant for the
 * reader, as a cost price. Hidden rows are read and told: most are hidden by a filter that somebody forgot, and a
 * product that is left out in silence is worse than one too many. Formulas without a result are told.
 */
export function shownTable(table: RawTable, facts: SheetFacts | undefined): RawTable {
  if (facts === undefined) return table;
  const { hiddenColumns, hiddenRows, blankFormulas } = facts;
  const held = new Set<number>();
  for (const { cells } of hiddenColumns.size === 0 ? [] : table.rows)
    for (const [index, { text }] of cells.entries())
      if (text !== '' && hiddenColumns.has(index)) held.add(index);
  const notes: Reject[] = [...(table.notes ?? [])];
  if (held.size > 0) {
    const columns = [...held].toSorted((one, other) => one - other).map((index) => utils.encode_col(index));
    notes.push({ row: 1, field: null, why: say('import.hidden-columns', { columns: columns.join(', ') }) });
  }
  const unseen = hiddenRows.size === 0 ? [] : table.rows.filter(({ number }) => hiddenRows.has(number));
  const [first] = unseen;
  if (first !== undefined) {
    const why = say('import.hidden-rows', { count: unseen.length, row: String(first.number) });
    notes.push({ row: first.number, field: null, why });
  }
  if (blankFormulas.count > 0) {
    const { count, first } = blankFormulas;
    notes.push({ row: 1, field: null, why: say('import.blank-formulas', { count, cell: first }) });
  }
  const rows = held.size === 0 ? table.rows : table.rows.map((row) => withoutColumns(row, held));
  return { ...table, rows, notes };
}

function withoutColumns({ number, cells }: RawTable['rows'][number], held: ReadonlySet<number>) {
  return { number, cells: cells.map((cell, index) => (held.has(index) ? noText : cell)) };
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
