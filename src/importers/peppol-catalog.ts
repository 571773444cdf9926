import type { CatalogImporter } from './importer.ts';
import { ublDocument } from './reading/ubl-document.ts';
import { ublEdition } from './reading/ubl-edition.ts';
import { ublLine } from './reading/ubl-line.ts';
import { catalogueReads } from './reading/ubl-reads.ts';
import { saysOioubl } from './reading/ubl-standard.ts';
import { xmlHead, xmlRoot } from './reading/xml-root.ts';

/**
 * Peppol BIS Catalogue 3 with its national extensions (EHF 3.0), and CEN BII transaction 19 before it (EHF Katalog 1.0):
 * UBL 2.1, read line by line. A catalogue whose first bytes do not name its standard comes here too.
 */
export default {
  id: 'peppol-catalog',
  kind: 'catalog',
  reads: catalogueReads,
  recognises,
  read: (input, context) =>
    ublDocument(input, context, { lines: 'CatalogueLine', edition: ublEdition, read: ublLine }),
} satisfies CatalogImporter;

function recognises(head: Uint8Array): boolean {
  return xmlRoot(head) === 'Catalogue' && !saysOioubl(xmlHead(head));
}
