import type { Reject } from '../model/reject.ts';

/** Enough to show: the others are counted. */
const kept = 10;

export interface RejectCounter {
  readonly add: (reject: Reject) => void;
  readonly first: readonly Reject[];
  readonly count: () => number;
}

/** Holds the first rejects and counts all, however many a file has. */
export function rejectCounter(): RejectCounter {
  const first: Reject[] = [];
  let count = 0;
  return {
    add(reject) {
      count += 1;
      if (first.length < kept) first.push(reject);
    },
    first,
    count: () => count,
  };
}
