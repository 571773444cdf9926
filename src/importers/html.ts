import { InputError } from '../errors.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import type { ImportInput, TableImporter } from './importer.ts';
import { decodeHtml } from './reading/html-encoding.ts';
import { isHtml, isWebArchive } from './reading/html-look.ts';
import type { HtmlTable } from './reading/html-table.ts';
import { htmlTables, TooDeep } from './reading/html-tables.ts';
import { limits } from './reading/limits.ts';

/** Tables of a web page, saved or fetched; also those that a program saves under the name of a workbook. */
export default {
  id: 'html',
  kind: 'table',
  recognises: isHtml,
  read,
} satisfies TableImporter;

/**
 * One table per table of the page, and of the pages that follow it; rows are counted through all of them.
 * @throws InputError (exit 3) for a page without a table, saying what it is instead: a login form, a cookie wall, a
 * page that only a browser can fill.
 */
async function read({ file, bytes, morePages = [] }: ImportInput): Promise<readonly RawTable[]> {
  const tables: RawTable[] = [];
  let before = 0;
  for (const [index, page] of [bytes, ...morePages].entries()) {
    const content = await page();
    if (content.length > limits.fileBytes)
      throw new InputError(say('import.too-large', { file, megabytes: limits.fileBytes / 1_000_000 }), 3);
    if (isWebArchive(content)) throw new InputError(say('web.archive', { file }), 3);
    const { text, encoding } = decodeHtml(content);
    const found = dataTables(tablesOf(file, text));
    if (found.length === 0) await refuseWithoutTables(file, text, index === 0);
    for (const table of found) {
      tables.push(rawTable(file, encoding, table, before));
      before += table.rows.length;
    }
  }
  return tables;
}

function tablesOf(file: string, text: string): readonly HtmlTable[] {
  try {
    return htmlTables(text);
  } catch (cause) {
    throw cause instanceof TooDeep ? new InputError(say('web.too-deep', { file }), 3) : cause;
  }
}

/** Tables also lay out pages and forms: a table of one row or one column counts only where there is no other. */
function dataTables(tables: readonly HtmlTable[]): readonly HtmlTable[] {
  const listed = tables.filter((table) => !table.asksPassword() && rowsShown(table) >= 2);
  const wide = listed.filter(({ rows }) => rows.some(({ cells }) => cells.length >= 2));
  return wide.length > 0 ? wide : listed;
}

function rowsShown({ rows }: HtmlTable): number {
  return rows.filter(({ cells, hidden }) => !hidden && cells.some(({ text }) => text !== '')).length;
}

/** The page after the last one of a list may be empty; any other page without a table hides a part of the list. */
async function refuseWithoutTables(file: string, text: string, first: boolean): Promise<void> {
  const { pageKind } = await import('./reading/page-kind.ts');
  const kind = pageKind(text);
  if (first || kind !== 'no-table') throw new InputError(say(`web.${kind}`, { file }), 3);
}

function rawTable(file: string, encoding: string, table: HtmlTable, before: number): RawTable {
  const rejects: Reject[] = [];
  const rows = table.rows.flatMap(({ cells, hidden }, index) => {
    const number = before + index + 1;
    if (!cells.some(({ text }) => text !== '')) return [];
    if (cells.length > limits.sheetColumns)
      rejects.push({
        row: number,
        field: null,
        why: say('import.too-wide', { columns: limits.sheetColumns }),
      });
    if (!hidden) return [{ number, cells: cells.slice(0, limits.sheetColumns) }];
    rejects.push({ row: number, field: null, why: say('web.hidden-row') });
    return [];
  });
  return { file, format: 'html', sheet: table.name(), rows, encoding, rejects };
}
