import { InputError } from '../errors.ts';
import type { RawTable } from '../model/raw-table.ts';
import { say } from '../text/index.ts';
import type { ImportInput, TableImporter } from './importer.ts';
import { parseCells } from './reading/csv-cells.ts';
import { guessDelimiter } from './reading/delimiter.ts';
import { decodeText } from './reading/encoding.ts';
import { limits } from './reading/limits.ts';
import { look } from './reading/magic.ts';
import { readPreamble } from './reading/preamble.ts';

/** The unit separator, which no text holds: the whole line is one cell. */
const noDelimiter = '\u001f';
const textExtension = /\.(csv|tsv|tab|txt)$/i;

/** Text with separated cells, in any of the encodings and with any of the delimiters that spreadsheets write. */
export default {
  id: 'csv',
  kind: 'table',
  recognises,
  read,
} satisfies TableImporter;

/** The bytes must be text; what looks like JSON or markup is taken for a table only where the name says so. */
function recognises(head: Uint8Array, file: string): boolean {
  const seen = look(head);
  return seen === 'text' || (['json', 'markup', 'empty'].includes(seen) && textExtension.test(file));
}

/**
 * One table; rows are numbered by the lines of the file, empty rows are left out.
 * @throws InputError (exit 3) for a file that is empty, too large, not text, of unclear delimiter, or with a quotation
 * mark that is never closed: such a mark swallows rows without a trace.
 */
async function read({ file, bytes }: ImportInput): Promise<readonly RawTable[]> {
  const content = await bytes();
  if (content.length > limits.fileBytes)
    throw new InputError(say('import.too-large', { file, megabytes: limits.fileBytes / 1_000_000 }), 3);
  const { text: original, encoding } = decodeText(content);
  const text = original.includes('\r') ? original.replace(/\r\n?/g, '\n') : original;
  if (text.trim() === '') throw new InputError(say('import.empty-file', { file }), 3);
  refuseBinary(file, text);

  const { start, skippedLines, delimiter: stated } = readPreamble(text);
  const body = start === 0 ? text : text.slice(start);
  const delimiter = stated ?? guessDelimiter(body);
  if (delimiter === 'unclear') throw new InputError(say('import.unclear-delimiter', { file }), 3);
  const { rows, rejects } = parseCells({
    file,
    text: body,
    delimiter: delimiter === 'none' ? noDelimiter : delimiter,
    firstLine: 1 + skippedLines,
  });
  const parted = delimiter === 'none' ? {} : { delimiter };
  return [{ file, format: 'csv', sheet: null, rows, encoding, rejects, ...parted }];
}

function refuseBinary(file: string, text: string): void {
  const place = text.indexOf('\0');
  if (place < 0) return;
  const line = text.slice(0, place).split('\n').length;
  throw new InputError(say('import.binary', { file, line: String(line) }), 3);
}
