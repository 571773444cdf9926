import type { HeaderRules } from '../model/headers.ts';
import type { RawCell, RawRow } from '../model/raw-table.ts';
import { type MessageKey, say } from '../text/index.ts';
import type { MappedColumn, NumberDecision } from './column-mapping.ts';
import { currencyWords } from './currency-words.ts';
import {
  danishReading,
  decideNumberFormat,
  type NumberEvidence,
  type NumberFormat,
  toDecimal,
} from './danish-number.ts';

/** A number cell: plain digits with a point (`1234.50`), and the currency the cell names. */
interface ReadDecimal {
  readonly decimal: string | null;
  readonly currency: string | null;
}

export interface DecimalReader {
  /** Null where the cell is blank; `decimal` is null where it holds something that is no number. */
  (row: RawRow, field: string): ReadDecimal | null;
  readonly decisions: readonly NumberDecision[];
}

interface Source {
  readonly rows: readonly RawRow[];
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

/** Decides once per column how its numbers are written, then reads its cells in that way. */
export function decimalReader(source: Source, fields: readonly string[]): DecimalReader {
  const { split } = currencyWords(source.rules.money);
  const formats = new Map<string, NumberFormat>();
  const decisions: NumberDecision[] = [];
  for (const field of fields) {
    const column = source.columns.get(field);
    if (column === undefined) continue;
    const samples = textSamples(source, field).map((text) => split(text).amount);
    const decided = decideNumberFormat(samples);
    const found = decided === 'ambiguous' ? danishReading : decided;
    const format = column.decimal === undefined ? found : { decimal: column.decimal, why: 'seen' as const };
    formats.set(field, format);
    const sentence = column.decimal === undefined ? sentences[format.why] : 'import.numbers-told';
    const why = say(sentence, { column: column.label, sign: format.decimal });
    decisions.push({ field, label: column.label, decimal: format.decimal, why });
  }

  function read(row: RawRow, field: string): ReadDecimal | null {
    const { text, kind } = source.cell(row, field);
    if (kind === 'error') return { decimal: null, currency: null };
    if (source.isBlank(text)) return null;
    if (kind === 'number') return { decimal: toDecimal(text, typedNumber), currency: null };
    const { amount, currency } = split(text);
    return { decimal: toDecimal(amount, formats.get(field) ?? danishReading), currency };
  }

  return Object.assign(read, { decisions });
}

function textSamples({ rows, cell }: Source, field: string): readonly string[] {
  const samples: string[] = [];
  for (const row of rows) {
    const { text, kind } = cell(row, field);
    if (kind === 'text' && text !== '') samples.push(text);
  }
  return samples;
}
