import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Table } from '../../model/document.ts';
import type { Language } from '../../text/index.ts';
import { cellText, headerLabels } from './cell-text.ts';
import { columnWidths } from './column-widths.ts';

/** Half points; a table of many columns is set smaller, so that its words are not torn. */
const usualSize = 18;
const smallSize = 13;
/** About how wide a bold character is, in twentieths of a point per half point of its size. */
const characterWidth = 5.8;
const cellMargins = 130;
const manyColumns = 12;

/**
 * A table with a header row that repeats on every page, rows that are not torn apart and numbers on the right.
 * @param width of the text on the page, in twentieths of a point.
 */
export function wordTable(table: Table, language: Language, width: number): WordTable {
  const labels = headerLabels(table);
  const texts = table.rows.map(({ cells }) =>
    table.columns.map((_, index) => cellText(cells[index] ?? { type: 'blank' }, language)),
  );
  const size = table.columns.length > manyColumns ? smallSize : usualSize;
  const widths = columnWidths([labels, ...texts], width, {
    character: characterWidth * size,
    margins: cellMargins,
  });
  const rowOf = (cells: readonly string[], bold: boolean, isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map((text, index) =>
        cell({
          text,
          bold,
          size,
          width: widths[index] ?? 0,
          right: table.columns[index]?.align === 'right',
          isHeader,
        }),
      ),
    });
  return new WordTable({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    borders: borders,
    rows: [
      rowOf(labels, true, true),
      ...texts.map((cells, index) => rowOf(cells, table.rows[index]?.kind === 'total', false)),
    ],
  });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '8A8F98' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = {
  top: line,
  bottom: line,
  left: none,
  right: none,
  insideHorizontal: line,
  insideVertical: none,
};

interface WordCell {
  readonly text: string;
  readonly bold: boolean;
  readonly size: number;
  readonly width: number;
  readonly right: boolean;
  readonly isHeader: boolean;
}

function cell({ text, bold, size, width, right, isHeader }: WordCell): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    ...(isHeader ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E7ECF2' } } : {}),
    children: [
      new Paragraph({
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
        children: [new TextRun({ text, bold, size })],
      }),
    ],
  });
}
