import { SaxesParser } from 'saxes';

/** Counts the cells that an OpenDocument table unfolds into, piece by piece as its XML is inflated. */
export interface CellCounter {
  readonly add: (piece: Uint8Array) => void;
  readonly cells: () => number;
}

/**
 * OpenDocument writes "the next million rows are the same" in a dozen bytes, and readers unfold it: the size of the
 * file says nothing. Only cells with content count; every honest sheet ends in millions of empty ones.
 */
export function odsCellCounter(): CellCounter {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8');
  let cells = 0;
  let rowRepeat = 1;
  let columnRepeat = 0;
  parser.on('error', () => {});
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'table:table-row') rowRepeat = repeat(attributes['table:number-rows-repeated']);
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell')
      columnRepeat = repeat(attributes['table:number-columns-repeated']);
    const hasContent = name === 'text:p' || attributes['office:value-type'] !== undefined;
    if (!hasContent) return;
    cells += rowRepeat * columnRepeat;
    columnRepeat = 0;
  });
  return {
    add: (piece) => {
      parser.write(decoder.decode(piece, { stream: true }));
    },
    cells: () => cells,
  };
}

function repeat(text: string | undefined): number {
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}
