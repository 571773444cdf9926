import iconv from 'iconv-lite';
import { InputError } from '../../errors.ts';
import { say } from '../../text/index.ts';

interface TextSource {
  readonly file: string;
  readonly stream: () => AsyncIterable<Uint8Array>;
  readonly encoding: string;
  readonly markBytes: number;
}

/**
 * The text of a file piece by piece, without byte order mark, with `\n` as the only line end.
 * @throws InputError (exit 3) naming the line of a NUL character: the file is not text.
 */
export async function* streamText({ file, stream, encoding, markBytes }: TextSource): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: false });
  const lines = lineEnds();
  let line = 1;
  let skip = markBytes;
  for await (const chunk of stream()) {
    const bytes = skip === 0 ? chunk : chunk.subarray(skip);
    skip = Math.max(0, skip - chunk.length);
    const text = lines.add(decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
    line = checked(file, text, line);
    yield text;
  }
  const rest = lines.add(decoder.end() ?? '') + lines.end();
  checked(file, rest, line);
  yield rest;
}

/** `\r\n` and `\r` become `\n`; a `\r` at the end of a piece waits for what follows it. */
function lineEnds() {
  let waiting = '';
  return {
    add(text: string): string {
      const whole = waiting + text;
      waiting = whole.endsWith('\r') ? '\r' : '';
      if (!whole.includes('\r')) return whole;
      return whole.slice(0, whole.length - waiting.length).replace(/\r\n?/g, '\n');
    },
    end: () => (waiting === '' ? '' : '\n'),
  };
}

/** The number of the line on which the next piece begins. */
function checked(file: string, text: string, firstLine: number): number {
  const place = text.indexOf('\0');
  const read = place < 0 ? text : text.slice(0, place);
  let line = firstLine;
  for (let at = read.indexOf('\n'); at >= 0; at = read.indexOf('\n', at + 1)) line += 1;
  if (place >= 0) throw new InputError(say('import.binary', { file, line: String(line) }), 3);
  return line;
}
