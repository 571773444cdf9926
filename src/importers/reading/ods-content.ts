import { utils } from '@e965/xlsx';
import { SaxesParser } from 'saxes';
import { limits } from './limits.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { localName } from './xml-node.ts';

/** What an OpenDocument sheet says that its reader does not tell, seen piece by piece as the XML is inflated. */
export interface OdsContent {
  readonly add: (piece: Uint8Array) => void;
  /** How many filled cells the tables unfold into. */
  readonly cells: () => number;
  readonly hiddenSheets: ReadonlySet<string>;
  /** What each sheet says beside its cells, by its name. */
  readonly sheets: () => ReadonlyMap<string, SheetFacts>;
}

/** Hidden until now in the sheet being read; rows and columns are counted from 1. */
interface OpenSheet {
  readonly hiddenColumns: Set<number>;
  readonly hiddenRows: Set<number>;
  row: number;
  column: number;
  cell: number;
  blank: { count: number; first: string };
}

/**
 * Counts cells and finds hidden sheets. OpenDocument writes "the next million rows are the same" in a dozen bytes, and
 * readers unfold it: the size of the file says nothing. Only filled cells count; every sheet ends in millions of empty
 * ones.
 */
export function odsContent(): OdsContent {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8');
  const hiddenStyles = new Set<string>();
  const hiddenSheets = new Set<string>();
  const sheets = new Map<string, OpenSheet>();
  let sheet = newSheet();
  let style = '';
  let cells = 0;
  let rowRepeat = 1;
  let columnRepeat = 0;
  // What is not well-formed is left to the reader, which refuses the file.
  parser.on('error', () => {});
  parser.on('opentag', ({ name, attributes }) => {
    const element = localName(name);
    const values = new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
    if (element === 'style') style = values.get('name') ?? '';
    if (element === 'table-properties' && values.get('display') === 'false') hiddenStyles.add(style);
    if (element === 'table' && hiddenStyles.has(values.get('style-name') ?? ''))
      hiddenSheets.add(values.get('name') ?? '');
    if (element === 'table') {
      sheet = newSheet();
      sheets.set(values.get('name') ?? '', sheet);
    }
    see(sheet, element, values);
    if (element === 'table-row') rowRepeat = repeat(values.get('number-rows-repeated'));
    if (element === 'table-cell' || element === 'covered-table-cell')
      columnRepeat = repeat(values.get('number-columns-repeated'));
    if (element !== 'p' && !values.has('value-type')) return;
    cells += rowRepeat * columnRepeat;
    columnRepeat = 0;
  });
  return {
    add: (piece) => {
      parser.write(decoder.decode(piece, { stream: true }));
    },
    cells: () => cells,
    hiddenSheets,
    sheets: () =>
      new Map(
        [...sheets].map(([name, { hiddenColumns, hiddenRows, blank }]) => [
          name,
          { hiddenColumns, hiddenRows, blankFormulas: blank },
        ]),
      ),
  };
}

function newSheet(): OpenSheet {
  const places = { row: 0, column: 0, cell: 0, blank: { count: 0, first: '' } };
  return { hiddenColumns: new Set(), hiddenRows: new Set(), ...places };
}

/** What an element of a sheet says of rows, columns and formulas. */
function see(sheet: OpenSheet, element: string, values: ReadonlyMap<string, string>): void {
  const isHidden = ['collapse', 'filter'].includes(values.get('visibility') ?? '');
  if (element === 'table-column') {
    const count = repeat(values.get('number-columns-repeated'));
    if (isHidden) addRange(sheet.hiddenColumns, sheet.column, Math.min(count, limits.sheetColumns));
    sheet.column += count;
  }
  if (element === 'table-row') {
    const count = repeat(values.get('number-rows-repeated'));
    if (isHidden) addRange(sheet.hiddenRows, sheet.row + 1, Math.min(count, limits.sheetRows));
    sheet.row += count;
    sheet.cell = 0;
  }
  if (element === 'table-cell' || element === 'covered-table-cell') {
    if (values.has('formula') && !values.has('value-type')) {
      const first = utils.encode_cell({ r: sheet.row - 1, c: sheet.cell });
      sheet.blank = { count: sheet.blank.count + 1, first: sheet.blank.first || first };
    }
    sheet.cell += repeat(values.get('number-columns-repeated'));
  }
}

function addRange(places: Set<number>, from: number, count: number): void {
  for (let place = from; place < from + count; place += 1) places.add(place);
}

function repeat(text: string | undefined): number {
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}
