import type { CatalogEntry } from '../importers/importer.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import { grouped } from './grouped.ts';

/** What a document of changes says of single offers, in its order. */
export type OfferChange = Extract<CatalogEntry, { readonly kind: 'line' | 'update' | 'withdrawn' }>;

interface ChangedLines {
  readonly lines: AsyncIterable<CatalogLine>;
  /** Changes of what is not there; complete once the lines are read. */
  readonly rejects: () => readonly Reject[];
}

/**
 * An edition with changes applied: an update sets only what it names, a withdrawal removes, a line replaces or is added
 * at the end. Changes of the same offer follow one another as the document has them.
 */
export function withChanges(
  before: AsyncIterable<CatalogLine>,
  changes: readonly OfferChange[],
  file: string,
): ChangedLines {
  const byItem = grouped(changes, (change) => offerOf(change).item);
  const byLine = grouped(changes.filter(namesLine), (change) => offerOf(change).lineId ?? '');
  const used = new Set<OfferChange>();

  /** Where a document names the line, its id decides: it may be the number of another item. */
  function candidates({ item, lineId }: CatalogLine): readonly OfferChange[] {
    const named = (byItem.get(item) ?? []).filter((change) => lineId === undefined || !namesLine(change));
    return lineId === undefined ? named : [...(byLine.get(lineId) ?? []), ...named];
  }

  async function* lines(): AsyncGenerator<CatalogLine> {
    for await (const line of before) {
      const changed = candidates(line)
        .filter((change) => concerns(change, line.lot))
        .reduce<CatalogLine | null>((state, change) => apply(change, state, used, file), line);
      if (changed !== null) yield changed;
    }
    for (const own of byItem.values()) {
      const left = own.filter((change) => !used.has(change));
      for (const lot of new Set(left.filter(isLine).map(({ line }) => line.lot))) {
        const added = left
          .filter((change) => concerns(change, lot))
          .reduce<CatalogLine | null>((state, change) => apply(change, state, used, file), null);
        if (added !== null) yield added;
      }
    }
  }

  return {
    lines: lines(),
    rejects: () => changes.filter((change) => !used.has(change)).map(unknownOffer),
  };
}

/** Which offer a change is about. */
export function offerOf(change: OfferChange) {
  return change.kind === 'line' ? change.line : change.offer;
}

function namesLine(change: OfferChange): boolean {
  return change.kind !== 'line' && change.offer.lineId !== undefined;
}

/** A line is about its own lot, also where it has none; a change without a lot is about every lot. */
function concerns(change: OfferChange, lot: string | null): boolean {
  if (change.kind === 'line') return change.line.lot === lot;
  return change.offer.lot === null || change.offer.lot === lot;
}

function isLine(change: OfferChange): change is Extract<OfferChange, { readonly kind: 'line' }> {
  return change.kind === 'line';
}

function apply(
  change: OfferChange,
  line: CatalogLine | null,
  used: Set<OfferChange>,
  file: string,
): CatalogLine | null {
  if (change.kind !== 'line' && line === null) return null;
  used.add(change);
  if (change.kind === 'line') return change.line;
  if (change.kind === 'withdrawn' || line === null) return null;
  return { ...line, ...change.set, file, row: change.row };
}

function unknownOffer(change: OfferChange): Reject {
  const { item } = offerOf(change);
  const row = change.kind === 'line' ? change.line.row : change.row;
  const key = change.kind === 'withdrawn' ? 'import.withdrawn-unknown' : 'import.update-unknown';
  return { row, field: null, why: say(key, { item }) };
}
