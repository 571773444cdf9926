import type { Content } from 'pdfmake';
import type { Table } from '../../model/document.ts';
import type { Language } from '../../text/index.ts';
import { cellText, headerLabels } from './cell-text.ts';
import { columnWidths } from './column-widths.ts';
import { printable } from './pdf-fonts.ts';

/** Points. A table of many columns is set smaller, so that its words are not torn. */
const usualSize = 8.5;
const smallSize = 6.5;
const manyColumns = 12;
const characterWidth = 0.58;
const padding = 4;

/** A table whose header repeats on every page, with rows that are not torn apart and numbers on the right. */
export function pdfTable(table: Table, language: Language, width: number): Content {
  const labels = headerLabels(table);
  const texts = table.rows.map(({ cells }) =>
    table.columns.map((_, index) => cellText(cells[index] ?? { type: 'blank' }, language)),
  );
  const fontSize = table.columns.length > manyColumns ? smallSize : usualSize;
  const margins = 2 * padding;
  const widths = columnWidths([labels, ...texts], width, { character: characterWidth * fontSize, margins });
  const cell = (text: string, index: number, bold: boolean) => ({
    text: printable(text),
    bold,
    alignment: table.columns[index]?.align === 'right' ? ('right' as const) : ('left' as const),
  });
  return {
    fontSize,
    margin: [0, 0, 0, 4],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: widths.map((each) => each - margins),
      body: [
        labels.map((label, index) => ({ ...cell(label, index, true), ...header })),
        ...texts.map((cells, row) =>
          cells.map((text, index) => cell(text, index, table.rows[row]?.kind === 'total')),
        ),
      ],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0,
      hLineColor: () => '#8a8f98',
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
  };
}

const header = { fillColor: '#e7ecf2' };
