import type { CatalogLine } from '../model/catalog-line.ts';

type Named = Pick<CatalogLine, 'model' | 'gtin' | 'name'>;

/** What a person would tell products apart by, the shortest first; the last always does. */
const ways: readonly ((line: Named) => readonly (string | null)[])[] = [
  ({ model }) => [model],
  ({ gtin }) => [gtin],
  ({ name }) => [name],
  ({ model, name }) => [model, name],
  ({ model, gtin, name }) => [model, gtin, name],
];

/**
 * What tells the products of one item number apart, in their order: the maker's numbers where each has one of its own,
 * else their GTINs, else their names. It depends on which products there are and never on the order of their rows.
 */
export function tellApart(products: readonly Named[]): readonly string[] {
  for (const way of ways) {
    const told = products.map((product) => way(product));
    if (told.some((words) => words[0] === null || words[0] === '')) continue;
    const words = told.map((parts) => joined(parts));
    if (new Set(words.map((word) => word.toLowerCase())).size === words.length) return words;
  }
  return products.map(({ model, gtin, name }) =>
    [name, model ?? '–', gtin ?? '–'].map((part) => joined([part])).join(', '),
  );
}

function joined(parts: readonly (string | null)[]): string {
  return parts
    .flatMap((part) => part ?? [])
    .join(', ')
    .trim()
    .replace(/\s+/g, ' ');
}
