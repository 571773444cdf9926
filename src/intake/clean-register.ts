import type { HeaderRules } from '../model/headers.ts';
import { withoutUserInfo } from '../model/link.ts';
import type { RawCell, RawRow, RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import { askedLabels, type ColumnMap } from './column-mapping.ts';
import { type HeaderBook, headerBook } from './header-book.ts';
import { findHeaderRow, findHeaderRowWith } from './header-row.ts';

/** `pwd=x`, `Kodeord: x`: a word and what it is set to, in links and in remarks. */
const setting = /([\p{L}_-]+)(\s*[:=]\s*)(?!\/\/)("[^"]*"|[^\s&;,#"]+)/gu;
const noText: RawCell = { text: '', kind: 'text' };

/**
 * Registers before anything else sees them: cells of columns with passwords and user names are emptied, and what
 * names a user or a password inside another cell is taken out. A row with more cells than its header is rejected where
 * there are such columns, for nobody knows which of its cells holds the password.
 */
export function cleanRegister(
  tables: readonly RawTable[],
  rules: HeaderRules,
  map: ColumnMap | null,
): readonly RawTable[] {
  const book = headerBook(rules);
  return tables.map((table) => cleaned(table, book, askedLabels(map)));
}

function cleaned(table: RawTable, book: HeaderBook, wanted: readonly string[]): RawTable {
  const asked = wanted.length === 0 ? null : findHeaderRowWith(table, wanted, book);
  const header = asked ?? findHeaderRow(table, book);
  const labels = header?.labels ?? [];
  const secret = new Set(labels.flatMap((label, index) => (book.isSecret(label) ? [index] : [])));
  const rejects: Reject[] = [];
  const rows: RawRow[] = [];
  for (const row of table.rows) {
    const isData = header !== null && row.number > header.number;
    if (isData && secret.size > 0 && reaches(row) > labels.length) {
      rejects.push({ row: row.number, field: null, why: say('register.shifted-row') });
      continue;
    }
    const cells = row.cells.map((cell, index) =>
      isData && secret.has(index) ? noText : withoutSecrets(cell, book),
    );
    rows.push({ ...row, cells });
  }
  return { ...table, rows, rejects: [...table.rejects, ...rejects] };
}

/** How many cells a row has up to its last filled one. */
function reaches({ cells }: RawRow): number {
  return cells.findLastIndex(({ text }) => text !== '') + 1;
}

function withoutSecrets(cell: RawCell, book: HeaderBook): RawCell {
  if (!/[:=@]/.test(cell.text)) return cell;
  const bare = withoutUserInfo(cell.text);
  const text = bare.replace(setting, (whole, name: string) => (book.isSecret(name) ? '' : whole));
  return text === cell.text ? cell : { ...cell, text: text.trim() };
}
