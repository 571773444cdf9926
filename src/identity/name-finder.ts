import type { Manufacturer } from '../model/manufacturer.ts';
import { brandKey } from './brand-words.ts';
import { brandNames } from './brands.ts';
import { cleanText } from './clean-text.ts';
import { modelKey } from './key.ts';
import type { ModelIndex } from './models.ts';
import { windowsOf } from './windows.ts';

/** Shorter keys are words and codes of the trade (`S`, `4MP`), and digits alone are figures, far more often than models. */
const shortestModel = 4;
/** A beginning of so few letters begins ordinary words too. */
const shortestPrefix = 3;

/**
 * Finds a known brand, alias, firm, product line or model number in a text, as whole words and however they are
 * written; null where there is none. Numbers that begin as a maker's do count, whether we know the model or not.
 */
export function nameFinder(
  { brandIndex, claims, mostParts }: Pick<ModelIndex, 'brandIndex' | 'claims' | 'mostParts'>,
  manufacturers: Iterable<Manufacturer>,
  families: Iterable<string>,
): (text: string) => string | null {
  const brands = brandNames(brandIndex);
  const lines = new Set([...families].map(brandKey));
  const prefixes = [...manufacturers]
    .flatMap(({ modelPrefixes }) => modelPrefixes.map(({ prefix }) => modelKey(prefix)))
    .filter(({ length }) => length >= shortestPrefix);
  const found = new Map<string, string | null>();

  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const name = nameIn(cleanText(text));
    found.set(text, name);
    return name;
  };

  function nameIn(text: string): string | null {
    for (const { key, start, end } of windowsOf(text, mostParts)) {
      const words = text.slice(start, end);
      if (isModel(key) || isName(brandKey(words))) return words;
    }
    return null;
  }

  function isModel(key: string): boolean {
    if (key.length < shortestModel || !/\p{N}/u.test(key) || !/\p{L}/u.test(key)) return false;
    return claims.has(key) || prefixes.some((prefix) => key.length > prefix.length && key.startsWith(prefix));
  }

  function isName(key: string): boolean {
    if (brands.has(key) || lines.has(key)) return true;
    // A name in the genitive has an s more: `Dahuas kameraer`.
    const stem = /^(.{3,})S$/u.exec(key)?.[1];
    return stem !== undefined && (brands.has(stem) || lines.has(stem));
  }
}
