import type { CatalogImporter } from './importer.ts';
import { ublDocument } from './reading/ubl-document.ts';
import { ublItemUpdate } from './reading/ubl-item-update.ts';
import { itemUpdateReads } from './reading/ubl-reads.ts';
import { xmlRoot } from './reading/xml-root.ts';

/** OIOUBL CatalogueItemSpecificationUpdate: new descriptions of items of a catalogue that was sent before. */
export default {
  id: 'oioubl-item-update',
  kind: 'catalog',
  reads: itemUpdateReads,
  recognises: (head) => xmlRoot(head) === 'CatalogueItemSpecificationUpdate',
  read: (input, context) =>
    ublDocument(input, context, {
      lines: 'CatalogueItemSpecificationUpdateLine',
      edition: () => 'changes',
      read: ublItemUpdate,
    }),
} satisfies CatalogImporter;
