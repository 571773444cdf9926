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
import type { Block, Document } from '../../model/document.ts';
import { type Language, sentence } from '../../text/index.ts';
import { settledZip } from '../parts/settled-zip.ts';
import { wordStyles } from '../parts/word-styles.ts';
import { lyingColumns, uprightColumns, wordTable } from '../parts/word-table.ts';
import type { Format } from './format.ts';

/** In twentieths of a point. Word wants the measures of the page before it is laid down. */
const margin = 1_134;
const a4 = { width: 11_906, height: 16_838 };
const a3 = { width: 16_838, height: 23_811 };

/**
 * A Word file with real headings, table headers that repeat and the language it is written in. Tables of many columns
 * stand on pages that lie down, A3 where they are too wide for A4. The same document gives the same bytes.
 */
const docx = {
  extension: 'docx',
  binary: true,
  async write(document: Document): Promise<Uint8Array> {
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
  },
} satisfies Format;

export default docx;

function sectionsOf({ title, language, blocks, provenance }: Document): ISectionOptions[] {
  const top = { type: 'title', text: title } as const;
  const basis: readonly Part[] =
    provenance.length === 0
      ? []
      : [
          { type: 'heading', level: 2, text: sentence(language, 'report.basis') },
          ...provenance.map(([label, value]) => ({ type: 'basis', label, value }) as const),
        ];
  return byPage([top, ...blocks, ...basis]).map(({ page, parts }) => ({
    properties: {
      page: {
        size: {
          width: page.paper.width,
          height: page.paper.height,
          orientation: page.lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      },
    },
    footers: { default: pageFooter(title) },
    children: parts.flatMap((part) =>
      partOf(part, language, (page.lies ? page.paper.height : page.paper.width) - 2 * margin),
    ),
  }));
}

const upright = { paper: a4, lies: false };
const lying = { paper: a4, lies: true };
const wide = { paper: a3, lies: true };
type Page = typeof upright;

type Part =
  | Block
  | { readonly type: 'title'; readonly text: string }
  | { readonly type: 'basis'; readonly label: string; readonly value: string };

interface Stretch {
  readonly page: Page;
  readonly parts: Part[];
}

/** Stretches of like pages: title, notices and headings go with what follows them, the basis with what it follows. */
function byPage(parts: readonly Part[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let waiting: Part[] = [];
  for (const part of parts) {
    if (['title', 'notice', 'heading'].includes(part.type)) {
      waiting.push(part);
      continue;
    }
    const last = stretches.at(-1);
    const page = part.type === 'basis' ? (last?.page ?? upright) : pageFor(part);
    if (last?.page === page) last.parts.push(...waiting, part);
    else stretches.push({ page, parts: [...waiting, part] });
    waiting = [];
  }
  if (waiting.length === 0) return stretches;
  const last = stretches.at(-1);
  last?.parts.push(...waiting);
  return last === undefined ? [{ page: upright, parts: waiting }] : stretches;
}

function pageFor(part: Part): Page {
  const columns = part.type === 'table' ? part.columns.length : 0;
  if (columns > lyingColumns) return wide;
  return columns > uprightColumns ? lying : upright;
}

function partOf(part: Part, language: Language, width: number): FileChild[] {
  switch (part.type) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, text: part.text })];
    case 'heading':
      return [
        new Paragraph({
          heading: part.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
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
