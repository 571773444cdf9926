import type { CatalogEntry, CatalogImporter } from '../../src/importers/importer.ts';
import { inputOf } from './input.ts';

/** Everything that a document yields, in its order. */
export async function entriesOf(
  importer: CatalogImporter,
  content: string | Uint8Array,
  context = { agreement: null, supplier: null },
): Promise<readonly CatalogEntry[]> {
  const entries: CatalogEntry[] = [];
  const input = inputOf('katalog.xml', content, 4_099);
  for await (const entry of importer.read(input, context)) entries.push(entry);
  return entries;
}
