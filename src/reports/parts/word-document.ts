import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  TextRun,
  Document as WordDocument,
} from 'docx';
import type { Document } from '../../model/document.ts';
import { type Language, sentence } from '../../text/index.ts';
import { type Part, pageStretches } from './page-stretches.ts';
import { settledZip } from './settled-zip.ts';
import { wordStyles } from './word-styles.ts';
import { wordTable } from './word-table.ts';

/** In twentieths of a point. Word wants the measures of the page before it is laid down. */
const margin = 1_134;
const a4 = { width: 11_906, height: 16_838 };
const a3 = { width: 16_838, height: 23_811 };

/**
 * A Word file with real headings, table headers that repeat and the language it is written in. Tables of many columns
 * stand on pages that lie down, A3 where they are too wide for A4. The same document gives the same bytes.
 */
export async function wordDocument(document: Document): Promise<Uint8Array> {
  const { title, language } = document;
  const word = new WordDocument({
    title,
    creator: 'skifte',
    lastModifiedBy: 'skifte',
    styles: wordStyles(language),
    numbering: { config: [] },
    features: { updateFields: false },
    sections: sectionsOf(document),
  });
  return settledZip(new Uint8Array(await Packer.toBuffer(word)));
}

function sectionsOf(document: Document): ISectionOptions[] {
  return pageStretches(document).map(({ page, parts }) => {
    const paper = page === 'wide' ? a3 : a4;
    const lies = page !== 'upright';
    return {
      properties: {
        page: {
          size: { ...paper, orientation: lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: { top: margin, bottom: margin, left: margin, right: margin },
        },
      },
      footers: { default: pageFooter(document.title) },
      children: parts.flatMap((part) =>
        partOf(part, document.language, (lies ? paper.height : paper.width) - 2 * margin),
      ),
    };
  });
}

function partOf(part: Part, language: Language, width: number): FileChild[] {
  switch (part.type) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, text: part.text })];
    case 'heading':
      return [
        new Paragraph({
          heading: part.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          pageBreakBefore: part.page === 'new',
          text: part.text,
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ text: part.text })];
    case 'notice':
      return [notice(part.text, language)];
    case 'list':
      return part.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'table':
      return [
        ...(part.caption === '' ? [] : [new Paragraph({ style: 'Caption', text: part.caption })]),
        wordTable(part, language, width),
        new Paragraph({ style: 'Small', text: part.notes[0] ?? '' }),
        ...part.notes.slice(1).map((text) => new Paragraph({ style: 'Small', text })),
      ];
    case 'basis':
      return [
        new Paragraph({
          style: 'Small',
          children: [new TextRun({ text: `${part.label}: `, bold: true }), new TextRun(part.value)],
        }),
      ];
    default:
      return part satisfies never;
  }
}

function notice(text: string, language: Language): Paragraph {
  return new Paragraph({
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF6D9' },
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: '8A8F98' } },
    children: [
      new TextRun({ text: `${sentence(language, 'report.notice')}: `, bold: true }),
      new TextRun(text),
    ],
  });
}

function pageFooter(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ children: [`${title}  `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
