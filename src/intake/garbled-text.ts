import iconv from 'iconv-lite';
import type { RawCell, RawTable } from '../model/raw-table.ts';
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
/** The quick look at every cell. */
const mayBeGarbled = /[ÂÃâ]/;
const lost = '\ufffd';

/** `rÃ¸d` ► `rød`: text whose UTF-8 was once read as Windows-1252 or Latin-1. What was no UTF-8 stays as it is. */
function repairText(text: string): string {
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

/** The table as it was meant, with a note of how many cells were repaired. */
export function repairTable(table: RawTable): RawTable {
  const note = garbledNotes(table, 'import.repaired-text');
  if (note.length === 0) return table;
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.map(repaired) }));
  return { ...table, rows, notes: [...(table.notes ?? []), ...note] };
}

/** Names wrongly decoded letters instead of taking them in silently. */
export function noteGarbled(table: RawTable): RawTable {
  const notes = [...garbledNotes(table, 'import.garbled-text'), ...lostNotes(table)];
  return notes.length === 0 ? table : { ...table, notes: [...(table.notes ?? []), ...notes] };
}

function repaired(cell: RawCell): RawCell {
  const text = repairText(cell.text);
  return text === cell.text ? cell : { ...cell, text };
}

function garbledNotes(
  table: RawTable,
  key: 'import.garbled-text' | 'import.repaired-text',
): readonly Reject[] {
  const { count, row, value } = found(table, (text) => repairText(text) !== text);
  if (count === 0) return [];
  return [
    { row, field: null, why: say(key, { count, value: short(value), meant: short(repairText(value)) }) },
  ];
}

function lostNotes(table: RawTable): readonly Reject[] {
  const { count, row, value } = found(table, (text) => text.includes(lost));
  return count === 0
    ? []
    : [{ row, field: null, why: say('import.lost-letters', { count, value: short(value) }) }];
}

function found({ rows }: RawTable, fits: (text: string) => boolean) {
  let [count, row, value] = [0, 0, ''];
  for (const { number, cells } of rows)
    for (const { text } of cells) {
      if (text === '' || !fits(text)) continue;
      if (count === 0) [row, value] = [number, text];
      count += 1;
    }
  return { count, row, value };
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`;
}
