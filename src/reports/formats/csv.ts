import type { Cell, Document, Table } from '../../model/document.ts';
import { decimal } from '../../model/money.ts';
import { type Language, sentence } from '../../text/index.ts';
import { headerLabels } from '../parts/cell-text.ts';
import type { Format } from './format.ts';

/**
 * CSV as spreadsheets of the document's language open it: semicolon and decimal comma in Danish, comma and point in
 * English; UTF-8 with a byte order mark, CRLF. Numbers are plain numbers, without groups or footnote signs.
 *
 * A document with one table is a plain sheet, so that it can be sorted and filtered: header and rows, and its notices
 * in a last column of every row, where no sorting parts them from the data. In any other document the notices come
 * first and each table stands between its caption and its notes.
 */
const csv = {
  extension: 'csv',
  sheet: true,
  write({ language, title, blocks }: Document): Uint8Array {
    const tables = blocks.filter((block) => block.type === 'table');
    const notices = blocks.flatMap((block) => (block.type === 'notice' ? [block.text] : []));
    const [only] = tables;
    const rows =
      only !== undefined && tables.length === 1
        ? plainSheet(only, notices, language)
        : [title, ...notices]
            .map((line) => [text(line)])
            .concat([[]], ...tables.map((table) => [...withCaption(table, language), []]));
    const lines = rows.map((row) => row.map((cell) => quoted(cell, language)).join(separator(language)));
    return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`);
  },
} satisfies Format;

export default csv;

function plainSheet(table: Table, notices: readonly string[], language: Language): string[][] {
  const [header = [], ...body] = gridOf(table, language);
  if (notices.length === 0) return [header, ...body];
  const notice = text(notices.join(' '));
  return [[...header, text(sentence(language, 'report.notice'))], ...body.map((cells) => [...cells, notice])];
}

function withCaption(table: Table, language: Language): string[][] {
  const caption = table.caption === '' ? [] : [[text(table.caption)]];
  return [...caption, ...gridOf(table, language), ...table.notes.map((note) => [text(note)])];
}

function gridOf(table: Table, language: Language): string[][] {
  return [
    headerLabels(table).map(text),
    ...table.rows.map(({ cells }) =>
      table.columns.map((_, index) => cellOf(cells[index] ?? { type: 'blank' }, language)),
    ),
  ];
}

function cellOf(cell: Cell, language: Language): string {
  switch (cell.type) {
    case 'text':
      return text(cell.text);
    case 'number':
      return pointed(
        cell.decimals === undefined ? String(cell.value) : cell.value.toFixed(cell.decimals),
        language,
      );
    case 'money':
      return pointed(decimal(cell), language);
    case 'blank':
      return '';
    default:
      return cell satisfies never;
  }
}

/** What a spreadsheet would take for a formula gets an apostrophe in front, so that it stays text. */
function text(words: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(words) ? `'${words}` : words;
}

function pointed(number: string, language: Language): string {
  return language === 'da' ? number.replace('.', ',') : number;
}

function quoted(cell: string, language: Language): string {
  return /["\r\n]/.test(cell) || cell.includes(separator(language))
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}

function separator(language: Language): string {
  return language === 'da' ? ';' : ',';
}
