import type { AnswerBook } from '../equivalence/answered.ts';
import { type Answer, dayOfAnswer } from '../model/answer.ts';
import type { Declaration } from '../model/declaration.ts';
import { itemWords } from '../model/line-id.ts';
import { withDeclarations } from './declaration-book.ts';
import type { Knowledge } from './knowledge.ts';
import type { Session } from './session.ts';

/** What skifte knows, with all that a workspace's suppliers have stated: declarations and answers. */
export function withStatements(
  knowledge: Knowledge,
  { declarations, answers }: Pick<Session, 'declarations' | 'answers'>,
): Knowledge {
  const given = answers?.given ?? [];
  const declared = withDeclarations(knowledge, [
    ...(declarations?.statements ?? []),
    ...given.flatMap(declaredIn),
  ]);
  return given.length === 0 ? declared : { ...declared, answered: bookOf(given) };
}

function bookOf(answers: readonly Answer[]): AnswerBook {
  const byItem = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = keyOf(answer.supplier, answer.item);
    byItem.set(key, [...(byItem.get(key) ?? []), answer]);
  }
  return {
    about: (lines) =>
      [...new Set(lines.map((line) => keyOf(line.supplier, itemWords(line))))].flatMap(
        (key) => byItem.get(key) ?? [],
      ),
  };
}

/** An item number that stands for several products names none of them: `item` then says which. */
function keyOf(supplier: string, item: string): string {
  return `${supplier}\u0000${item}`;
}

/** An answer about who stands behind a product is the supplier's declaration about that item. */
function declaredIn(answer: Answer): readonly Declaration[] {
  const { subject, supplier, item, answeredBy, entity, country, reference, seen, file, row } = answer;
  if (subject.kind !== 'origin' || entity === null) return [];
  const stated = dayOfAnswer(answer);
  return [
    {
      ...{ supplier, statedBy: answeredBy, stated, brand: null, model: null, item },
      ...{ layer: subject.id, entity, country, reference, seen, file, row },
    },
  ];
}
