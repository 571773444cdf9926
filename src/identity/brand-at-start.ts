import { type BrandIndex, resolveBrand } from './brands.ts';

/**
 * The words at the beginning of a text that are a brand's whole name, the longest that are: `Bosch` of
 * `Bosch 1 channel driver`. Null where it begins with none; a part of a word is never a brand.
 */
export function brandAtStart(index: BrandIndex, text: string): string | null {
  const words = text.trim().split(/\s+/);
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (resolveBrand(index, name) !== null) return name;
  }
  return null;
}
