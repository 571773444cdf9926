import type { CatalogEdition } from '../importers/importer.ts';
import type { CatalogStep } from '../intake/catalog-stream.ts';
import type { OfferChange } from './edition-changes.ts';

/** What a join left over on either side, by item number. */
export interface JoinLeft {
  readonly master: string;
  readonly prices: string;
  readonly withoutPrice: readonly string[];
  readonly withoutItem: readonly string[];
}

/** What the next piece of a catalogue file came to. */
export interface FileStep extends CatalogStep {
  readonly edition: CatalogEdition | null;
  /** To be applied to an earlier edition; then there are no lines. */
  readonly changes: readonly OfferChange[];
  readonly joined: JoinLeft | null;
}

export const emptyStep: FileStep = {
  ...{ lines: [], rejects: [], warnings: [], mapping: null },
  ...{ edition: null, changes: [], joined: null },
};
