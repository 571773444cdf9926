import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The fonts that come with the PDF library, by their files: nothing is fetched and no font of the machine is used. */
const folder = join(
  dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')),
  'fonts',
  'Roboto',
);

export const pdfFonts = {
  Roboto: {
    normal: join(folder, 'Roboto-Regular.ttf'),
    bold: join(folder, 'Roboto-Medium.ttf'),
    italics: join(folder, 'Roboto-Italic.ttf'),
    bolditalics: join(folder, 'Roboto-MediumItalic.ttf'),
  },
};

/** Only the library's own fonts are read: no picture, no address of a document can make it open another file. */
export function isPdfFont(path: string): boolean {
  return Object.values(pdfFonts.Roboto).includes(path);
}

/** Signs that the fonts lack, as signs that they have; what stays without one is a question mark, never a gap. */
export function printable(text: string): string {
  return text
    .replaceAll('►', '»')
    .replaceAll('→', '»')
    .replace(
      /[^\n\u0020-\u024f\u0370-\u03ff\u0400-\u04ff\u2010-\u2026\u2030\u2039\u203a\u20ac\u2122\u2212\u2264\u2265]/gu,
      '?',
    );
}
