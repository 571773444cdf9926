import type { CatalogLine } from '../model/catalog-line.ts';
import { offerKey, productKey, sameOffer } from '../model/offer-key.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';

/**
 * Finds products that one supplier offers twice on a lot. The first line stays; a second that says the same is a
 * repeat, one that says something else a conflict for a person to settle. Another product under the same item number is
 * neither.
 */
export function repeatFinder(field: 'item' | null): (line: CatalogLine) => Reject | null {
  const offers = new Map<string, CatalogLine>();
  return (line) => {
    const key = `${offerKey(line)}\n${productKey(line)}`;
    const first = offers.get(key);
    if (first === undefined) {
      offers.set(key, line);
      return null;
    }
    const { item, supplier, row } = line;
    const sentence = sameOffer(first, line) ? 'import.repeated-item' : 'import.conflicting-item';
    return { row, field, why: say(sentence, { item, supplier, first: String(first.row) }) };
  };
}
