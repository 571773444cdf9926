/** A run of text on a page, upright: `x` grows to the right, `y` downwards, in points; `y` is the baseline. */
export interface PdfPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** The size of the letters. */
  readonly size: number;
  /** The id of the tagged content it belongs to. */
  readonly mark?: string;
}

/** Pieces that stand so close that they are one cell, or a part of one. */
export interface PdfChunk {
  readonly pieces: readonly PdfPiece[];
  readonly left: number;
  readonly right: number;
}

export interface PdfLine {
  readonly y: number;
  readonly size: number;
  readonly chunks: readonly PdfChunk[];
  /** A rule over the width of the text stands between this line and the one above. */
  readonly ruledAbove?: true;
}

/** Blanks between words are a third of the letters' size, in fonts of even width two thirds; columns stand further apart. */
const wordGap = 0.65;
/** Raised and lowered letters stand off the baseline by less than this share of their size. */
const baselineSlack = 0.4;

/** The lines of a page from top to bottom. */
export function pdfLines(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const groups: PdfPiece[][] = [];
  for (const piece of pieces.toSorted((one, other) => one.y - other.y)) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (
      group !== undefined &&
      first !== undefined &&
      piece.y - first.y <= baselineSlack * Math.min(first.size, piece.size)
    )
      group.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => ({
    y: Math.max(...group.map(({ y }) => y)),
    size: Math.max(...group.map(({ size }) => size)),
    chunks: chunksOf(group),
  }));
}

function chunksOf(pieces: readonly PdfPiece[]): readonly PdfChunk[] {
  const chunks: { pieces: PdfPiece[]; left: number; right: number }[] = [];
  for (const piece of pieces.toSorted((one, other) => one.left - other.left)) {
    const chunk = chunks.at(-1);
    if (chunk !== undefined && piece.left - chunk.right <= wordGap * piece.size) {
      chunk.pieces.push(piece);
      chunk.right = Math.max(chunk.right, piece.right);
    } else chunks.push({ pieces: [piece], left: piece.left, right: piece.right });
  }
  return chunks;
}

/** The words of pieces that stand side by side; what is set apart by less than a blank belongs together. */
export function pieceText(pieces: readonly PdfPiece[]): string {
  let text = '';
  let end: number | null = null;
  for (const piece of pieces) {
    if (end !== null && piece.left - end > 0.12 * piece.size) text += ' ';
    text += piece.text;
    end = piece.right;
  }
  return text.replace(/\s+/g, ' ').trim();
}

export function lineText({ chunks }: PdfLine): string {
  return chunks.map(({ pieces }) => pieceText(pieces)).join(' ');
}
