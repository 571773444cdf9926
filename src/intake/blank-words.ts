/** Longer cells are never mere signs. */
const mostSigns = 5;
const hasSubstance = /[\p{L}\p{N}]/u;

/** Tells cells that say nothing: empty, mere signs (`-`, `?`), or one of the words for "unknown", in any case. */
export function blankWords(words: readonly string[]): (text: string) => boolean {
  const plain = words.map((word) => word.toLowerCase());
  const known = new Set(plain.flatMap((word) => [word, `${word}.`, `${word}!`]));
  const longest = Math.max(0, ...words.map((word) => word.length + 1));
  const beginnings = new Set([...known].flatMap((word) => [word.charAt(0), word.charAt(0).toUpperCase()]));
  return (text) => {
    if (text === '') return true;
    if (text.length > longest) return false;
    // Cells come by the million: few begin like such a word or like a mere sign.
    const first = text.charAt(0);
    if (isPlain(first) && !beginnings.has(first)) return false;
    return known.has(text.toLowerCase()) || (text.length <= mostSigns && !hasSubstance.test(text));
  };
}

function isPlain(character: string): boolean {
  return (
    (character >= '0' && character <= '9') ||
    (character >= 'a' && character <= 'z') ||
    (character >= 'A' && character <= 'Z')
  );
}
