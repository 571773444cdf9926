/** Longer cells are never mere signs. */
const mostSigns = 5;
const hasSubstance = /[\p{L}\p{N}]/u;

/** Tells cells that say nothing: empty, mere signs (`-`, `?`), or one of the words for "unknown", in any case. */
export function blankWords(words: readonly string[]): (text: string) => boolean {
  const plain = words.map((word) => word.toLowerCase());
  const known = new Set(plain.flatMap((word) => [word, `${word}.`, `${word}!`]));
  const longest = Math.max(0, ...words.map((word) => word.length + 1));
  return (text) => {
    if (text === '') return true;
    if (text.length > longest) return false;
    return known.has(text.toLowerCase()) || (text.length <= mostSigns && !hasSubstance.test(text));
  };
}
