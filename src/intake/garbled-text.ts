import iconv from 'iconv-lite';
import type { RawCell, RawRow, RawTable, RowBatch, StreamedTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';

/** What Windows-1252 makes of the bytes 80 to 9F, where it differs from Latin-1. */
const windowsBytes = new Map(
  Array.from({ length: 32 }, (_, index) => 0x80 + index).map((byte) => [
    iconv.decode(Buffer.from([byte]), 'windows-1252'),
    byte,
  ]),
);
/** What the bytes 80 to BF, which follow the first of a letter in UTF-8, are shown as. */
const follower = `[\u0080-\u00bf${[...windowsBytes.keys()].filter((letter) => letter > '\u00bf').join('')}]`;
/** Only the letters and signs of western languages: `É®` might be a rare letter too, and is none here. */
const garbled = new RegExp(`[ÂÃ]${follower}|â[\u0080-\u0084€‚ƒ„]${follower}`, 'gu');
const mayBeGarbled = /[ÂÃâ]/;
const lost = '\ufffd';
/** The quick look at every cell. */
const isSuspect = /[ÂÃâ\ufffd]/;
/** The same for a long text: a search for one letter is many times as fast as one for any of several. */
const suspects = ['Â', 'Ã', 'â', lost];

/** `rÃ¸d` ► `rød`: text whose UTF-8 was once read as Windows-1252 or Latin-1. What was no UTF-8 stays as it is. */
export function repairText(text: string): string {
  if (!mayBeGarbled.test(text)) return text;
  return text.replace(garbled, (run) => {
    const bytes = [...run].map((letter) => windowsBytes.get(letter) ?? letter.codePointAt(0) ?? 0);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    } catch {
      return run;
    }
  });
}

/** Rows that are looked at for wrongly decoded letters, in one piece or batch by batch. */
interface LetterCheck {
  /** The rows as they are to be read: repaired where that was asked for. */
  readonly rows: (rows: readonly RawRow[]) => readonly RawRow[];
  /** What was found in all rows so far. */
  readonly notes: () => readonly Reject[];
}

/** Names wrongly decoded letters instead of taking them in silently, and with `repair` reads them as they were meant. */
function letterCheck(repair: boolean): LetterCheck {
  const wrong = { count: 0, row: 0, value: '' };
  const gone = { count: 0, row: 0, value: '' };

  function checked(cell: RawCell, row: number): RawCell {
    if (!isSuspect.test(cell.text)) return cell;
    if (cell.text.includes(lost)) count(gone, row, cell.text);
    const text = repairText(cell.text);
    if (text === cell.text) return cell;
    count(wrong, row, cell.text);
    return repair ? { ...cell, text } : cell;
  }

  return {
    rows: (rows) =>
      rows.map((row) =>
        row.cells.some(({ text }) => isSuspect.test(text))
          ? { ...row, cells: row.cells.map((cell) => checked(cell, row.number)) }
          : row,
      ),
    notes: () => [...wrongNotes(wrong, repair), ...goneNotes(gone)],
  };
}

/** The table with what its letters give a person to know. */
export function checkLetters(table: RawTable, repair: boolean): RawTable {
  const check = letterCheck(repair);
  const rows = check.rows(table.rows);
  const notes = check.notes();
  return notes.length === 0 ? table : { ...table, rows, notes: [...(table.notes ?? []), ...notes] };
}

/** The same for a table that comes in batches; what was found is known with the last one. */
export function checkLettersOf(table: StreamedTable, repair: boolean): StreamedTable {
  return {
    ...table,
    async *batches() {
      const check = letterCheck(repair);
      for await (const batch of table.batches())
        yield isClean(batch) ? batch : { ...batch, rows: check.rows(batch.rows) };
      const notes = check.notes();
      if (notes.length > 0) yield { rows: [], rejects: [], notes };
    },
  };
}

function isClean({ text }: RowBatch): boolean {
  return text !== undefined && !suspects.some((letter) => text.includes(letter));
}

interface Found {
  count: number;
  row: number;
  value: string;
}

function count(found: Found, row: number, value: string): void {
  if (found.count === 0) Object.assign(found, { row, value });
  found.count += 1;
}

function wrongNotes({ count: cells, row, value }: Found, repair: boolean): readonly Reject[] {
  if (cells === 0) return [];
  const key = repair ? 'import.repaired-text' : 'import.garbled-text';
  const why = say(key, { count: cells, value: short(value), meant: short(repairText(value)) });
  return [{ row, field: null, why }];
}

function goneNotes({ count: cells, row, value }: Found): readonly Reject[] {
  if (cells === 0) return [];
  return [{ row, field: null, why: say('import.lost-letters', { count: cells, value: short(value) }) }];
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`;
}
