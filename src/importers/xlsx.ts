import type { RawTable } from '../model/raw-table.ts';
import type { ImportInput, TableImporter } from './importer.ts';
import { look } from './reading/magic.ts';

/** Workbooks: .xlsx, .xlsm, .xlsb, .ods and old .xls. */
export default {
  id: 'xlsx',
  kind: 'table',
  recognises,
  read,
  heavy: true,
} satisfies TableImporter;

/** The bytes alone decide: a .xls that is a web page is none of ours, however it is called. */
function recognises(head: Uint8Array): boolean {
  return ['zip', 'ole'].includes(look(head));
}

/** What reads them is large, and loaded only where there is one. */
async function read(input: ImportInput): Promise<readonly RawTable[]> {
  const { workbookTables } = await import('./reading/workbook-tables.ts');
  return workbookTables(input);
}
