import type { NoisePlace } from '../model/identity-rules.ts';
import type { NoiseBook } from './noise-book.ts';
import { isLetterAt, type Noise, type NoisePhrase, noisePhraseAt } from './noise-phrase.ts';

/**
 * Tells what stands before and behind a stretch of one text, or null where something there is not recognised, or stands
 * so close to the stretch that it may be a part of it. Each place of the text is read once, however often it is asked.
 */
export type NoiseReader = (start: number, end: number) => readonly Noise[] | null;

export function noiseReader(book: NoiseBook, text: string): NoiseReader {
  const read = new Map<number, NoisePhrase | null>();
  const phraseAt = (at: number) => {
    const known = read.get(at);
    if (known !== undefined) return known;
    const phrase = noisePhraseAt(book, text, at);
    read.set(at, phrase);
    return phrase;
  };

  return (start, end) => {
    const before = phrasesIn(text, phraseAt, 0, start);
    const behind = before === null ? null : phrasesIn(text, phraseAt, end, text.length);
    if (before === null || behind === null) return null;
    const isApart = isApartBefore(text, before.at(-1), start) && isApartBehind(text, behind[0], end);
    return isApart ? [...before, ...behind].map(({ noise }) => noise) : null;
  };
}

function phrasesIn(
  text: string,
  phraseAt: (at: number) => NoisePhrase | null,
  start: number,
  end: number,
): readonly NoisePhrase[] | null {
  const phrases: NoisePhrase[] = [];
  let at = start;
  while (at < end) {
    const phrase = phraseAt(at);
    if (phrase !== null && phrase.end <= end) {
      phrases.push(phrase);
      at = phrase.end;
    } else if (isLetterAt(text, at)) {
      return null;
    } else {
      at += 1;
    }
  }
  return phrases;
}

function isApartBefore(text: string, phrase: NoisePhrase | undefined, start: number): boolean {
  return phrase === undefined || mayStandBeside(phrase.place, text.slice(phrase.end, start));
}

/** A brand leads a number and does not end it: behind a dash it may be a suffix. */
function isApartBehind(text: string, phrase: NoisePhrase | undefined, end: number): boolean {
  if (phrase === undefined) return true;
  const place = phrase.noise.kind === 'brand' ? 'apart' : phrase.place;
  return mayStandBeside(place, text.slice(end, phrase.start));
}

function mayStandBeside(place: NoisePlace, gap: string): boolean {
  if (place === 'far') return false;
  return place === 'glued' || /[\s,;|:()[\]"]/u.test(gap);
}
