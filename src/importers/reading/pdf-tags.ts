/** What pdf.js gives of a page's structure, as far as it is used: roles and the marks of the text under them. */
export interface PdfNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly PdfNode[];
}

/** A table as the program that wrote the file tagged it: per row, per cell, the marks of its text. */
export type TaggedTable = readonly (readonly (readonly string[])[])[];

/** Trees nest as deep as their page; what is deeper is meant to harm. */
const deepest = 200;

/** The tables of a page by its tags, none where it has none. A table inside a cell counts by itself. */
export function taggedTables(tree: PdfNode | null): readonly TaggedTable[] {
  const tables: (readonly string[])[][][] = [];
  function walk(node: PdfNode, rows: (readonly string[])[][] | null, depth: number): void {
    if (depth > deepest) return;
    const own = node.role === 'Table' ? [] : rows;
    if (node.role === 'Table' && own !== null) tables.push(own);
    if (node.role === 'TR' && own !== null)
      own.push((node.children ?? []).filter(isCell).map((cell) => marksOf(cell, depth)));
    for (const child of node.children ?? []) walk(child, own, depth + 1);
  }
  if (tree !== null) walk(tree, null, 0);
  return tables;
}

function isCell({ role }: PdfNode): boolean {
  return role === 'TD' || role === 'TH';
}

function marksOf(node: PdfNode, depth: number): readonly string[] {
  if (depth > deepest || node.role === 'Table') return [];
  if (node.type === 'content') return node.id === undefined ? [] : [node.id];
  return (node.children ?? []).flatMap((child) => marksOf(child, depth + 1));
}
