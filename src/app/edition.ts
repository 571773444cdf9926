import type { CatalogLine } from '../model/catalog-line.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import type { Draft } from '../workspace/workspace.ts';
import { keptLine, keyWithinEdition } from './kept-line.ts';

interface Offer {
  readonly row: number;
  readonly fingerprint: string;
}

/** How an edition differs from the one before, in lines. */
export interface EditionChange {
  readonly before: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** What one supplier offers on one agreement, as it is taken in: written out at once, remembered by fingerprint. */
export interface Edition {
  readonly agreement: string;
  readonly supplier: string;
  readonly draft: Draft;
  readonly lines: () => number;
  /** Null where the line was taken; a reject where its item stands there already, with `field` for its field. */
  readonly add: (line: CatalogLine, field: string | null) => Reject | null;
  /** How many of its lines are valid after a day, and the item of the first of them. */
  readonly outliving: () => { readonly count: number; readonly item: string } | null;
  /** Compared with the lines of the edition before, which are read one by one. */
  readonly compare: (before: AsyncIterable<CatalogLine>) => Promise<EditionChange>;
}

export function edition(
  { agreement, supplier }: Pick<CatalogLine, 'agreement' | 'supplier'>,
  draft: Draft,
  until: string | null,
): Edition {
  const offers = new Map<string, Offer>();
  let outliving: { count: number; item: string } | null = null;

  function add(line: CatalogLine, field: string | null): Reject | null {
    const { row, item, validTo } = line;
    const { json, fingerprint } = keptLine(line);
    const key = keyWithinEdition(line);
    const first = offers.get(key);
    if (first !== undefined) {
      const sentence =
        first.fingerprint === fingerprint ? 'import.repeated-item' : 'import.conflicting-item';
      return { row, field, why: say(sentence, { item, supplier, first: String(first.row) }) };
    }
    offers.set(key, { row, fingerprint });
    if (until !== null && validTo !== null && validTo > until)
      outliving = { count: (outliving?.count ?? 0) + 1, item: outliving?.item ?? item };
    draft.add(json);
    return null;
  }

  async function compare(before: AsyncIterable<CatalogLine>): Promise<EditionChange> {
    let [count, found, changed] = [0, 0, 0];
    for await (const line of before) {
      count += 1;
      const now = offers.get(keyWithinEdition(line));
      if (now === undefined) continue;
      found += 1;
      if (now.fingerprint !== keptLine(line).fingerprint) changed += 1;
    }
    const added = offers.size - found;
    return { before: count, added, changed, removed: count - found, unchanged: found - changed };
  }

  return {
    agreement,
    supplier,
    draft,
    lines: () => offers.size,
    add,
    outliving: () => outliving,
    compare,
  };
}
