/**
 * What one file may cost. These protect the machine, they judge nothing: a whole national catalogue is a tenth of
 * them, and a file beyond them is broken or meant to harm.
 */
export const limits = {
  fileBytes: 300_000_000,
  zipEntries: 2_000,
  inflatedBytes: 300_000_000,
  /** Above `ratioFromBytes` inflated, a part may be at most this many times its packed size. */
  ratio: 200,
  ratioFromBytes: 10_000_000,
  /** Cells that an OpenDocument table may repeat itself into: all rows and fifty columns of them. */
  unfoldedCells: 10_000_000,
  sheetRows: 200_000,
  sheetColumns: 500,
  /** A spreadsheet cell holds no more. */
  cellCharacters: 32_767,
  /** A quoted cell that is longer was never closed. */
  openQuoteCharacters: 8_000_000,
  /** How much of a text file is looked at to find what parts its cells. */
  delimiterCharacters: 1_000_000,
  xmlDepth: 64,
  xmlTextCharacters: 1_000_000,
  /** Pictures inside the document, which are passed over. */
  xmlSkippedCharacters: 100_000_000,
  xmlLines: 1_000_000,
  /** Of one record, or of what stands before the first. */
  xmlElements: 500_000,
  /** Of one item; a catalogue of connectors has been seen with 2,551. */
  itemProperties: 500,
} as const;
