import iconv from 'iconv-lite';
import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';
import { decodeText } from './encoding.ts';

interface CifText {
  readonly text: string;
  /** Where the header names an encoding that the text is not in. */
  readonly problem: Say | null;
}

const headBytes = 4_096;

/** Java's names for encodings, which the format uses: `8859_1` ► `iso-8859-1`. */
const javaName = /^(?:iso)?[-_ ]?8859[-_](\d+)$/i;

/**
 * The text of a CIF file. What the bytes themselves show decides (a byte order mark, UTF-16, valid UTF-8), else what
 * CHARSET says, else what makes the best Danish.
 */
export function decodeCif(bytes: Uint8Array): CifText {
  const guessed = decodeText(bytes);
  const stated = charsetOf(bytes);
  if (stated === null || guessed.encoding.startsWith('utf')) return { text: guessed.text, problem: null };
  // Windows writes more letters than Latin 1 has and calls it so all the same.
  const encoding = stated.replace(javaName, 'iso-8859-$1').replace(/^iso-8859-1$/i, 'windows-1252');
  if (/^utf-?8$/i.test(encoding) || !iconv.encodingExists(encoding))
    return { text: guessed.text, problem: say('trade.cif-charset', { stated, encoding: guessed.encoding }) };
  return { text: iconv.decode(Buffer.from(bytes), encoding), problem: null };
}

function charsetOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1');
  return /^[\s"]*CHARSET\s*:[\s,;]*([\w.-]+)/im.exec(head)?.[1] ?? null;
}
