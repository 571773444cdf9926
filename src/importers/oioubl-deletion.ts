import type { CatalogImporter } from './importer.ts';
import { ublDocument } from './reading/ubl-document.ts';
import { deletionReads } from './reading/ubl-reads.ts';
import { xmlRoot } from './reading/xml-root.ts';

/**
 * OIOUBL CatalogueDeletion: a supplier takes a whole catalogue back. It has no lines, and names the catalogue by the
 * number of its document only, so what is withdrawn is all that the supplier has on the agreement.
 */
export default {
  id: 'oioubl-deletion',
  kind: 'catalog',
  reads: deletionReads,
  recognises: (head) => xmlRoot(head) === 'CatalogueDeletion',
  read: (input, context) =>
    ublDocument(input, context, { lines: 'CatalogueLine', edition: () => 'withdrawn', read: () => [] }),
} satisfies CatalogImporter;
