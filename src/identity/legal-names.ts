import type { BrandRules } from '../model/identity-rules.ts';
import { brandWords } from './brand-words.ts';

/** What may be taken off the ends of a company's name; each entry is a run of words. */
export interface LegalWords {
  readonly forms: readonly (readonly string[])[];
  readonly places: readonly (readonly string[])[];
  readonly trades: readonly (readonly string[])[];
}

export interface ShorterName {
  readonly key: string;
  readonly how: 'legal-form' | 'legal-name';
  /** Whether a trade word or a place in front is gone: another firm of that place or trade may have the name too. */
  readonly isLoose: boolean;
}

export function legalWords({ legalForms, places, tradeWords }: BrandRules): LegalWords {
  return {
    forms: legalForms.map(brandWords),
    places: places.map(brandWords),
    trades: tradeWords.map(brandWords),
  };
}

/** The name without its legal forms: `Axis Communications AB` ► AXISCOMMUNICATIONS. */
export function withoutLegalForm(words: LegalWords, name: string): string {
  let left = brandWords(name);
  for (let shorter = withoutEnd(left, words.forms); shorter !== null; shorter = withoutEnd(left, words.forms))
    left = shorter;
  return left.join('');
}

/** Ever shorter readings of a company's name, one step at a time, so that the longest that is known wins. */
export function shorterNames(
  words: LegalWords,
  name: string,
  minCoreLetters: number,
): readonly ShorterName[] {
  const names: ShorterName[] = [];
  let left = brandWords(name);
  let how: ShorterName['how'] = 'legal-form';
  let isLoose = false;
  for (;;) {
    const withoutForm = withoutEnd(left, words.forms);
    const atEnd = withoutForm ?? withoutEnd(left, words.places);
    const shorter = atEnd ?? withoutStart(left, words.places) ?? withoutEnd(left, words.trades);
    if (shorter === null) return names;
    if (withoutForm === null) how = 'legal-name';
    if (atEnd === null) isLoose = true;
    left = shorter;
    const key = left.join('');
    if (how === 'legal-name' && lettersIn(key) < minCoreLetters) return names;
    names.push({ key, how, isLoose });
  }
}

/** A Chinese sign says as much as two letters. */
function lettersIn(key: string): number {
  return key.length + (key.match(/\p{Script=Han}/gu)?.length ?? 0);
}

function withoutEnd(left: readonly string[], runs: readonly (readonly string[])[]): readonly string[] | null {
  const joined = left.length === 1 ? withoutJoined(left[0] ?? '', runs, 'end') : null;
  if (joined !== null) return joined;
  const run = runs.find(
    (words) => left.length > words.length && isRunAt(left, left.length - words.length, words),
  );
  return run === undefined ? null : left.slice(0, -run.length);
}

function withoutStart(
  left: readonly string[],
  runs: readonly (readonly string[])[],
): readonly string[] | null {
  const joined = left.length === 1 ? withoutJoined(left[0] ?? '', runs, 'start') : null;
  if (joined !== null) return joined;
  const run = runs.find((words) => left.length > words.length && isRunAt(left, 0, words));
  return run === undefined ? null : left.slice(run.length);
}

function isRunAt(left: readonly string[], start: number, run: readonly string[]): boolean {
  return run.length > 0 && run.every((word, offset) => left[start + offset] === word);
}

/** Chinese is written without blanks: a form, place or trade stands at the end or start of the one word there is. */
function withoutJoined(
  word: string,
  runs: readonly (readonly string[])[],
  place: 'start' | 'end',
): readonly string[] | null {
  if (!/^\p{Script=Han}+$/u.test(word)) return null;
  const [run] = runs
    .flatMap(([first = '', ...more]) =>
      more.length === 0 && /^\p{Script=Han}+$/u.test(first) && word.length > first.length ? [first] : [],
    )
    .filter((first) => (place === 'end' ? word.endsWith(first) : word.startsWith(first)));
  if (run === undefined) return null;
  return [place === 'end' ? word.slice(0, -run.length) : word.slice(run.length)];
}
