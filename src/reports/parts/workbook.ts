import writeSheets, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { Block, Document, Table } from '../../model/document.ts';
import { type Language, sentence } from '../../text/index.ts';
import { cellText, headerLabels } from './cell-text.ts';
import { settledZip } from './settled-zip.ts';
import { headerCell, sheetCell } from './sheet-cell.ts';
import { fitToWidth, type SheetTable, sheetFilters } from './sheet-features.ts';
import { sheetNames } from './sheet-names.ts';

/** Widths in characters. */
const narrowest = 8;
const widest = 46;
const textWidth = 95;
/** Points that a line of text takes. */
const lineHeight = 15;

interface Page {
  readonly name: string;
  readonly data: SheetData;
  readonly widths: readonly number[];
  readonly place: SheetTable | null;
}

/**
 * A workbook: every table a sheet of its own with a frozen header, filters and real numbers, and a sheet with title,
 * notices, text and what the run rests on. A document of one table opens on that table; any other opens on the text.
 */
export async function workbook(document: Document): Promise<Uint8Array> {
  const tables = document.blocks.filter((block) => block.type === 'table');
  const grids = tables.map((table) => tablePage(table, document.language, tables.length > 1));
  const text = textPage(document);
  const pages = tables.length === 1 ? [...grids, text] : [text, ...grids];
  const names = sheetNames(pages.map(({ name }) => name));
  const sheets = pages.map(({ data, widths, place }, index) => ({
    data,
    sheet: names[index] ?? '',
    columns: widths.map((width) => ({ width })),
    ...(place === null ? {} : { stickyRowsCount: place.headerRow + 1, orientation: 'landscape' as const }),
  }));
  const written = writeSheets(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [sheetFilters(pages.map(({ place }) => place)), fitToWidth],
  });
  return settledZip(new Uint8Array(await written.toBuffer()));
}

/** Header and rows; the caption stands above where there are several tables, so that a page says what it is. */
function tablePage(table: Table, language: Language, captioned: boolean): Page {
  const labels = headerLabels(table);
  const caption = captioned && table.caption !== '' ? [[bold(table.caption)]] : [];
  const rows = table.rows.map(({ kind, cells }) =>
    table.columns.map((_, index) => sheetCell(cells[index] ?? { type: 'blank' }, kind)),
  );
  const widths = labels.map((label, index) => widthOf(label, table, index, language));
  const notes = table.notes.map((note) => [{ value: note, type: String }]);
  return {
    name: table.caption === '' ? table.id : table.caption,
    data: [
      ...caption,
      tall(
        table.columns.map((column, index) => headerCell(labels[index] ?? '', column)),
        widths,
      ),
      ...rows.map((cells) => tall(cells, widths)),
      ...(notes.length === 0 ? [] : [[], ...notes]),
    ],
    widths,
    place: { headerRow: caption.length, rows: rows.length, columns: table.columns.length },
  };
}

/** A row as high as its longest text needs: not every program works that out when it opens the file. */
function tall<T extends { readonly value?: unknown }>(cells: readonly T[], widths: readonly number[]) {
  const lines = cells.map(({ value }, index) =>
    typeof value === 'string' ? linesOf(value, widths[index] ?? narrowest) : 1,
  );
  const height = lineHeight * Math.max(1, ...lines);
  return cells.map((cell) => ({ ...cell, height }));
}

/** How many lines a text takes when words are not broken. */
function linesOf(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(/\s+/)) {
    if (used > 0 && used + 1 + length > width - 1) [lines, used] = [lines + 1, length];
    else used += (used > 0 ? 1 : 0) + length;
    if (used > width) [lines, used] = [lines + Math.floor(used / width), used % width];
  }
  return lines;
}

/** Wide enough for its longest cell; a header may break, so that its longest word counts. */
function widthOf(label: string, { rows, columns }: Table, index: number, language: Language): number {
  const least = columns[index]?.leastWidth ?? narrowest;
  const words = label.split(/[\s-]+/).map(({ length }) => length);
  const cells = rows.map(({ cells }) => cellText(cells[index] ?? { type: 'blank' }, language).length);
  const longest = [...words, ...cells].reduce((most, length) => Math.max(most, length), least);
  return Math.min(longest + 2, widest);
}

function textPage({ title, language, blocks, provenance }: Document): Page {
  const data = [
    [{ ...bold(title), fontSize: 14 }],
    ...blocks.flatMap((block) => textRows(block, language)),
    ...(provenance.length === 0 ? [] : [[], [bold(sentence(language, 'report.basis'))]]),
    ...provenance.map(([label, value]) => [wrapped(`${label}: ${value}`)]),
  ];
  return {
    name: sentence(language, 'report.text-sheet'),
    data: data.map((cells) => tall(cells, [textWidth])),
    widths: [textWidth],
    place: null,
  };
}

function textRows(block: Block, language: Language): readonly SheetText[][] {
  switch (block.type) {
    case 'heading':
      return [[], [bold(block.text)]];
    case 'paragraph':
      return [[wrapped(block.text)]];
    case 'notice':
      return [[wrapped(`${sentence(language, 'report.notice')}: ${block.text}`)]];
    case 'list':
      return block.items.map((item) => [wrapped(`– ${item}`)]);
    case 'table':
      return block.caption === ''
        ? []
        : [[wrapped(sentence(language, 'report.see-sheet', { table: block.caption }))]];
    default:
      return block satisfies never;
  }
}

interface SheetText extends CellObject {
  readonly value: string;
}

function bold(value: string): SheetText {
  return { value, type: String, fontWeight: 'bold' };
}

function wrapped(value: string): SheetText {
  return { value, type: String, wrap: true, alignVertical: 'top' };
}
