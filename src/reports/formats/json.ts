import type { Cell, Document, Row, Table } from '../../model/document.ts';
import { decimal } from '../../model/money.ts';
import type { Format } from './format.ts';

/**
 * For machines: numbers are numbers, money is `{ "amount": "8450.00", "currency": "DKK" }` as in run.json, a blank is
 * null. A row's values stand under the ids of its columns; footnote signs stand beside them, not in them.
 */
const json = {
  extension: 'json',
  sheet: true,
  write({ id, title, language, provenance, blocks }: Document): Uint8Array {
    const content = {
      id,
      title,
      language,
      provenance: provenance.map(([label, value]) => ({ label, value })),
      notices: blocks.flatMap((block) => (block.type === 'notice' ? [block.text] : [])),
      tables: blocks.flatMap((block) => (block.type === 'table' ? [tableOf(block)] : [])),
      text: blocks.filter((block) => block.type !== 'table' && block.type !== 'notice'),
    };
    return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
  },
} satisfies Format;

export default json;

function tableOf({ id, caption, unit, columns, rows, notes }: Table) {
  return { id, caption, unit, columns, rows: rows.map((row) => rowOf(row, columns)), notes };
}

function rowOf({ kind, cells }: Row, columns: Table['columns']) {
  const marks = columns.flatMap((column, index) => {
    const cell = cells[index];
    return cell?.type === 'number' && cell.mark !== undefined ? [[column.id, cell.mark] as const] : [];
  });
  return {
    kind,
    values: Object.fromEntries(
      columns.map(({ id }, index) => [id, plainValue(cells[index] ?? { type: 'blank' })]),
    ),
    ...(marks.length === 0 ? {} : { marks: Object.fromEntries(marks) }),
  };
}

function plainValue(cell: Cell) {
  switch (cell.type) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.value;
    case 'money':
      return { amount: decimal(cell), currency: cell.currency };
    case 'blank':
      return null;
    default:
      return cell satisfies never;
  }
}
