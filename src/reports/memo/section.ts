import type { MemoTables } from '../../budget/tables.ts';
import type { Budget } from '../../model/budget.ts';
import type { Block } from '../../model/document.ts';
import type { Run } from '../../model/run.ts';
import { type MessageKey, sentence } from '../../text/index.ts';
import type { Group } from '../parts/groups.ts';
import type { ReportContext } from '../report.ts';

/** What every section of the memo is written from. */
export interface MemoInput {
  readonly run: Run;
  readonly context: ReportContext;
  readonly tables: MemoTables;
  readonly groups: readonly Group[];
}

/** A sentence in the memo's language. */
export function write(
  { context }: Pick<MemoInput, 'context'>,
  key: MessageKey,
  values: Record<string, string | number> = {},
): string {
  return sentence(context.language, key, values);
}

export function heading(input: MemoInput, key: MessageKey, level: 2 | 3): Block {
  return { type: 'heading', level, text: write(input, key) };
}

export function paragraph(
  input: MemoInput,
  key: MessageKey,
  values: Record<string, string | number> = {},
): Block {
  return { type: 'paragraph', text: write(input, key, values) };
}

/** What the budget's premises state in a section. */
export function statements(
  { context }: MemoInput,
  section: NonNullable<Budget['statements']>[number]['section'],
): readonly Block[] {
  const { statements: all = [] } = context.budget;
  return all
    .filter((statement) => statement.section === section)
    .map(({ text }) => ({ type: 'paragraph', text: text[context.language] }));
}

/** The corner cell of the memo's three tables. */
export function unitLabel(input: MemoInput): string {
  return write(input, 'report.unit-thousand-kroner', { year: String(input.context.budget.priceYear) });
}

export function camerasOf(groups: readonly Group[]): number {
  return groups.reduce((count, { cameras }) => count + cameras.length, 0);
}
