import { SaxesParser } from 'saxes';
import { localName } from './xml-node.ts';

/** What an OpenDocument sheet says that its reader does not tell, seen piece by piece as the XML is inflated. */
export interface OdsContent {
  readonly add: (piece: Uint8Array) => void;
  /** How many filled cells the tables unfold into. */
  readonly cells: () => number;
  readonly hiddenSheets: ReadonlySet<string>;
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
  };
}

function repeat(text: string | undefined): number {
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}
