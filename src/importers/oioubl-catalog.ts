import type { CatalogImporter } from './importer.ts';
import { ublDocument } from './reading/ubl-document.ts';
import { ublEdition } from './reading/ubl-edition.ts';
import { ublLine } from './reading/ubl-line.ts';
import { catalogueReads, oioublReads } from './reading/ubl-reads.ts';
import { saysOioubl } from './reading/ubl-standard.ts';
import { xmlHead, xmlRoot } from './reading/xml-root.ts';

/** OIOUBL Catalogue 2.02 and 2.1, the Danish form of the same UBL document (NemHandel). */
export default {
  id: 'oioubl-catalog',
  kind: 'catalog',
  reads: [...catalogueReads, ...oioublReads],
  recognises,
  read: (input, context) =>
    ublDocument(input, context, { lines: 'CatalogueLine', edition: ublEdition, read: ublLine }),
} satisfies CatalogImporter;

function recognises(head: Uint8Array): boolean {
  return xmlRoot(head) === 'Catalogue' && saysOioubl(xmlHead(head));
}
