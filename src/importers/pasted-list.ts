import type { RawTable } from '../model/raw-table.ts';
import type { ImportInput, RegisterImporter } from './importer.ts';
import { decodeText } from './reading/encoding.ts';
import { knownTable } from './reading/known-table.ts';

/** `12 x`, `12 stk.` before a model, `x 12` behind it; a bare number beside a model only where a tab parts them. */
const countBefore = /^(\d{1,6})\s*(?:x|×|\*|stk\.?|pcs\.?)\s+(?=\S)|^(\d{1,6})\s*(?:×|\*)\s*(?=\S)/iu;
const countBehind = /\s+(?:x|×|\*)\s*(\d{1,6})$|\s*[,;(]\s*(\d{1,6})\s*(?:stk|pcs)\.?\s*\)?$/iu;
const countAlone = /^(\d{1,6})(?:\s*(?:stk|pcs|x)\.?)?$/i;

/** One camera model a line, as people paste them; nothing in the bytes tells it, so only standard input is read so. */
export default {
  id: 'pasted-list',
  kind: 'register',
  reads: [
    { field: 'model', from: 'line' },
    { field: 'quantity', from: 'N x' },
  ],
  recognises: () => false,
  read,
} satisfies RegisterImporter;

/** Rows are numbered by the lines; empty lines are left out. */
async function read({ file, bytes }: ImportInput): Promise<readonly RawTable[]> {
  const { text, encoding } = decodeText(await bytes());
  const lines = text.split(/\r\n?|\n/);
  const rows = lines.flatMap((line, index) => {
    const cells = line.split('\t').map((cell) => cell.trim().replace(/^[-•*]\s+/, ''));
    return cells.every((cell) => cell === '') ? [] : [{ number: index + 1, values: readLine(cells) }];
  });
  return [{ ...knownTable(file, 'pasted-list', ['Camera', 'Quantity'], rows), encoding }];
}

function readLine(cells: readonly string[]): readonly string[] {
  const filled = cells.filter((cell) => cell !== '');
  const place =
    filled.length < 2 ? -1 : [0, filled.length - 1].find((at) => countAlone.test(filled[at] ?? ''));
  const count = place === undefined || place < 0 ? null : countAlone.exec(filled[place] ?? '')?.[1];
  if (count != null) return [filled.filter((_, at) => at !== place).join(' '), count];
  const text = filled.join(' ');
  const before = countBefore.exec(text);
  if (before !== null) return [text.slice(before[0].length), before[1] ?? before[2] ?? ''];
  const behind = countBehind.exec(text);
  return behind === null ? [text, ''] : [text.slice(0, behind.index), behind[1] ?? behind[2] ?? ''];
}
