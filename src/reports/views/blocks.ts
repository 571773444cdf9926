import type { Cell, Column, Row, Table } from '../../model/document.ts';

/** Short ways to write the parts of a document. */
export function text(value: string): Cell {
  return { type: 'text', text: value };
}

export function number(value: number): Cell {
  return { type: 'number', value };
}

export function column(id: string, label: string, align: Column['align'] = 'left'): Column {
  return { id, label, align };
}

export function row(...cells: readonly Cell[]): Row {
  return { kind: 'body', cells };
}

export function total(...cells: readonly Cell[]): Row {
  return { kind: 'total', cells };
}

export function table(
  id: string,
  caption: string,
  columns: readonly Column[],
  rows: readonly Row[],
  notes: readonly string[] = [],
): Table {
  return { type: 'table', id, caption, unit: null, columns, rows, notes };
}
