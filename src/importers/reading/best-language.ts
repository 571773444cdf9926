/** The readers are Danish officials; the codes are those of ISO 639-1 and 639-2, which the formats use side by side. */
const wanted = [
  ['da', 'dan'],
  ['en', 'eng'],
] as const;

/**
 * Of texts in several languages those in the one that serves best: Danish, else English, else the document's own, else
 * that of the first. A text without a language is in the document's own.
 */
export function inBestLanguage<T>(
  texts: readonly T[],
  languageOf: (text: T) => string | undefined,
  own: string | null = null,
): readonly T[] {
  if (texts.length < 2) return texts;
  const written = (text: T) => primary(languageOf(text) ?? own ?? '');
  for (const codes of [...wanted, [primary(own ?? '')]]) {
    const found = texts.filter((text) => codes.some((code) => code === written(text)));
    if (found.length > 0) return found;
  }
  const [first] = texts;
  return first === undefined ? [] : texts.filter((text) => written(text) === written(first));
}

/** `da-DK` ► `da`. */
function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
