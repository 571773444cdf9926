import type { Block, Document, Table } from '../../model/document.ts';
import { type Language, sentence } from '../../text/index.ts';
import { cellText, headerLabels } from '../parts/cell-text.ts';
import type { Format } from './format.ts';

/** GitHub-flavoured Markdown. What the run rests on stands last. */
const md = {
  extension: 'md',
  write({ title, language, blocks, provenance }: Document): Uint8Array {
    const basis = provenance.map(([label, value]) => `- ${escaped(label)}: ${escaped(value)}`);
    const parts = [
      `# ${escaped(title)}`,
      ...blocks.map((block) => blockText(block, language)),
      ...(basis.length === 0 ? [] : [`## ${sentence(language, 'report.basis')}`, basis.join('\n')]),
    ];
    return new TextEncoder().encode(`${parts.join('\n\n')}\n`);
  },
} satisfies Format;

export default md;

function blockText(block: Block, language: Language): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return escaped(block.text);
    case 'notice':
      return `> **${sentence(language, 'report.notice')}:** ${escaped(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n');
    case 'table':
      return tableText(block, language);
    default:
      return block satisfies never;
  }
}

function tableText(table: Table, language: Language): string {
  const { caption, columns, rows, notes } = table;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map(({ kind, cells }) =>
    line(
      columns.map((_, index) => {
        const cell = cells[index] ?? { type: 'blank' };
        const content = cell.type === 'text' ? inline(cell.text) : cellText(cell, language);
        return kind === 'total' && content !== '' ? `**${content}**` : content;
      }),
    ),
  );
  const grid = [
    line(headerLabels(table).map(inline)),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...body,
  ];
  return [
    ...(caption === '' ? [] : [`**${escaped(caption)}**`]),
    grid.join('\n'),
    ...notes.map(escaped),
  ].join('\n\n');
}

/** Text stays text: no line break, table border, emphasis, link or HTML is made of what somebody wrote. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** At the beginning of a block, no heading or list is made of it either. */
function escaped(text: string): string {
  return inline(text)
    .replace(/^([#+-])(?=\s|#|$|-)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
