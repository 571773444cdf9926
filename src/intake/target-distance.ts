import type { PurposeRules } from '../model/purpose.ts';

/** Reads metres to the target; `unclear` where a text states two, or a cell none that can be read. */
export interface DistanceReader {
  /** A cell of a column for it: `12`, `12,5 m`, `ca. 12 meter`. */
  readonly inCell: (text: string) => number | 'unclear';
  /** A text that may speak of it: `identificere på 12 m`, `i 12 meters afstand`. Null where it does not. */
  readonly inText: (text: string) => number | 'unclear' | null;
}

const number = String.raw`(\d{1,4}(?:[.,]\d{1,2})?)`;
/** Of `10-12 m` the farther end counts: nearer is easier. */
const span = String.raw`${number}(?:\s*(?:-|–|til|to)\s*${number})?`;
const wordEnd = String.raw`(?![\p{L}\p{N}])`;

export function distanceReader({ distance }: PurposeRules): DistanceReader {
  const unit = anyOf(distance.units);
  const around = String.raw`(?:(?:${anyOf(distance.around)})\.?\s*)?`;
  const measured = `${around}${span}\\s*(?:${unit})${wordEnd}`;
  const notOf = String.raw`(?!\.?\s+(?:${anyOf(distance.notOf)}))`;
  const cell = new RegExp(
    String.raw`^(?:(?:${anyOf(distance.before)})\s+)?${around}${span}\s*(?:${unit})?\.?$`,
    'u',
  );
  const cued = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${anyOf(distance.before)}):?\s+${measured}${notOf}`,
    'gu',
  );
  const trailed = new RegExp(
    String.raw`(?<![\p{L}\p{N}.,])${measured}\s+(?:${anyOf(distance.after)})${wordEnd}`,
    'gu',
  );

  function metres(match: RegExpMatchArray): number | 'unclear' {
    const farthest = Math.max(...[match[1], match[2]].map((part) => Number((part ?? '0').replace(',', '.'))));
    return farthest > 0 && farthest <= distance.largestMetres ? farthest : 'unclear';
  }

  return {
    inCell(text) {
      const match = plain(text).match(cell);
      return match === null ? 'unclear' : metres(match);
    },
    inText(text) {
      const found = [cued, trailed].flatMap((pattern) => [...plain(text).matchAll(pattern)].map(metres));
      const [first, ...others] = new Set(found);
      if (first === undefined) return null;
      return others.length > 0 ? 'unclear' : first;
    },
  };
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}

/** The longest first, so that `meter` is not read as `m`. */
function anyOf(words: readonly string[]): string {
  return words
    .toSorted((one, other) => other.length - one.length)
    .map((word) =>
      word
        .toLowerCase()
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll(' ', '\\s+'),
    )
    .join('|');
}
