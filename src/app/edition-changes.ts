import type { CatalogEntry } from '../importers/importer.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import { productKey } from '../model/offer-key.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import { grouped } from './grouped.ts';
import { keyWithinEdition } from './kept-line.ts';

/** What a document of changes says of single offers, in its order. */
export type OfferChange = Extract<CatalogEntry, { readonly kind: 'line' | 'update' | 'withdrawn' }>;

type LineChange = Extract<OfferChange, { readonly kind: 'line' }>;

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
  const ambiguous = new Set<OfferChange>();
  const manifold = numbersOfSeveral(changes.filter(isLine));

  /** What a line is to be changed by. A number that stands for several products names none of them by itself. */
  function changesOf(line: CatalogLine): readonly OfferChange[] {
    const own = candidates(line).filter((change) => concerns(change, line.lot));
    if (line.itemProduct === undefined && !manifold.has(keyWithinEdition(line))) return own;
    for (const change of own) if (!isLine(change) && namesProduct(change) === null) ambiguous.add(change);
    return own.filter((change) => isAboutProduct(change, line));
  }

  /** Where a document names the line, its id decides: it may be the number of another item. */
  function candidates({ item, lineId }: CatalogLine): readonly OfferChange[] {
    const named = (byItem.get(item) ?? []).filter((change) => lineId === undefined || !namesLine(change));
    return lineId === undefined ? named : [...(byLine.get(lineId) ?? []), ...named];
  }

  async function* lines(): AsyncGenerator<CatalogLine> {
    for await (const line of before) {
      const changed = changesOf(line).reduce<CatalogLine | null>(
        (state, change) => apply(change, state, used, file),
        line,
      );
      if (changed !== null) yield changed;
    }
    for (const own of byItem.values()) {
      const left = own.filter((change) => !used.has(change));
      for (const first of firstOfEachProduct(left.filter(isLine), manifold)) {
        const isShared = manifold.has(keyWithinEdition(first.line));
        const added = left
          .filter((change) => concerns(change, first.line.lot))
          .filter((change) => !isShared || isAboutProduct(change, first.line))
          .reduce<CatalogLine | null>((state, change) => apply(change, state, used, file), null);
        if (added !== null) yield added;
      }
    }
  }

  return {
    lines: lines(),
    rejects: () =>
      changes
        .filter((change) => !used.has(change))
        .map((change) => (ambiguous.has(change) ? ambiguousOffer(change) : unknownOffer(change))),
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

function isLine(change: OfferChange): change is LineChange {
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

/** The numbers under which a document of changes brings more than one product. */
function numbersOfSeveral(changes: readonly LineChange[]): ReadonlySet<string> {
  const byNumber = grouped(changes, ({ line }) => keyWithinEdition(line));
  const several = [...byNumber].filter(
    ([, own]) => new Set(own.map(({ line }) => productKey(line))).size > 1,
  );
  return new Set(several.map(([number]) => number));
}

/** The first line of each offer: of each product where its number stands for several. */
function firstOfEachProduct(
  changes: readonly LineChange[],
  manifold: ReadonlySet<string>,
): readonly LineChange[] {
  const groups = grouped(changes, ({ line }) => {
    const number = keyWithinEdition(line);
    return manifold.has(number) ? `${number}\n${productKey(line)}` : number;
  });
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

/** What beside the item number says which product a change is about; null where nothing does. */
function namesProduct(change: Exclude<OfferChange, LineChange>): 'line' | 'gtin' | 'model' | null {
  if (change.offer.lineId !== undefined) return 'line';
  if (change.kind === 'withdrawn') return null;
  if (typeof change.set.gtin === 'string') return 'gtin';
  return typeof change.set.model === 'string' ? 'model' : null;
}

function isAboutProduct(change: OfferChange, line: CatalogLine): boolean {
  if (isLine(change)) return productKey(change.line) === productKey(line);
  switch (namesProduct(change)) {
    case 'line':
      return change.offer.lineId === (line.lineId ?? line.item);
    case 'gtin':
      return change.kind === 'update' && change.set.gtin === line.gtin;
    case 'model':
      return change.kind === 'update' && change.set.model === line.model;
    default:
      return false;
  }
}

function ambiguousOffer(change: OfferChange): Reject {
  const row = change.kind === 'line' ? change.line.row : change.row;
  return { row, field: null, why: say('import.update-ambiguous', { item: offerOf(change).item }) };
}

function unknownOffer(change: OfferChange): Reject {
  const { item } = offerOf(change);
  const row = change.kind === 'line' ? change.line.row : change.row;
  const key = change.kind === 'withdrawn' ? 'import.withdrawn-unknown' : 'import.update-unknown';
  return { row, field: null, why: say(key, { item }) };
}
