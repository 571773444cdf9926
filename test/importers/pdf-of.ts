import iconv from 'iconv-lite';

/** One run of text: where its baseline begins, in points from the top left, as a reader sees the page. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Ends at `x` instead of beginning there. */
  readonly right?: boolean;
}

export interface PdfPage {
  readonly texts: readonly PdfText[];
  /** The page is turned by its own word, and its text the other way, so that it reads upright. */
  readonly turned?: boolean;
}

const [width, height] = [595, 842];

/** The least PDF file with the given text, in Helvetica, not packed; `locked` by a password that nobody knows. */
export function pdfOf(pages: readonly PdfPage[], locked = false): Uint8Array {
  const lock = `/ID[(a)(a)]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})>>`;
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  for (const { texts, turned = false } of pages) {
    const content = texts.map((text) => drawn(text, turned)).join('\n');
    const box = turned ? `[0 0 ${height} ${width}]/Rotate 90` : `[0 0 ${width} ${height}]`;
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox${box}/Resources<</Font<</F 3 0 R>>>>/Contents ${objects.length + 2} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  return iconv.encode(
    `${file}xref\n0 ${count}\n0000000000 65535 f \n${table}trailer<</Size ${count}/Root 1 0 R${locked ? lock : ''}>>\nstartxref\n${file.length}\n%%EOF\n`,
    'windows-1252',
  );
}

function drawn({ x, y, text, size = 9, right = false }: PdfText, turned: boolean): string {
  const left = right ? x - widthOf(text) * size : x;
  const place = turned ? `0 1 -1 0 ${y} ${left}` : `1 0 0 1 ${left} ${height - y}`;
  return `BT /F ${size} Tf ${place} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`;
}

/** In letter sizes; right for figures, which is what is set to the right. */
function widthOf(text: string): number {
  return [...text].map((sign) => (/[.,: ]/.test(sign) ? 0.278 : 0.556)).reduce((sum, part) => sum + part, 0);
}

/** Rows of a table: the cells of each at the given places, figures to the right. */
export function tableAt(
  top: number,
  columns: readonly number[],
  rows: readonly (readonly string[])[],
  pitch = 16,
): readonly PdfText[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => {
      const right = /^\d[\d.]*,\d\d$/.test(text);
      return text === ''
        ? []
        : [{ x: (columns[column] ?? 0) + (right ? 60 : 0), y: top + row * pitch, text, right }];
    }),
  );
}
