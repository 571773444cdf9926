/** Whose brand a word may be a slip of the finger for; empty where it is none. */
export type MistypedBrand = (word: string) => readonly string[];

/**
 * Finds brands that are one slip away: a letter too many, too few, wrong, or two swapped. It never names a brand by
 * itself: it only lets a model number that is known exactly keep a brand that is spelt wrong.
 */
export function mistypedBrand(
  names: ReadonlyMap<string, readonly string[]>,
  minLetters: number,
): MistypedBrand {
  const byShorter = new Map<string, string[]>();
  for (const name of names.keys()) {
    if (!isLong(name, minLetters)) continue;
    for (const shorter of shortenings(name))
      byShorter.set(shorter, [...(byShorter.get(shorter) ?? []), name]);
  }

  return (word) => {
    if (!isLong(word, minLetters)) return [];
    const near = new Set(shortenings(word).flatMap((shorter) => byShorter.get(shorter) ?? []));
    return [...near].filter((name) => isOneSlip(word, name)).flatMap((name) => names.get(name) ?? []);
  };
}

function isLong(word: string, minLetters: number): boolean {
  return word.length >= minLetters && /^\p{L}+$/u.test(word);
}

function shortenings(word: string): readonly string[] {
  const shorter = Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [...new Set([word, ...shorter])];
}

/** One insertion, deletion, substitution or swap of neighbours apart. */
export function isOneSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end))
    end += 1;

  const middle = one.slice(start, one.length - end);
  const otherMiddle = other.slice(start, other.length - end);
  if (middle.length <= 1 && otherMiddle.length <= 1) return middle !== otherMiddle;
  const [first = '', second = ''] = middle;
  return middle.length === 2 && otherMiddle === second + first;
}
