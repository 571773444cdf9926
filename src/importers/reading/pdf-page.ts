import type { PdfEdge } from './pdf-edges.ts';
import { type PdfGrid, pdfGrids } from './pdf-grid.ts';
import { type PdfLine, pdfLines } from './pdf-line.ts';
import { type PdfItem, pdfPieces } from './pdf-pieces.ts';
import { taggedGrids } from './pdf-tagged-grid.ts';
import type { TaggedTable } from './pdf-tags.ts';

/** What a page holds, as its reader gives it. */
export interface PdfPageContent {
  readonly items: readonly PdfItem[];
  readonly edges: readonly PdfEdge[];
  readonly tagged: readonly TaggedTable[];
}

/** A page as tables whose cells it tells itself, and the lines of text beside them. */
export interface PdfPage {
  readonly grids: readonly PdfGrid[];
  readonly lines: readonly PdfLine[];
}

/** Tags are the surest, then lines drawn around cells; what neither tells is left as lines of text. */
export function pdfPage({ items, edges, tagged }: PdfPageContent): PdfPage {
  const pieces = pdfPieces(items);
  const byTags = taggedGrids(pieces, tagged);
  const untagged = pieces.filter((piece) => !byTags.some((grid) => grid.pieces.has(piece)));
  const byLines = pdfGrids(untagged, edges);
  const free = untagged.filter((piece) => !byLines.some((grid) => grid.pieces.has(piece)));
  return {
    grids: [...byTags, ...byLines].sort((one, other) => one.top - other.top),
    lines: ruled(pdfLines(free), edges),
  };
}

/** Marks the lines that stand under a rule as wide as most of the text: no cell goes on over it. */
function ruled(lines: readonly PdfLine[], edges: readonly PdfEdge[]): readonly PdfLine[] {
  const rules = bars(edges);
  if (rules.length === 0) return lines;
  return lines.map((line, index) => {
    const above = lines[index - 1];
    const from = above === undefined ? Number.NEGATIVE_INFINITY : above.y - above.size * 0.3;
    const [left, right] = [line.chunks[0]?.left ?? 0, line.chunks.at(-1)?.right ?? 0];
    const isRuled = rules.some(
      (rule) =>
        rule.at > from &&
        rule.at < line.y - line.size * 0.4 &&
        Math.min(rule.to, right) - Math.max(rule.from, left) > (right - left) * 0.8,
    );
    return isRuled ? { ...line, ruledAbove: true as const } : line;
  });
}

/** Pieces of one rule at one height, as each cell draws its own, are one. */
function bars(edges: readonly PdfEdge[]): readonly PdfEdge[] {
  const joined: PdfEdge[] = [];
  const across = edges.filter(({ axis }) => axis === 'across');
  for (const edge of across.toSorted((one, other) => one.at - other.at || one.from - other.from)) {
    const last = joined.at(-1);
    if (last !== undefined && Math.abs(last.at - edge.at) < 1 && edge.from - last.to < 4)
      joined[joined.length - 1] = {
        ...last,
        from: Math.min(last.from, edge.from),
        to: Math.max(last.to, edge.to),
      };
    else joined.push(edge);
  }
  return joined;
}
