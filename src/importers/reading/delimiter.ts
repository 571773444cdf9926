/** Where two fit equally well the earlier wins: a tab is never written in prose, a comma is also a decimal sign. */
const candidates = ['\t', ';', '|', ','] as const;
type Delimiter = (typeof candidates)[number];

/** `none`: the file has one column. `unclear`: the lines do not agree, and guessing would shift cells. */
export type DelimiterGuess = Delimiter | 'none' | 'unclear';

const linesToLookAt = 50;
/** A delimiter that fewer of the lines agree on is a chance hit. */
const leastAgreement = 0.5;
/** Another candidate this close to the best makes the guess a toss-up. */
const tooClose = 0.8;

interface Fit {
  readonly delimiter: Delimiter;
  /** The share of lines that hold the usual number of this delimiter; lines that hold no candidate abstain. */
  readonly agreement: number;
  readonly usual: number;
}

/**
 * The delimiter that cuts the first 50 lines into equally many cells. Delimiters inside quotes do not count, and
 * neither do title lines without any. A comma is never chosen where semicolons agree as well: `x;1.234,50`.
 */
export function guessDelimiter(text: string): DelimiterGuess {
  const counts = candidates.map((delimiter) => countPerLine(text, delimiter));
  const voting = Math.max(...counts.map((lines) => lines.filter((count) => count > 0).length));
  if (voting === 0) return 'none';
  const fits = candidates.map((delimiter, index) => fitOf(delimiter, counts[index] ?? [], counts));
  const unanimous = fits.find(({ agreement }) => agreement === 1);
  if (unanimous !== undefined) return unanimous.delimiter;
  const [best, second] = fits.toSorted((a, b) => weight(b) - weight(a));
  if (best === undefined || best.agreement < leastAgreement) return 'unclear';
  const close = second !== undefined && weight(second) >= tooClose * weight(best);
  return close && second.delimiter !== ',' ? 'unclear' : best.delimiter;
}

function weight({ agreement, usual }: Fit): number {
  return agreement * usual;
}

function fitOf(delimiter: Delimiter, own: readonly number[], all: readonly (readonly number[])[]): Fit {
  const voting = own.filter((count, line) => count > 0 || all.some((other) => (other[line] ?? 0) > 0));
  const tally = new Map<number, number>();
  for (const count of voting) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [usual, agreeing] = [...tally].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { delimiter, agreement: voting.length === 0 ? 0 : agreeing / voting.length, usual };
}

/** How often the delimiter stands outside quotes, per line of the table; a quote opens only where a cell begins. */
function countPerLine(text: string, delimiter: Delimiter): readonly number[] {
  const lines: number[] = [];
  let count = 0;
  let cell: 'begins' | 'plain' | 'quoted' | 'closed' = 'begins';
  for (let index = 0; index < text.length && lines.length < linesToLookAt; index += 1) {
    const character = text.charAt(index);
    if (character === '"') {
      // A quote right after a closing one is an escaped quote; one inside a plain cell is a sign for inches.
      if (cell !== 'plain') cell = cell === 'quoted' ? 'closed' : 'quoted';
    } else if (cell === 'quoted') continue;
    else if (character === '\n') {
      lines.push(count);
      count = 0;
      cell = 'begins';
    } else if (character === delimiter) {
      count += 1;
      cell = 'begins';
    } else if (cell === 'begins') cell = 'plain';
  }
  if (lines.length < linesToLookAt) lines.push(count);
  return lines;
}
