import pdfmake, { type Content } from 'pdfmake';
import type { Document } from '../../model/document.ts';
import { type Language, sentence } from '../../text/index.ts';
import { type PageKind, type Part, pageStretches } from './page-stretches.ts';
import { isPdfFont, pdfFonts, printable } from './pdf-fonts.ts';
import { pdfTable } from './pdf-table.ts';

/** Points. */
const margin = 45;
/** How far down a page a heading may stand, as a share of its height; two in a row need more room below. */
const lastForOne = 0.9;
const lastForTwo = 0.85;
const paper = { upright: 595, lying: 842, wide: 1_191 } as const;
const languageTags = { da: 'da-DK', en: 'en-GB' } as const;
/** A file that is made again must be the same file: it carries no clock. */
const settledTime = new Date('2000-01-01T00:00:00Z');

/** A PDF for reading and printing, with headers that repeat; the fonts are inside. */
export async function pdfDocument(document: Document): Promise<Uint8Array> {
  const { title, language } = document;
  pdfmake.setFonts(pdfFonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(isPdfFont);
  const made = pdfmake.createPdf({
    info: { title, creator: 'skifte', producer: 'skifte', creationDate: settledTime, modDate: settledTime },
    language: languageTags[language],
    pageMargins: margin,
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.2, color: '#1a1a1a' },
    styles,
    pageBreakBefore: isLeftAlone,
    content: pageStretches(document).map(({ page, parts }) => ({
      section: parts.flatMap((part) => partOf(part, language, paper[page] - 2 * margin)),
      ...sectionPage(page, title),
    })),
  });
  return new Uint8Array(await made.getBuffer());
}

const styles = {
  title: { fontSize: 18, bold: true, margin: [0, 0, 0, 8] as [number, number, number, number] },
  heading2: { fontSize: 13.5, bold: true, margin: [0, 14, 0, 4] as [number, number, number, number] },
  heading3: { fontSize: 11.5, bold: true, margin: [0, 10, 0, 3] as [number, number, number, number] },
};

interface Headed {
  readonly headlineLevel?: number | undefined;
  readonly startPosition: { readonly verticalRatio: number };
}

interface HeadedQueries {
  readonly getFollowingNodesOnPage: () => readonly Headed[];
}

/**
 * Headings and captions near the end of a page go over to the next, so that none is parted from what it stands above.
 * By their height on the page: the library tells wrongly on which page an unbroken table row ends up.
 */
function isLeftAlone(node: Headed, { getFollowingNodesOnPage }: HeadedQueries): boolean {
  if (node.headlineLevel === undefined) return false;
  const isAboveAnother = getFollowingNodesOnPage()[0]?.headlineLevel !== undefined;
  return node.startPosition.verticalRatio > (isAboveAnother ? lastForTwo : lastForOne);
}

function sectionPage(page: PageKind, title: string) {
  return {
    pageSize: page === 'wide' ? ('A3' as const) : ('A4' as const),
    pageOrientation: page === 'upright' ? ('portrait' as const) : ('landscape' as const),
    footer: (current: number, all: number) => ({
      text: `${printable(title)}   ${current} / ${all}`,
      alignment: 'right' as const,
      fontSize: 8,
      margin: [margin, 15, margin, 0] as [number, number, number, number],
    }),
  };
}

function partOf(part: Part, language: Language, width: number): Content[] {
  switch (part.type) {
    case 'title':
      return [{ text: printable(part.text), style: 'title' }];
    case 'heading':
      return [
        {
          text: printable(part.text),
          style: part.level === 2 ? 'heading2' : 'heading3',
          ...(part.page === 'new' ? { pageBreak: 'before' as const } : { headlineLevel: 1 }),
        },
      ];
    case 'paragraph':
      return [{ text: printable(part.text), margin: [0, 0, 0, 6] }];
    case 'notice':
      return [
        {
          table: {
            widths: ['*'],
            body: [
              [
                {
                  text: [
                    { text: `${sentence(language, 'report.notice')}: `, bold: true },
                    printable(part.text),
                  ],
                  fillColor: '#fff6d9',
                  border: [true, false, false, false],
                },
              ],
            ],
          },
          margin: [0, 0, 0, 6],
        },
      ];
    case 'list':
      return [{ ul: part.items.map(printable), margin: [0, 0, 0, 6] }];
    case 'table':
      return [
        ...(part.caption === ''
          ? []
          : [
              {
                text: printable(part.caption),
                bold: true,
                headlineLevel: 1,
                margin: [0, 6, 0, 3] as [number, number, number, number],
              },
            ]),
        pdfTable(part, language, width),
        ...part.notes.map((note) => ({ text: printable(note), fontSize: 8.5, color: '#404650' })),
      ];
    case 'basis':
      return [
        {
          text: [{ text: `${printable(part.label)}: `, bold: true }, printable(part.value)],
          fontSize: 8.5,
          color: '#404650',
        },
      ];
    default:
      return part satisfies never;
  }
}
