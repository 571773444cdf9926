import type { CatalogImporter } from './importer.ts';
import { ublDocument } from './reading/ubl-document.ts';
import { ublPriceUpdate } from './reading/ubl-price-update.ts';
import { priceUpdateReads } from './reading/ubl-reads.ts';
import { xmlRoot } from './reading/xml-root.ts';

/** OIOUBL CataloguePricingUpdate: new prices for lines of a catalogue that was sent before. */
export default {
  id: 'oioubl-price-update',
  kind: 'catalog',
  reads: priceUpdateReads,
  recognises: (head) => xmlRoot(head) === 'CataloguePricingUpdate',
  read: (input, context) =>
    ublDocument(input, context, {
      lines: 'CataloguePricingUpdateLine',
      edition: () => 'changes',
      read: ublPriceUpdate,
    }),
} satisfies CatalogImporter;
