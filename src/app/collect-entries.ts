import { InputError } from '../errors.ts';
import { allRejected } from '../importers/all-rejected.ts';
import type { CatalogEntry } from '../importers/importer.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import { offerKey, sameOffer } from '../model/offer-key.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';

interface CollectedEntries {
  readonly lines: readonly CatalogLine[];
  readonly rejects: readonly Reject[];
}

/**
 * The lines of one catalogue document, an offer that stands twice once. @throws InputError (exit 3) where not a single
 * line could be used; then `cause` holds the rejects.
 */
export async function collectEntries(
  file: string,
  entries: AsyncIterable<CatalogEntry>,
): Promise<CollectedEntries> {
  const offers = new Map<string, CatalogLine>();
  const rejects: Reject[] = [];
  for await (const entry of entries) {
    if (entry.kind === 'reject') rejects.push(entry.reject);
    if (entry.kind === 'edition' && entry.edition.edition === 'withdrawn') {
      const { agreement, supplier } = entry.edition;
      throw new InputError(say('ubl.withdrawn', { file, agreement, supplier }), 3);
    }
    if (entry.kind !== 'line') continue;
    const { line } = entry;
    const first = offers.get(offerKey(line));
    if (first === undefined) offers.set(offerKey(line), line);
    else rejects.push(repeated(line, first));
  }
  if (offers.size === 0)
    throw new InputError(allRejected(file, rejects.length, rejects), 3, { cause: rejects });
  return { lines: [...offers.values()], rejects };
}

function repeated(line: CatalogLine, first: CatalogLine): Reject {
  const key = sameOffer(first, line) ? 'import.repeated-item' : 'import.conflicting-item';
  const why = say(key, { item: line.item, supplier: line.supplier, first: String(first.row) });
  return { row: line.row, field: null, why };
}
