import type { CatalogLine } from '../model/catalog-line.ts';
import type { Reject } from '../model/reject.ts';
import type { Draft } from '../workspace/workspace.ts';
import { writtenLines } from './earlier-lines.ts';
import { contentOf, keptLine, keyWithinEdition } from './kept-line.ts';
import { type OffersSeen, offersSeen } from './offers-seen.ts';
import { withProductsToldApart } from './products-told-apart.ts';

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
  /** What was written so far; another one once the edition is settled. */
  readonly draft: () => Draft;
  readonly lines: () => number;
  /** Null where the line was taken; a reject where its product stands there already, with `field` for its field. */
  readonly add: (line: CatalogLine, field: string | null) => Reject | null;
  /** One warning for each item number that stands for several products. */
  readonly shared: OffersSeen['warnings'];
  /** Once all lines are there: tells products of one item number apart, on every line of theirs and on no other. */
  readonly settle: () => Promise<void>;
  /** How many of its lines are valid after a day, and the item of the first of them. */
  readonly outliving: () => { readonly count: number; readonly item: string } | null;
  /** Compared with the lines of the edition before, which are read one by one. */
  readonly compare: (before: AsyncIterable<CatalogLine>) => Promise<EditionChange>;
}

export function edition(
  { agreement, supplier }: Pick<CatalogLine, 'agreement' | 'supplier'>,
  newDraft: () => Draft,
  until: string | null,
): Edition {
  let draft = newDraft();
  const seen = offersSeen(
    keyWithinEdition,
    writtenLines(() => draft),
  );
  let outliving: { count: number; item: string } | null = null;
  let wasToldApart = false;

  function add(line: CatalogLine, field: string | null): Reject | null {
    const { item, validTo } = line;
    const reject = seen.add(line, keptLine(line), field);
    if (reject !== null) return reject;
    if (until !== null && validTo !== null && validTo > until)
      outliving = { count: (outliving?.count ?? 0) + 1, item: outliving?.item ?? item };
    wasToldApart ||= line.itemProduct !== undefined;
    return null;
  }

  async function settle(): Promise<void> {
    if (!wasToldApart && seen.warnings(null).length === 0) return;
    const settled = newDraft();
    for await (const line of withProductsToldApart(() => draft.rows(), seen.isShared)) {
      settled.add(keptLine(line));
      await settled.flush();
    }
    await draft.discard();
    draft = settled;
  }

  async function compare(before: AsyncIterable<CatalogLine>): Promise<EditionChange> {
    let [count, found, changed] = [0, 0, 0];
    for await (const line of before) {
      count += 1;
      const place = seen.find(line);
      if (place === null) continue;
      found += 1;
      if (contentOf(draft.row(place)) !== contentOf(keptLine(line))) changed += 1;
    }
    const added = seen.count() - found;
    return { before: count, added, changed, removed: count - found, unchanged: found - changed };
  }

  return {
    agreement,
    supplier,
    draft: () => draft,
    lines: seen.count,
    add,
    shared: seen.warnings,
    settle,
    outliving: () => outliving,
    compare,
  };
}
