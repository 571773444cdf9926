import type { PurposeRules } from '../model/purpose.ts';
import { foldWords, holdsWords } from './fold.ts';

/** The task that a text names: none, one, or words that nobody can tell (two tasks, or what it must not do). */
export type NamedTask = { readonly task: string | null; readonly isUnclear: boolean };

const none: NamedTask = { task: null, isUnclear: false };

/** Makes a finder of tasks in free text. Whole words only: `nummerpladegenkendelse` is a function, not a task. */
export function taskFinder({
  classes,
  negations,
}: PurposeRules): (text: string, everydayWordsToo: boolean) => NamedTask {
  return (text, everydayWordsToo) => {
    const folded = foldWords(text);
    const named = classes.filter(({ words, wordsWithDistance }) =>
      [...words, ...(everydayWordsToo ? wordsWithDistance : [])].some((word) => holdsWords(folded, word)),
    );
    const [first, second] = named;
    if (first === undefined) return none;
    const isUnclear = second !== undefined || negations.some((word) => holdsWords(folded, word));
    return isUnclear ? { task: null, isUnclear } : { task: first.id, isUnclear };
  };
}

/** The id of a task that a person names, by its id or by a word for it; null where there is none such. */
export function taskNamed(rules: PurposeRules, name: string): string | null {
  const own = rules.classes.find(({ id }) => id === name.toLowerCase());
  return own?.id ?? taskFinder(rules)(name, true).task;
}
