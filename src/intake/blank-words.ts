/** Longer cells are never mere signs. */
const mostSigns = 5;
const hasSubstance = /[\p{L}\p{N}]/u;

/** Tells cells that say nothing: empty, mere signs (`-`, `?`), or one of the words for "unknown", in any case. */
export function blankWords(words: readonly string[]): (text: string) => boolean {
  const plain = words.map((word) => word.toLowerCase());
  const known = new Set(plain.flatMap((word) => [word, `${word}.`, `${word}!`]));
  const longest = Math.max(0, ...words.map((word) => word.length + 1));
  const telling = tellingCodes(known);
  return (text) => {
    if (text === '') return true;
    if (text.length > longest) return false;
    // Cells come by the million: few begin like such a word or like a mere sign.
    if (telling[text.charCodeAt(0)] === 1) return false;
    return known.has(text.toLowerCase()) || (text.length <= mostSigns && !hasSubstance.test(text));
  };
}

/** 1 for the code of every plain letter or digit that none of the words begins with. */
function tellingCodes(words: ReadonlySet<string>): Uint8Array {
  const beginnings = new Set([...words].map((word) => word.charAt(0)));
  const codes = new Uint8Array(128);
  for (const character of 'abcdefghijklmnopqrstuvwxyz0123456789')
    if (!beginnings.has(character))
      for (const one of [character, character.toUpperCase()]) codes[one.charCodeAt(0)] = 1;
  return codes;
}
