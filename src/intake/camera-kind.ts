import type { Budget } from '../model/budget.ts';
import { foldWords, holdsWords } from './fold.ts';
import { remembered } from './remembered.ts';

/**
 * The kind of camera that the words of a purpose name. Whole words only: `trafikskole` is no traffic. Null where no
 * kind is named, or where two are.
 */
export function kindFinder({ kinds }: Budget): (purpose: string) => string | null {
  return remembered((purpose) => {
    const words = foldWords(purpose);
    const named = kinds.filter((kind) => kind.words.some((word) => holdsWords(words, word)));
    return named.length === 1 ? (named[0]?.id ?? null) : null;
  });
}
