import { hash } from 'node:crypto';
import { compareText } from '../../equivalence/product.ts';
import { CatalogLine } from '../../model/catalog-line.ts';
import type { ChangedLine, EditionDiff, LineCounts } from '../../model/diff.ts';
import { itemWords } from '../../model/line-id.ts';
import { productKey } from '../../model/offer-key.ts';
import { contentOf, keptLine, keyWithinEdition } from '../kept-line.ts';
import { lineChange } from './line-change.ts';

/** Reads an edition's rows from their beginning, as often as it is asked. */
type Rows = () => AsyncIterable<unknown>;

export interface EditionRows {
  readonly snapshot: string;
  readonly rows: Rows;
}

/**
 * What changed from one edition to another. Linear: the lines before are remembered by fingerprint only, and read once
 * more for those that went or changed, so that memory grows with the changes. Sorted by item and lot.
 */
export async function editionDiff(
  source: string,
  from: EditionRows | null,
  to: EditionRows | null,
): Promise<EditionDiff> {
  const fingerprints = new Map<string, string>();
  for await (const line of linesOf(from)) fingerprints.set(keyOf(line), fingerprint(line));
  const before = fingerprints.size;

  const unmatched: CatalogLine[] = [];
  const differing = new Map<string, CatalogLine>();
  let after = 0;
  for await (const line of linesOf(to)) {
    const key = keyOf(line);
    const earlier = fingerprints.get(key);
    after += 1;
    if (earlier === undefined) unmatched.push(line);
    // What stays in the map has gone, or is read once more for what it said.
    else if (earlier === fingerprint(line)) fingerprints.delete(key);
    else differing.set(key, line);
  }

  const gone: CatalogLine[] = [];
  const changed: ChangedLine[] = [];
  for await (const line of fingerprints.size === 0 ? none() : linesOf(from)) {
    const key = keyOf(line);
    if (!fingerprints.has(key)) continue;
    const now = differing.get(key);
    if (now === undefined) gone.push(line);
    else changed.push(lineChange(line, now));
  }
  const { added, removed, moved } = sharedSince(unmatched, gone);
  changed.push(...moved);
  return {
    source,
    from: from?.snapshot ?? null,
    to: to?.snapshot ?? null,
    counts: counted({ before, after, added: added.length, changed: changed.length, removed: removed.length }),
    added: added.sort(byOffer),
    changed: changed.sort((one, other) => byOffer(one.before, other.before)),
    removed: removed.sort(byOffer),
  };
}

/**
 * A product whose item number came to stand for several, or no longer does, has another id and is the same product:
 * neither added nor removed, and changed only where the line says something else.
 */
function sharedSince(unmatched: readonly CatalogLine[], gone: readonly CatalogLine[]) {
  const told = [...unmatched, ...gone].filter(({ itemProduct }) => itemProduct !== undefined);
  const numbers = new Set(told.map(keyWithinEdition));
  const before = new Map(
    gone.filter((line) => numbers.has(keyWithinEdition(line))).map((line) => [productOf(line), line]),
  );
  const pairs = unmatched.flatMap((now) => {
    const earlier = numbers.has(keyWithinEdition(now)) ? before.get(productOf(now)) : undefined;
    return earlier === undefined ? [] : [{ earlier, now }];
  });
  const stays = new Set(pairs.flatMap(({ earlier, now }) => [earlier, now]));
  return {
    added: unmatched.filter((line) => !stays.has(line)),
    removed: gone.filter((line) => !stays.has(line)),
    moved: pairs
      .filter(({ earlier, now }) => fingerprint(earlier) !== fingerprint(now))
      .map(({ earlier, now }) => lineChange(earlier, now)),
  };
}

function productOf(line: CatalogLine): string {
  return `${keyWithinEdition(line)}\n${productKey(line)}`;
}

/** The number of an offer, and which of its products where it stands for several. */
function keyOf(line: CatalogLine): string {
  return line.itemProduct === undefined ? keyWithinEdition(line) : productOf(line);
}

/** The same edition on both sides, without reading it. */
export function sameEdition(source: string, snapshot: string, rows: number): EditionDiff {
  const counts = { before: rows, after: rows, added: 0, changed: 0, removed: 0, unchanged: rows };
  return { source, from: snapshot, to: snapshot, counts, added: [], changed: [], removed: [] };
}

function counted(counts: Omit<LineCounts, 'unchanged'>): LineCounts {
  return { ...counts, unchanged: counts.after - counts.added - counts.changed };
}

function fingerprint(line: CatalogLine): string {
  return hash('sha256', contentOf(keptLine(line)), 'base64');
}

function byOffer(one: CatalogLine, other: CatalogLine): number {
  return compareText(itemWords(one), itemWords(other)) || compareText(one.lot ?? '', other.lot ?? '');
}

async function* linesOf(edition: EditionRows | null): AsyncGenerator<CatalogLine> {
  if (edition === null) return;
  for await (const row of edition.rows()) yield CatalogLine.parse(row);
}

async function* none(): AsyncGenerator<CatalogLine> {}
