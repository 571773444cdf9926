import type { Candidate, ModelResult } from '../../model/run.ts';
import { productName } from '../../reports/parts/names.ts';
import type { MarketChanges } from './market-changes.ts';

/** One model's results in two runs. */
export interface Compared {
  readonly before: ModelResult;
  readonly after: ModelResult;
  /** The days on which the two runs judge dates. */
  readonly asOf: { readonly before: string; readonly after: string };
  /** Null where the catalogues behind the runs cannot be found. */
  readonly market: MarketChanges | null;
}

/** What most reasons name. */
export function named(candidate: Candidate) {
  const { agreement, supplier, item } = candidate.line;
  return { product: productName(candidate), agreement, supplier, item };
}
