import type { TableImporter } from './importer.ts';
import { look } from './reading/magic.ts';

/** Workbooks: .xlsx, .xlsm, .xlsb, .ods and old .xls. The reader is large and loaded only where there is one to read. */
export default {
  id: 'xlsx',
  kind: 'table',
  recognises,
  read: async (input) => (await import('./reading/workbook-tables.ts')).workbookTables(input),
  heavy: true,
} satisfies TableImporter;

/** The bytes alone decide: a .xls that is a web page is none of ours, however it is called. */
function recognises(head: Uint8Array): boolean {
  return ['zip', 'ole'].includes(look(head));
}
