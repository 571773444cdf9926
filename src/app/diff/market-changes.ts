import type { ChangedLine, EditionDiff } from '../../model/diff.ts';
import { lineId } from '../../model/line-id.ts';
import type { LineReference } from '../../model/run.ts';

type Named = Pick<LineReference, 'agreement' | 'supplier' | 'item' | 'itemProduct'>;

/** What became of single lines between two runs' catalogues. Lots of one item count as one line, as they do in a run. */
export interface MarketChanges {
  readonly isAdded: (line: Named) => boolean;
  readonly isRemoved: (line: Named) => boolean;
  readonly changeOf: (line: Named) => ChangedLine | null;
}

export function marketChanges(editions: readonly EditionDiff[]): MarketChanges {
  const added = new Set(editions.flatMap((edition) => edition.added.map(lineId)));
  const removed = new Set(editions.flatMap((edition) => edition.removed.map(lineId)));
  const changed = new Map(
    editions.flatMap((edition) => edition.changed.map((change) => [lineId(change.after), change] as const)),
  );
  return {
    isAdded: (line) => added.has(lineId(line)),
    isRemoved: (line) => removed.has(lineId(line)) && !changed.has(lineId(line)),
    changeOf: (line) => changed.get(lineId(line)) ?? null,
  };
}
