import iconv from 'iconv-lite';
import { type DecodedText, decodeText } from './encoding.ts';

/** How far into a page its own word about its encoding may stand. */
const headBytes = 4_096;
/** Pages that say so are written by Windows: browsers read them as code page 1252 as well. */
const windows = new Set(['iso-8859-1', 'latin1', 'us-ascii', 'ascii']);

/**
 * Decodes a web page. Its bytes come first (a mark, UTF-16, valid UTF-8), then the encoding that it names itself; one
 * that names none, or that is not in the one it names, is read as any other text of unknown encoding.
 */
export function decodeHtml(bytes: Uint8Array): DecodedText {
  const guessed = decodeText(bytes);
  if (guessed.encoding.startsWith('utf-')) return guessed;
  const named = namedEncoding(bytes);
  if (named === null || named.startsWith('utf') || !iconv.encodingExists(named)) return guessed;
  const encoding = windows.has(named) ? 'windows-1252' : named;
  return { text: iconv.decode(Buffer.from(bytes), encoding), encoding };
}

function namedEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1');
  const stated =
    /<meta[^>]*charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start) ?? /encoding=["']([\w.-]+)["']/i.exec(start);
  return stated?.[1]?.toLowerCase() ?? null;
}
