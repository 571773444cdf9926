import { look } from './magic.ts';

/** What a file that nobody reads seems to be: a word of text/<language>/formats.ts. */
export type Seems =
  | 'empty'
  | 'picture'
  | 'packed'
  | 'database'
  | 'program'
  | 'recording'
  | 'json'
  | 'markup'
  | 'text'
  | 'unknown';

/** First bytes as Latin-1, at the place where they stand. Source: the formats' own specifications. */
const marks: readonly (readonly [Seems, number, readonly string[]])[] = [
  ['picture', 0, ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*']],
  ['picture', 8, ['WEBP']],
  ['picture', 4, ['ftypheic', 'ftypmif1']],
  ['packed', 0, ['\x1f\x8b', 'Rar!', '7z\xbc\xaf', 'BZh', '\xfd7zXZ', '\x28\xb5\x2f\xfd']],
  ['packed', 257, ['ustar']],
  ['database', 0, ['SQLite format 3']],
  ['database', 4, ['Standard Jet DB', 'Standard ACE DB']],
  ['program', 0, ['MZ', '\x7fELF']],
  ['recording', 0, ['RIFF', 'ID3', 'OggS']],
  ['recording', 4, ['ftyp']],
];

export function seems(head: Uint8Array): Seems {
  const start = Buffer.from(head.subarray(0, 512)).toString('latin1');
  const seen = look(head);
  if (seen === 'empty' || seen === 'json' || seen === 'markup') return seen;
  for (const [kind, place, signs] of marks)
    if (signs.some((sign) => start.startsWith(sign, place) && (seen === 'binary' || isSure(sign))))
      return kind;
  return seen === 'text' ? 'text' : 'unknown';
}

/** `BM` and `MZ` begin words too; longer marks, and those of other signs than letters, begin no text. */
function isSure(sign: string): boolean {
  return sign.length > 3 || /[^ -~]/.test(sign);
}
