import type { Budget } from '../model/budget.ts';
import { foldWords, holdsWords } from './fold.ts';

/**
 * The kind of camera that the words of a purpose name. Whole words only: `trafikskole` is no traffic. Null where no
 * kind is named, or where two are.
 */
export function kindFinder({ kinds }: Budget): (purpose: string) => string | null {
  const cache = new Map<string, string | null>();
  return (purpose) => {
    const known = cache.get(purpose);
    if (known !== undefined) return known;
    const words = foldWords(purpose);
    const named = kinds.filter((kind) => kind.words.some((word) => holdsWords(words, word)));
    const kind = named.length === 1 ? (named[0]?.id ?? null) : null;
    cache.set(purpose, kind);
    return kind;
  };
}
