import type { Block, Document, Row, Table } from '../../model/document.ts';
import type { Language } from '../../text/index.ts';
import { cellText, headerLabels } from '../parts/cell-text.ts';
import type { Format } from './format.ts';

/** Plain text for a terminal or a mail: columns aligned by width, nothing that needs a viewer. */
const txt = {
  extension: 'txt',
  write(document: Document): Uint8Array {
    const { title, language, blocks, provenance } = document;
    const parts = [
      title,
      '='.repeat(width(title)),
      ...blocks.map((block) => `\n${blockText(block, language)}`),
      ...(provenance.length === 0 ? [] : ['', ...provenance.map(([label, value]) => `${label}: ${value}`)]),
    ];
    return new TextEncoder().encode(`${parts.join('\n')}\n`);
  },
} satisfies Format;

export default txt;

function blockText(block: Block, language: Language): string {
  switch (block.type) {
    case 'heading':
      return `${block.text}\n${'-'.repeat(width(block.text))}`;
    case 'paragraph':
      return wrap(block.text);
    case 'notice':
      return wrap(block.text, '! ', '  ');
    case 'list':
      return block.items.map((item) => wrap(item, '- ', '  ')).join('\n');
    case 'table':
      return tableText(block, language);
    default:
      return block satisfies never;
  }
}

function tableText(table: Table, language: Language): string {
  const { caption, columns, rows, notes } = table;
  const header = headerLabels(table).map((label) => [label]);
  const body = rows.map(({ cells }) => columns.map((_, index) => broken(text(cells[index], language))));
  const widths = columns.map((_, index) =>
    Math.max(...[header, ...body].flatMap((row) => (row[index] ?? []).map((line) => width(line)))),
  );
  const rule = widths.map((size) => '-'.repeat(size)).join('  ');
  const lines = (row: readonly (readonly string[])[]) => {
    const height = Math.max(...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      row
        .map((cell, index) => pad(cell[line] ?? '', widths[index] ?? 0, columns[index]?.align === 'right'))
        .join('  ')
        .trimEnd(),
    );
  };
  const printed = rows.flatMap(({ kind }, index) => [
    ...(kind === 'total' ? [rule] : []),
    ...lines(body[index] ?? []),
  ]);
  return [
    ...(caption === '' ? [] : [caption]),
    ...lines(header),
    rule,
    ...printed,
    ...notes.map((note) => wrap(note)),
  ].join('\n');
}

/** A cell of many words is broken, so that the table fits a screen. */
function broken(cell: string): readonly string[] {
  return width(cell) <= cellWidth ? [cell] : wrap(cell, '', '', cellWidth).split('\n');
}

const cellWidth = 56;

function text(cell: Row['cells'][number] | undefined, language: Language): string {
  return cell === undefined ? '' : cellText(cell, language).replace(/\s+/g, ' ');
}

/** Breaks at 100 columns, as a person would: between words. */
function wrap(text: string, first = '', next = '', size = 100): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/)) {
    if (width(line) + width(word) + 1 > size && line.trim() !== '' && line !== first) {
      lines.push(line);
      line = next + word;
    } else line += line === first || line === next ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

function pad(text: string, size: number, right: boolean): string {
  const spaces = ' '.repeat(Math.max(0, size - width(text)));
  return right ? spaces + text : text + spaces;
}

/** Characters as a person counts them: å written as a and a ring is one. */
function width(text: string): number {
  return [...text.normalize('NFC')].length;
}
