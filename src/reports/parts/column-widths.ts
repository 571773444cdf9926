/** Characters: a longer word is broken, and a longer text takes more lines, not more room. */
const longestWord = 20;
const longestCounted = 60;

interface Measures {
  /** How wide a bold character is about, and the margins of a cell, both in the unit of the page's width. */
  readonly character: number;
  readonly margins: number;
}

/**
 * Whole widths of a table's columns that fill a page: every column gets room for its longest word, and the rest goes by
 * the length of its texts. Where not even the words fit, all shrink alike.
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  width: number,
  { character, margins }: Measures,
): number[] {
  const count = rows[0]?.length ?? 0;
  const columns = Array.from({ length: count }, (_, index) => {
    let [word, text] = [2, 2];
    for (const cells of rows) {
      const content = cells[index] ?? '';
      text = Math.max(text, Math.min(content.length, longestCounted));
      for (const part of content.split(/[\s/-]+/)) word = Math.max(word, Math.min(part.length, longestWord));
    }
    return { least: (word + 1) * character + margins, text };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const wanted = columns.reduce((sum, { text }) => sum + Math.sqrt(text), 0);
  const rest = width - least;
  return columns.map((column) =>
    Math.floor(
      rest < 0 ? (column.least / least) * width : column.least + (rest * Math.sqrt(column.text)) / wanted,
    ),
  );
}
