import { InputError } from '../errors.ts';
import { allRejected } from '../importers/all-rejected.ts';
import type { CatalogEntry } from '../importers/importer.ts';
import { repeatFinder } from '../intake/repeats.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
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
  const repeat = repeatFinder(null);
  const lines: CatalogLine[] = [];
  const rejects: Reject[] = [];
  for await (const entry of entries) {
    if (entry.kind === 'reject') rejects.push(entry.reject);
    if (entry.kind === 'edition' && entry.edition.edition === 'withdrawn') {
      const { agreement, supplier } = entry.edition;
      throw new InputError(say('ubl.withdrawn', { file, agreement, supplier }), 3);
    }
    if (entry.kind !== 'line') continue;
    const repeated = repeat(entry.line);
    if (repeated === null) lines.push(entry.line);
    else rejects.push(repeated);
  }
  if (lines.length === 0)
    throw new InputError(allRejected(file, rejects.length, rejects), 3, { cause: rejects });
  return { lines, rejects };
}
