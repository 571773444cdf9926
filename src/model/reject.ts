import type { Say } from './say.ts';

/** A row that was not taken in: where, and why in one sentence. `row` counts as a person does, the first line being 1. */
export interface Reject {
  readonly row: number;
  readonly field: string | null;
  readonly why: Say;
}
