import { resolveBrand } from '../identity/brands.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * The make that a line names, in one spelling however suppliers write it, so that makes can be counted. What we do not
 * know stands as it is written; null where the line names none. Every spelling is looked up once.
 */
export function makeFinder({
  brands,
  manufacturers,
}: Pick<Knowledge, 'brands' | 'manufacturers'>): (
  line: Pick<CatalogLine, 'brand' | 'maker'>,
) => string | null {
  const found = new Map<string, string>();
  return ({ brand, maker }) => {
    const written = (brand ?? maker)?.trim() ?? '';
    if (written === '') return null;
    const known = found.get(written) ?? named(written);
    found.set(written, known);
    return known;
  };

  function named(written: string): string {
    const id = resolveBrand(brands, written)?.manufacturer;
    return id === undefined ? written.toUpperCase() : (manufacturers.get(id)?.brand ?? written);
  }
}
