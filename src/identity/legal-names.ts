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
  for (;;) {
    const withoutForm = withoutEnd(left, words.forms);
    const shorter =
      withoutForm ??
      withoutEnd(left, words.places) ??
      withoutStart(left, words.places) ??
      withoutEnd(left, words.trades);
    if (shorter === null) return names;
    if (withoutForm === null) how = 'legal-name';
    left = shorter;
    const key = left.join('');
    if (how === 'legal-name' && key.length < minCoreLetters) return names;
    names.push({ key, how });
  }
}

function withoutEnd(left: readonly string[], runs: readonly (readonly string[])[]): readonly string[] | null {
  const run = runs.find(
    (words) => left.length > words.length && isRunAt(left, left.length - words.length, words),
  );
  return run === undefined ? null : left.slice(0, -run.length);
}

function withoutStart(
  left: readonly string[],
  runs: readonly (readonly string[])[],
): readonly string[] | null {
  const run = runs.find((words) => left.length > words.length && isRunAt(left, 0, words));
  return run === undefined ? null : left.slice(run.length);
}

function isRunAt(left: readonly string[], start: number, run: readonly string[]): boolean {
  return run.length > 0 && run.every((word, offset) => left[start + offset] === word);
}
