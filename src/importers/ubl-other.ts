import { InputError } from '../errors.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import type { CatalogImporter, ImportInput } from './importer.ts';
import { xmlHead, xmlRoot } from './reading/xml-root.ts';

/** What the other importers of the family read. */
const catalogues = new Set([
  'Catalogue',
  'CataloguePricingUpdate',
  'CatalogueItemSpecificationUpdate',
  'CatalogueDeletion',
]);

const documentNamespace = /urn:oasis:names:(?:specification|tc):ubl:schema:xsd:([A-Z]\w*)-\d/g;
/** Namespaces of UBL that hold the parts of documents. */
const notDocuments = /^(?:Common|Core|Qualified|Unqualified|Specialized|Signature)/;

/**
 * Recognises every other file with UBL in it, for a sentence that says what it is: an invoice, a request for a
 * catalogue, or documents inside something else (an envelope, a set of tests). Nothing is read.
 */
export default {
  id: 'ubl-other',
  kind: 'catalog',
  refuses: true,
  recognises: (head) => documentsIn(head) !== null,
  // biome-ignore lint/correctness/useYield: every such document is refused.
  async *read({ file, head }: ImportInput) {
    throw new InputError(refusal(file, xmlRoot(head) ?? '', documentsIn(head) ?? []), 3);
  },
} satisfies CatalogImporter;

/** The kinds of UBL documents that the first bytes name; null where they name none, or one that is read. */
function documentsIn(head: Uint8Array): readonly string[] | null {
  const root = xmlRoot(head);
  if (root === null || catalogues.has(root)) return null;
  const named = [...xmlHead(head).matchAll(documentNamespace)].map(([, name = '']) => name);
  const documents = [...new Set(named)].filter((name) => !notDocuments.test(name));
  return documents.length === 0 ? null : documents;
}

function refusal(file: string, root: string, documents: readonly string[]): Say {
  if (root === 'CatalogueRequest') return say('ubl.catalogue-request', { file });
  if (documents.includes(root)) return say('ubl.other-document', { file, root });
  return say('ubl.wrapped', { file, root, documents: documents.join(', ') });
}
