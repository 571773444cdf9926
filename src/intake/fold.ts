/**
 * The same spelling for all ways of writing a header: case, spaces, dots, dashes and accents do not count, and æ, ø, å
 * equal ae, oe or o, aa or a. `Vare-nr.` ► `varenr`, `Leverandør` = `Leverandoer` ► `leverandor`.
 */
export function foldHeader(text: string): string {
  return plainLetters(text)
    .replace(/[^a-z0-9]/g, '')
    .replaceAll('oe', 'o')
    .replaceAll('aa', 'a');
}

/** Labels in one spelling, to look one up among them. */
export function foldAll(labels: readonly string[]): ReadonlySet<string> {
  return new Set(labels.map(foldHeader));
}

/** The words of a text in one spelling, with a blank at either end, so that whole words can be looked up in it. */
export function foldWords(text: string): string {
  const words = plainLetters(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll('oe', 'o')
    .replaceAll('aa', 'a');
  return ` ${words} `;
}

/** Whether a word or phrase stands in the text as whole words. */
export function holdsWords(foldedText: string, phrase: string): boolean {
  const folded = foldWords(phrase);
  return folded.trim() !== '' && foldedText.includes(folded);
}

function plainLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
