import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import type { Draft } from '../workspace/workspace.ts';
import { keptLine, keyWithinEdition } from './kept-line.ts';

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

/**
 * A first edition has nothing to be compared with: its fingerprints only say whether a repeated item says the same, for
 * which a check sum is enough and takes a fifth of the time.
 */
export function edition(
  { agreement, supplier }: Pick<CatalogLine, 'agreement' | 'supplier'>,
  draft: Draft,
  until: string | null,
  isFirst: boolean,
): Edition {
  /** Offers come by the hundred thousand: their rows and fingerprints stand in two plain lists. */
  const offers = new Map<string, number>();
  const rows: number[] = [];
  const fingerprints: (string | number)[] = [];
  const fingerprint = isFirst ? crc32 : digest;
  let outliving: { count: number; item: string } | null = null;

  function add(line: CatalogLine, field: string | null): Reject | null {
    const { row, item, validTo } = line;
    const { json, content } = keptLine(line);
    const key = keyWithinEdition(line);
    const first = offers.get(key);
    if (first !== undefined) {
      const isSame = fingerprints[first] === fingerprint(content);
      const sentence = isSame ? 'import.repeated-item' : 'import.conflicting-item';
      return { row, field, why: say(sentence, { item, supplier, first: String(rows[first]) }) };
    }
    offers.set(key, rows.length);
    rows.push(row);
    fingerprints.push(fingerprint(content));
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
      if (fingerprints[now] !== fingerprint(keptLine(line).content)) changed += 1;
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

function digest(content: string): string {
  return hash('sha256', content, 'base64');
}
