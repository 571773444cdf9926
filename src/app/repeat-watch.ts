import type { CatalogLine } from '../model/catalog-line.ts';
import { offerKey } from '../model/offer-key.ts';
import type { Reject } from '../model/reject.ts';
import { checkSums } from './earlier-lines.ts';
import { keptLine } from './kept-line.ts';
import { offersSeen } from './offers-seen.ts';

export interface RepeatWatch {
  /** A reject where the product stands there already. */
  readonly see: (line: CatalogLine) => Reject | null;
  /** One warning for each item number that stands for several products. */
  readonly shared: () => readonly Reject[];
}

/** Finds items that stand twice as an edition does, and holds no line: a check sum says whether both say the same. */
export function repeatWatch(field: 'item' | null): RepeatWatch {
  const seen = offersSeen(offerKey, checkSums());
  return {
    see: (line) => seen.add(line, keptLine(line), field),
    shared: () => seen.warnings('item').map(({ warning }) => warning),
  };
}
