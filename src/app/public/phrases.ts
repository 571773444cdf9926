/** A word of a text: its letters and digits in lower case, and where it stands. */
interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly words: readonly string[];
  /** As it is written, where it is digits and signs only: other signs make another number of it. Null: any signs will do. */
  readonly written: string | null;
  readonly instead: string;
}

/**
 * Puts other words for phrases wherever they stand as whole words, whatever their case and whatever stands between
 * them; the longest first. One pass over a text, however many phrases there are.
 */
export function phraseReplacer(instead: ReadonlyMap<string, string>): (text: string) => string {
  const byFirstWord = new Map<string, Phrase[]>();
  for (const [phrase, replacement] of instead) {
    const words = wordsOf(phrase);
    const [first] = words;
    if (first === undefined) continue;
    const written = words.every((word) => /^\d+$/.test(word)) ? withoutOuterSigns(phrase) : null;
    const known = byFirstWord.get(first) ?? [];
    known.push({ words, written, instead: replacement });
    byFirstWord.set(first, known);
  }
  for (const known of byFirstWord.values()) known.sort((one, other) => other.words.length - one.words.length);
  return (text) => replaced(text.normalize('NFC'), byFirstWord);
}

/** The words of a text in lower case. */
export function wordsOf(text: string): readonly string[] {
  return placed(text.normalize('NFC')).map(({ word }) => word);
}

function replaced(text: string, byFirstWord: ReadonlyMap<string, readonly Phrase[]>): string {
  const words = placed(text);
  let result = '';
  let done = 0;
  let index = 0;
  for (let first = words[index]; first !== undefined; first = words[index]) {
    const place = { text, words, index };
    const found = byFirstWord.get(first.word)?.find((phrase) => standsAt(phrase, place));
    const length = found?.words.length ?? 1;
    const last = words[index + length - 1];
    if (found !== undefined && last !== undefined) {
      result += text.slice(done, first.from) + found.instead;
      done = last.to;
    }
    index += length;
  }
  return result + text.slice(done);
}

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly index: number;
}

function standsAt(phrase: Phrase, { text, words, index }: Place): boolean {
  if (!phrase.words.every((word, offset) => words[index + offset]?.word === word)) return false;
  const last = words[index + phrase.words.length - 1];
  return phrase.written === null || text.slice(words[index]?.from, last?.to) === phrase.written;
}

function placed(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: found, index }) => ({
    word: found.toLowerCase(),
    from: index,
    to: index + found.length,
  }));
}

function withoutOuterSigns(phrase: string): string {
  return phrase.normalize('NFC').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
