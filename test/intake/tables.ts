import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Budget } from '../../src/model/budget.ts';
import { HeaderRules } from '../../src/model/headers.ts';
import type { RawCell, RawTable } from '../../src/model/raw-table.ts';

const rules = join(import.meta.dirname, '..', '..', 'rules');

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(rules, path), 'utf8'));
}

export const catalogHeaders = HeaderRules.parse(readJson('headers/catalog.json'));
export const registerHeaders = HeaderRules.parse(readJson('headers/register.json'));
export const budget = Budget.parse(readJson('budgets/oek59.json'));

type Cell = string | RawCell;

/** A table from rows of cells; a row is a list of cells, or a line parted by semicolons. */
export function tableOf(
  rows: readonly (string | readonly Cell[])[],
  { file = 'liste.csv', sheet = null }: { readonly file?: string; readonly sheet?: string | null } = {},
): RawTable {
  return {
    file,
    format: 'csv',
    sheet,
    encoding: 'utf-8',
    rejects: [],
    rows: rows
      .map((row, index) => ({
        number: index + 1,
        cells: (typeof row === 'string' ? row.split(';') : row).map((cell) =>
          typeof cell === 'string' ? { text: cell, kind: 'text' as const } : cell,
        ),
      }))
      .filter(({ cells }) => cells.some(({ text }) => text !== '')),
  };
}

export const number = (text: string): RawCell => ({ text, kind: 'number' });
export const day = (text: string): RawCell => ({ text, kind: 'date' });
export const failed = (text: string): RawCell => ({ text, kind: 'error' });
