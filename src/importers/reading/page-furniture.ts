import { lineText, type PdfLine } from './pdf-line.ts';

/** How far down from the top, and up from the bottom, a page repeats itself, as a share of its lines' height. */
const margin = 0.12;

/**
 * Leaves out what a page says again because it is a page: its number, the date of the list, the title. What stands at
 * the top is kept once; it may be the labels of the table.
 */
export function withoutFurniture(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  if (pages.length < 2) return pages;
  const seenOn = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(lines.flatMap((line) => keyOf(line, lines) ?? [])))
      seenOn.set(key, (seenOn.get(key) ?? 0) + 1);
  const told = new Set<string>();
  return pages.map((lines) =>
    lines.filter((line) => {
      const key = keyOf(line, lines);
      if (key === null || (seenOn.get(key) ?? 0) < 2) return true;
      const again = told.has(key) || key.startsWith('foot');
      told.add(key);
      return !again;
    }),
  );
}

/** The same words in the same place, whatever the page's number; null for lines that stand between the margins. */
function keyOf(line: PdfLine, lines: readonly PdfLine[]): string | null {
  const top = lines[0]?.y ?? 0;
  const height = (lines.at(-1)?.y ?? 0) - top;
  const place =
    line.y < top + height * margin ? 'head' : line.y > top + height * (1 - margin) ? 'foot' : null;
  if (place === null) return null;
  const text = lineText(line);
  // A row with a price is no furniture, even where the same figures' places stand on every page.
  const isPageNumber = /^\D*\d{1,4}(\D+\d{1,4})?\D*$/.test(text) && line.chunks.length === 1;
  return `${place} ${isPageNumber ? text.replace(/\d+/g, '#') : text}`;
}
