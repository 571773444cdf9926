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
  /** Elements inside each other on a web page; sloppy pages leave a few hundred open. */
  htmlDepth: 2_000,
  /** How much of a web page, from both ends, is looked at for forms and links; its tables are read whole. */
  htmlLookCharacters: 4_000_000,
  /** A page that shows less text than this, but runs programs, shows its list only in a browser. */
  htmlLeastCharacters: 400,
  /** What one address may cost: seconds to the first answer, seconds in all, hops, and pages of one list. */
  webAnswerSeconds: 20,
  webSeconds: 180,
  webRedirects: 5,
  webPages: 200,
  pdfPages: 500,
  pdfSeconds: 60,
  /** Pieces of text in one PDF file: a page of a price list has a few hundred. */
  pdfItems: 1_000_000,
  xmlTextCharacters: 1_000_000,
  /** Pictures inside the document, which are passed over. */
  xmlSkippedCharacters: 100_000_000,
  xmlLines: 1_000_000,
  /** Of one record, or of what stands before the first. */
  xmlElements: 500_000,
  /** Of one item; a catalogue of connectors has been seen with 2,551. */
  itemProperties: 500,
} as const;
