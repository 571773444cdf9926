import type { XmlNode } from './xml-node.ts';

/** The two languages that are read, the one of the buyers first; another is better than nothing. */
const preferred = ['da', 'en'];

/**
 * The texts of elements that may stand once per language (`languageID`): those in the best language that is there, and
 * those that name none. Blank ones and repetitions are left out.
 */
export function inBestLanguage(nodes: readonly XmlNode[]): readonly string[] {
  const [only] = nodes;
  if (only === undefined) return [];
  if (nodes.length === 1) return only.text === '' ? [] : [only.text];
  const languages = nodes.map(({ attributes }) => languageOf(attributes));
  const best = preferred.find((language) => languages.includes(language)) ?? languages.find(isNamed);
  const texts = nodes
    .filter((_, index) => languages[index] === null || languages[index] === best)
    .map(({ text }) => text);
  return [...new Set(texts)].filter((text) => text !== '');
}

/** `da-DK` ► `da`. */
function languageOf(attributes: ReadonlyMap<string, string>): string | null {
  const language = attributes.get('languageID') ?? '';
  return language === '' ? null : (language.toLowerCase().split(/[-_]/)[0] ?? null);
}

function isNamed(language: string | null): language is string {
  return language !== null;
}
