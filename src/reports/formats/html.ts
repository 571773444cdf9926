import type { Block, Cell, Column, Document, Row, Table } from '../../model/document.ts';
import { type Language, sentence } from '../../text/index.ts';
import { cellText, headerLabels } from '../parts/cell-text.ts';
import { htmlStyle } from '../parts/html-style.ts';
import type { Format } from './format.ts';

/** A page that stands alone: no script, nothing fetched, readable by a screen reader and on paper. */
const html = {
  extension: 'html',
  write({ title, language, blocks, provenance }: Document): Uint8Array {
    const page = [
      '<!doctype html>',
      `<html lang="${language}">`,
      '<head>',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
      `<title>${escaped(title)}</title>`,
      `<style>${htmlStyle}</style>`,
      '</head>',
      '<body>',
      '<main>',
      `<h1>${escaped(title)}</h1>`,
      ...blocks.map((block) => blockMarkup(block, language)),
      ...basis(provenance, language),
      '</main>',
      '</body>',
      '</html>',
    ];
    return new TextEncoder().encode(`${page.join('\n')}\n`);
  },
} satisfies Format;

export default html;

function blockMarkup(block: Block, language: Language): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'notice':
      return `<p class="notice"><strong>${escaped(sentence(language, 'report.notice'))}:</strong> ${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableMarkup(block, language);
    default:
      return block satisfies never;
  }
}

/** The first column names its row. The frame around the table takes the keyboard's focus, so that it can be scrolled. */
function tableMarkup(table: Table, language: Language): string {
  const { id, caption, columns, rows, notes } = table;
  const header = headerLabels(table).map((label, index) => {
    const side = sideOf(columns[index]);
    return label === '' ? `<td${side}></td>` : `<th scope="col"${side}>${escaped(label)}</th>`;
  });
  const frame = caption === '' ? '' : ` role="region" aria-label="${escaped(caption)}"`;
  return [
    `<div class="grid" tabindex="0"${frame}>`,
    `<table id="${escaped(id)}">`,
    ...(caption === '' ? [] : [`<caption>${escaped(caption)}</caption>`]),
    `<thead><tr>${header.join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => rowMarkup(row, columns, language)),
    '</tbody>',
    '</table>',
    '</div>',
    ...notes.map((note) => `<p class="notes">${escaped(note)}</p>`),
  ].join('\n');
}

function rowMarkup({ kind, cells }: Row, columns: Table['columns'], language: Language): string {
  const written = columns.map((column, index) => {
    const cell: Cell = cells[index] ?? { type: 'blank' };
    const content = escaped(cellText(cell, language)).replaceAll('\n', '<br>');
    const side = sideOf(column);
    return index === 0 && content !== ''
      ? `<th scope="row"${side}>${content}</th>`
      : `<td${side}>${content}</td>`;
  });
  return `<tr${kind === 'total' ? ' class="total"' : ''}>${written.join('')}</tr>`;
}

function sideOf(column: Column | undefined): string {
  return column?.align === 'right' ? ' class="right"' : '';
}

function basis(provenance: Document['provenance'], language: Language): readonly string[] {
  if (provenance.length === 0) return [];
  const pairs = provenance.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`);
  return [
    `<h2>${escaped(sentence(language, 'report.basis'))}</h2>`,
    `<dl class="basis">\n${pairs.join('\n')}\n</dl>`,
  ];
}

/** Text stays text, in elements and in attributes. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
