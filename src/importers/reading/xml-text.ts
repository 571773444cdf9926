import iconv from 'iconv-lite';
import { utf16ByNulBytes } from './encoding.ts';
import { utf8Decoder } from './utf8-decoder.ts';

const declaredEncoding = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * The text of an XML file, piece by piece. A byte order mark decides, else valid UTF-8, else what the declaration
 * says: files that call themselves ISO-8859-1 and are UTF-8 are common. The stream is read twice only for those.
 * @throws TypeError for bytes that are not what the file says they are, RangeError for an encoding nobody knows.
 */
export async function* xmlText(
  head: Uint8Array,
  stream: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  const encoding = await encodingOf(head, stream);
  if (encoding === 'utf-8') {
    const decoder = utf8Decoder();
    for await (const chunk of stream()) for (const part of parts(chunk)) yield decoder.write(part);
    decoder.end();
    return;
  }
  if (!iconv.encodingExists(encoding)) throw new RangeError(encoding);
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of stream()) yield decoder.write(Buffer.from(chunk));
  yield decoder.end() ?? '';
}

/**
 * What a piece of text becomes lives until the next one: with large pieces the collector of short-lived objects takes
 * them for long-lived ones, and reading takes twice the time.
 */
const partBytes = 8_192;

function* parts(chunk: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < chunk.length; start += partBytes)
    yield chunk.subarray(start, start + partBytes);
}

async function encodingOf(head: Uint8Array, stream: () => AsyncIterable<Uint8Array>): Promise<string> {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const utf16 = utf16ByNulBytes(head.subarray(0, 512));
  if (utf16 !== null) return utf16;
  const declared =
    declaredEncoding.exec(Buffer.from(head.subarray(0, 512)).toString('latin1'))?.[1] ?? 'utf-8';
  if (/^utf-?8$/i.test(declared)) return 'utf-8';
  return (await isUtf8Stream(stream())) ? 'utf-8' : declared;
}

async function isUtf8Stream(stream: AsyncIterable<Uint8Array>): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of stream) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
