import { InputError } from '../errors.ts';
import type { RawTable, StreamedTable } from '../model/raw-table.ts';
import { say } from '../text/index.ts';
import type { ImportInput, TableImporter } from './importer.ts';
import { parseCells } from './reading/csv-cells.ts';
import { guessDelimiter } from './reading/delimiter.ts';
import { decodeText } from './reading/encoding.ts';
import { isHtml } from './reading/html-look.ts';
import { limits } from './reading/limits.ts';
import { look } from './reading/magic.ts';
import { readPreamble } from './reading/preamble.ts';
import { streamCells } from './reading/stream-cells.ts';
import { streamEncoding } from './reading/stream-encoding.ts';
import { streamText } from './reading/stream-text.ts';

/** The unit separator, which no text holds: the whole line is one cell. */
const noDelimiter = '\u001f';
const textExtension = /\.(csv|tsv|tab|txt)$/i;

/** Text with separated cells, in any of the encodings and with any of the delimiters that spreadsheets write. */
export default {
  id: 'csv',
  kind: 'table',
  recognises,
  read,
  open,
} satisfies TableImporter;

/** The bytes must be text; what looks like JSON or markup (but no web page) is a table only where the name says so. */
function recognises(head: Uint8Array, file: string): boolean {
  const seen = look(head);
  if (isHtml(head)) return false;
  return seen === 'text' || (['json', 'markup', 'empty'].includes(seen) && textExtension.test(file));
}

/**
 * One table; rows are numbered by the lines of the file, empty rows are left out.
 * @throws InputError (exit 3) for a file that is empty, too large, not text, of unclear delimiter, or with a quotation
 * mark that is never closed: such a mark swallows rows without a trace.
 */
async function read({ file, bytes }: ImportInput): Promise<readonly RawTable[]> {
  const content = await bytes();
  if (content.length > limits.fileBytes) throw tooLarge(file);
  const { text: original, encoding } = decodeText(content);
  const text = original.includes('\r') ? original.replace(/\r\n?/g, '\n') : original;
  if (text.trim() === '') throw new InputError(say('import.empty-file', { file }), 3);
  refuseBinary(file, text);

  const { start, skippedLines, delimiter: stated } = readPreamble(text);
  const body = start === 0 ? text : text.slice(start);
  const delimiter = stated ?? delimiterOf(file, body);
  const { rows, rejects } = parseCells({ file, text: body, delimiter, firstLine: 1 + skippedLines });
  return [{ file, format: 'csv', sheet: null, rows, encoding, rejects, ...partedBy(delimiter) }];
}

/** The same table in batches: the file is read twice, first for its encoding, and never held. */
async function open({ file, stream }: ImportInput): Promise<readonly StreamedTable[]> {
  const { encoding, markBytes, bytes } = await streamEncoding(stream());
  if (bytes > limits.fileBytes) throw tooLarge(file);
  const pieces = () => streamText({ file, stream, encoding, markBytes });
  const beginning = await beginningOf(pieces());
  if (beginning.trim() === '') throw new InputError(say('import.empty-file', { file }), 3);

  const { start, skippedLines, delimiter: stated } = readPreamble(beginning);
  const delimiter = stated ?? delimiterOf(file, beginning.slice(start));
  let settledWidth: number | null = null;
  const settle = (width: number) => {
    settledWidth = width;
  };
  const firstLine = 1 + skippedLines;
  const batches = () =>
    streamCells({ file, pieces: from(start, pieces()), delimiter, firstLine, settledWidth, settle });
  return [{ file, format: 'csv', sheet: null, encoding, batches, ...partedBy(delimiter) }];
}

/** Enough of the text to see what parts its cells; blank beginnings do not count. */
async function beginningOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length > limits.delimiterCharacters && text.trim() !== '') break;
  }
  return text;
}

/** The text from a place on. */
async function* from(start: number, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let skip = start;
  for await (const piece of pieces) {
    if (piece.length > skip) yield piece.slice(skip);
    skip = Math.max(0, skip - piece.length);
  }
}

/** Absent where the whole line is one cell. */
function partedBy(delimiter: string): { readonly delimiter?: string } {
  return delimiter === noDelimiter ? {} : { delimiter };
}

/** @throws InputError (exit 3) where the lines do not agree on one. */
function delimiterOf(file: string, text: string): string {
  const delimiter = guessDelimiter(text);
  if (delimiter === 'unclear') throw new InputError(say('import.unclear-delimiter', { file }), 3);
  return delimiter === 'none' ? noDelimiter : delimiter;
}

function tooLarge(file: string): InputError {
  return new InputError(say('import.too-large', { file, megabytes: limits.fileBytes / 1_000_000 }), 3);
}

function refuseBinary(file: string, text: string): void {
  const place = text.indexOf('\0');
  if (place < 0) return;
  const line = text.slice(0, place).split('\n').length;
  throw new InputError(say('import.binary', { file, line: String(line) }), 3);
}
