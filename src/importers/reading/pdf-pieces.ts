import type { PdfPiece } from './pdf-line.ts';

/** A text item as pdf.js gives it: `transform` is the text matrix, width along the writing direction. */
export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  /** The id of the tagged content it belongs to. */
  readonly mark?: string;
}

/** Text of another direction than most of the page is a stamp or a note in the margin. */
const sameDirection = 0.05;

/**
 * The pieces of a page turned upright, whichever way the page or its text is turned. Lines that a program padded with
 * blanks or dots are parted there.
 */
export function pdfPieces(items: readonly PdfItem[]): readonly PdfPiece[] {
  const written = items.filter(({ str }) => str.trim() !== '');
  const angle = pageAngle(items);
  return written
    .filter(
      (item) =>
        Math.abs(Math.sin(angleOf(item) - angle)) < sameDirection && Math.cos(angleOf(item) - angle) > 0,
    )
    .flatMap((item) => parted(upright(item, angle)));
}

/** Which way most letters of a page are written, in radians; 0 is to the right. */
export function pageAngle(items: readonly PdfItem[]): number {
  const letters = new Map<number, number>();
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const angle = Math.round(angleOf(item) * 100) / 100;
    letters.set(angle, (letters.get(angle) ?? 0) + item.str.length);
  }
  const [most] = [...letters].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}

function angleOf({ transform: [a = 1, b = 0] }: PdfItem): number {
  return Math.atan2(b, a);
}

function upright({ str, transform, width, mark }: PdfItem, angle: number): PdfPiece {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  const left = x * Math.cos(angle) + y * Math.sin(angle);
  return {
    text: str,
    left,
    right: left + width,
    y: x * Math.sin(angle) - y * Math.cos(angle),
    size: Math.hypot(c, d) || 1,
    ...(mark === undefined ? {} : { mark }),
  };
}

/** Two blanks or more, or the dots that lead the eye to the figure. */
const apart = /\s{2,}|(?:\s?[._…]){4,}\s*/g;

function parted(piece: PdfPiece): readonly PdfPiece[] {
  const { text, left, right } = piece;
  const each = (right - left) / text.length;
  const parts: PdfPiece[] = [];
  let from = 0;
  for (const { index, 0: gap } of [...text.matchAll(apart), { index: text.length, 0: '' }]) {
    const words = text.slice(from, index);
    if (words.trim() !== '')
      parts.push({ ...piece, text: words, left: left + from * each, right: left + index * each });
    from = index + gap.length;
  }
  return parts;
}
