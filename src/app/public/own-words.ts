import type { Run } from '../../model/run.ts';
import { formatDay, type Language, templates } from '../../text/index.ts';
import type { Knowledge } from '../knowledge.ts';
import { wordsOf } from './phrases.ts';

/** As much of what skifte knows as its sentences are made of. */
export type Known = Pick<Knowledge, 'findingRules' | 'lists' | 'purposes' | 'cameras'>;

/**
 * Whether a phrase is one that skifte or the catalogue says itself, or `names` hold. A site called `kameraer` or a
 * camera numbered 12 tells nobody anything in a sentence about 12 cameras, and taking it out would take a figure out.
 */
export function saidAnyway(run: Run, names: readonly string[], known: Known): (phrase: string) => boolean {
  const texts = [...sentences(known, run.run.language), ...marketNames(run, known), ...names];
  const all = ` ${texts.map((text) => wordsOf(text).join(' ')).join(' | ')} `;
  const single = new Set(all.split(' '));
  return (phrase) => {
    const words = wordsOf(phrase);
    // A short number is a count, a day or a year before it is anything else.
    if (words.length === 1 && /^\d{1,4}$/.test(words[0] ?? '')) return true;
    return words.every((word) => single.has(word)) && all.includes(` ${words.join(' ')} `);
  };
}

function sentences({ findingRules, lists, purposes }: Known, language: Language): readonly string[] {
  return [
    ...templates(language),
    ...[...findingRules.values()].flatMap(({ title, message, fix, reference }) =>
      [title, message, fix, reference.title].map((text) => text[language]),
    ),
    ...[...lists.values()].map(({ name }) => name[language]),
    ...purposes.classes.map(({ name }) => name[language]),
    ...months.map((month) => formatDay(language, `2000-${month}-01`)),
  ];
}

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** What products, suppliers and departments are called. */
function marketNames({ departments, models, questions = [] }: Run, { cameras }: Known): readonly string[] {
  const lines = [...models.flatMap(({ candidates }) => candidates.map(({ line }) => line)), ...questions];
  return [
    ...[...cameras.values()].map(({ brand, model }) => `${brand} ${model}`),
    ...departments.flatMap(({ code, name }) => [code, name]),
    ...models.flatMap(({ suppliers }) => suppliers),
    ...lines.flatMap(({ name, agreement, supplier, item }) => [name, agreement, supplier, item]),
  ];
}
