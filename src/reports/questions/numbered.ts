import type { OpenQuestion } from '../../model/question.ts';
import type { Run } from '../../model/run.ts';
import { compareText } from '../parts/compare-text.ts';

/** A question with its number in the supplier's document: the same in the letter and in the form. */
export interface NumberedQuestion extends OpenQuestion {
  readonly number: number;
}

/** The questions of a run by supplier, suppliers in order; a product's questions stand together. */
export function questionsBySupplier({
  questions = [],
}: Run): ReadonlyMap<string, readonly NumberedQuestion[]> {
  const bySupplier = new Map<string, OpenQuestion[]>();
  for (const question of questions)
    bySupplier.set(question.supplier, [...(bySupplier.get(question.supplier) ?? []), question]);
  return new Map([...bySupplier].map(([supplier, own]) => [supplier, numbered(own)]));
}

/** What decides comes first, then the products that most cameras wait for. */
function numbered(questions: readonly OpenQuestion[]): readonly NumberedQuestion[] {
  const most = new Map<string, number>();
  const groupOf = ({ rank, item }: OpenQuestion) => `${rank}\u0000${item}`;
  for (const question of questions) {
    const group = groupOf(question);
    most.set(group, Math.max(most.get(group) ?? 0, question.cameras));
  }
  const waiting = (question: OpenQuestion) => most.get(groupOf(question)) ?? 0;
  return questions
    .toSorted(
      (one, other) =>
        compareText(one.rank, other.rank) ||
        waiting(other) - waiting(one) ||
        compareText(one.item, other.item) ||
        other.cameras - one.cameras ||
        compareText(one.id, other.id),
    )
    .map((question, index) => ({ ...question, number: index + 1 }));
}
