const hasSubstance = /[\p{L}\p{N}]/u;

/** Tells cells that say nothing: empty, mere signs (`-`, `?`), or one of the words for "unknown", in any case. */
export function blankWords(words: readonly string[]): (text: string) => boolean {
  const known = new Set(words.map(plain));
  const longest = Math.max(0, ...words.map((word) => word.length)) + 2;
  return (text) => {
    if (text === '') return true;
    if (text.length > longest) return false;
    return known.has(plain(text)) || !hasSubstance.test(text);
  };
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.!]+$/, '');
}
