/**
 * A text as people and their programs write it, with what programs do to it undone: trade marks dropped, `©` back to
 * `(C)`, every kind of dash a dash, invisible characters gone. Case stays: `l` and `I` are told apart by it.
 */
export function cleanText(text: string): string {
  return text
    .replace(/©/gu, '(C)')
    .replace(/[®™℠\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A run of letters and digits, and where it stands in its text. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function partsOf(text: string): readonly Part[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
