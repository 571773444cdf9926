import { crc32 } from 'node:zlib';
import type { CatalogLine } from '../model/catalog-line.ts';
import { offerKey } from '../model/offer-key.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import { keptLine } from './kept-line.ts';

/** Finds items that stand twice as an edition does, and holds no line: a check sum says whether both say the same. */
export function repeatWatch(field: 'item' | null): (line: CatalogLine) => Reject | null {
  const offers = new Map<string, { readonly row: number; readonly sum: number }>();
  return (line) => {
    const key = offerKey(line);
    const sum = crc32(keptLine(line).content);
    const first = offers.get(key);
    if (first === undefined) {
      offers.set(key, { row: line.row, sum });
      return null;
    }
    const { item, supplier, row } = line;
    const sentence = first.sum === sum ? 'import.repeated-item' : 'import.conflicting-item';
    return { row, field, why: say(sentence, { item, supplier, first: String(first.row) }) };
  };
}
