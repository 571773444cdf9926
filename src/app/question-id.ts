import { createHash } from 'node:crypto';
import { features } from '../features/index.ts';
import { layers } from '../model/claim.ts';
import { itemWords } from '../model/line-id.ts';
import type { QuestionSubject } from '../model/question.ts';

interface Item {
  readonly supplier: string;
  readonly item: string;
  readonly itemProduct?: string | undefined;
}

/**
 * The id of a question, `Q` and hexadecimal digits: `Q1A2B3C4D5E-9F03`. The same supplier, item and subject give the same
 * id in every run. The first half is the item's, so that an id can be found again without the run that asked it; the
 * second half also tells a mistyped one.
 */
export function questionId(item: Item, subject: QuestionSubject): string {
  const whole = digest(`${item.supplier}\n${itemWords(item)}\n${subject.kind}\n${subject.id}`);
  return `${itemPart(item)}-${whole.slice(0, 4)}`;
}

/** The beginning of the ids of all questions about an item. */
export function itemPart(item: Item): string {
  return `Q${digest(`${item.supplier}\n${itemWords(item)}`).slice(0, 10)}`;
}

/** What an id asks of an item; null where it asks nothing of it. */
export function subjectOfQuestion(id: string, item: Item): QuestionSubject | null {
  return subjects.find((subject) => questionId(item, subject) === id) ?? null;
}

/** An id as it came back: case, blanks and another dash do not matter. */
export function tidyId(written: string): string {
  return written
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/[‐‑‒–—−]/g, '-');
}

const subjects: readonly QuestionSubject[] = [
  ...features.map(({ id }) => ({ kind: 'feature' as const, id })),
  ...layers.map((id) => ({ kind: 'origin' as const, id })),
];

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').toUpperCase();
}
