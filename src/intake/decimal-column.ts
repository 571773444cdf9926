import type { HeaderRules } from '../model/headers.ts';
import type { RawCell, RawRow } from '../model/raw-table.ts';
import { type MessageKey, say } from '../text/index.ts';
import type { MappedColumn, NumberDecision } from './column-mapping.ts';
import { currencyWords } from './currency-words.ts';
import {
  danishReading,
  type NumberEvidence,
  type NumberFormat,
  numberEvidence,
  toDecimal,
} from './danish-number.ts';
import { remembered } from './remembered.ts';

/** A number cell: plain digits with a point (`1234.50`), and the currency the cell names. */
interface ReadDecimal {
  readonly decimal: string | null;
  readonly currency: string | null;
}

/** How the number columns of one table are written, by field. */
export type NumberFormats = ReadonlyMap<string, NumberFormat>;

export interface DecimalReader {
  /** Takes rows as evidence for how their columns are written; rows are read after they were seen. */
  readonly see: (rows: readonly RawRow[]) => void;
  /** Null where the cell is blank; `decimal` is null where it holds something that is no number. */
  readonly read: (row: RawRow, field: string) => ReadDecimal | null;
  /** How each column is written, on all evidence so far. */
  readonly formats: () => NumberFormats;
  /** Whether all that was read so far reads the same by all evidence so far. */
  readonly isSettled: () => boolean;
  readonly decisions: () => readonly NumberDecision[];
}

interface Source {
  readonly columns: ReadonlyMap<string, MappedColumn>;
  readonly cell: (row: RawRow, field: string) => RawCell;
  readonly isBlank: (text: string) => boolean;
  readonly rules: HeaderRules;
}

/** A spreadsheet's own numbers are written with a point and without groups, whatever its columns look like. */
const typedNumber: NumberFormat = { decimal: '.', why: 'seen' };

const sentences: Readonly<Record<NumberEvidence, MessageKey>> = {
  seen: 'import.numbers-seen',
  'no-separators': 'import.numbers-plain',
  mixed: 'import.numbers-mixed',
  ambiguous: 'import.numbers-ambiguous',
};

/**
 * Decides per column, never per cell, how its numbers are written, and reads its cells in that way. With `settled`
 * formats, from an earlier reading of the whole table, the rows are no evidence any more.
 */
export function decimalReader(
  { columns, cell, isBlank, rules }: Source,
  fields: readonly string[],
  settled: NumberFormats | null = null,
): DecimalReader {
  const { split } = currencyWords(rules.money);
  const read = new Map(
    fields.flatMap((field) => {
      const column = columns.get(field);
      return column === undefined
        ? []
        : [[field, numberColumn(column, split, settled?.get(field) ?? toldFormat(column))] as const];
    }),
  );

  return {
    see(rows) {
      for (const [field, column] of read)
        for (const row of rows) {
          const { text, kind } = cell(row, field);
          if (kind === 'text' && text !== '') column.see(text);
        }
    },
    read(row, field) {
      const { text, kind } = cell(row, field);
      if (kind === 'error') return { decimal: null, currency: null };
      if (isBlank(text)) return null;
      if (kind === 'number') return { decimal: toDecimal(text, typedNumber), currency: null };
      return read.get(field)?.read(text) ?? { decimal: null, currency: null };
    },
    formats: () => new Map([...read].map(([field, column]) => [field, column.format()])),
    isSettled: () => [...read.values()].every((column) => column.isSettled()),
    decisions: () =>
      [...read].map(([field, column]) => {
        const { decimal, why } = column.format();
        return {
          field,
          label: column.label,
          decimal,
          why: say(column.isTold ? 'import.numbers-told' : sentences[why], {
            column: column.label,
            sign: decimal,
          }),
        };
      }),
  };
}

/** What a person has said of the column counts before all evidence. */
function toldFormat({ decimal }: MappedColumn): NumberFormat | null {
  return decimal === undefined ? null : { decimal, why: 'seen' };
}

function numberColumn(
  { label, decimal: told }: MappedColumn,
  split: ReturnType<typeof currencyWords>['split'],
  settled: NumberFormat | null,
) {
  const evidence = numberEvidence();
  /** The formats that cells were read in so far, with what those cells may have held. */
  const used = new Map<NumberFormat, { signs: boolean; loneGroups: boolean }>();
  let format = settled ?? danishReading;
  let readCell = cellReader(format);
  let stale = settled === null;

  function cellReader(by: NumberFormat): (text: string) => ReadDecimal {
    return remembered((text) => {
      const { amount, currency } = split(text);
      return { decimal: toDecimal(amount, by), currency };
    });
  }

  function current(): NumberFormat {
    if (!stale) return format;
    stale = false;
    const decided = evidence.decide();
    const next = decided === 'ambiguous' ? danishReading : decided;
    if (next.decimal === format.decimal && next.why === format.why) return format;
    format = next;
    readCell = cellReader(format);
    return format;
  }

  return {
    label,
    isTold: told !== undefined,
    see(text: string): void {
      if (settled !== null) return;
      evidence.add(split(text).amount);
      stale = true;
    },
    read(text: string): ReadDecimal {
      used.set(current(), { signs: evidence.holdsSigns(), loneGroups: evidence.holdsLoneGroups() });
      return readCell(text);
    },
    format: current,
    isSettled() {
      const final = current();
      return [...used].every(([by, held]) =>
        by.decimal === final.decimal
          ? !held.loneGroups || (by.why === 'mixed') === (final.why === 'mixed')
          : !held.signs,
      );
    },
  };
}
