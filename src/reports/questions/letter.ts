import type { Block } from '../../model/document.ts';
import { formatDay, speaker } from '../../text/index.ts';
import { answerForm, askedProduct, questionText } from '../parts/question-words.ts';
import type { ReportContext } from '../report.ts';
import { column, number, row, table, text } from '../views/blocks.ts';
import type { NumberedQuestion } from './numbered.ts';

const ranks = ['first', 'second'] as const;

/**
 * The letter to one supplier: why we ask, by when, how to answer, and the questions, those that decide apart from the
 * others. Nothing in it tells where a camera hangs.
 */
export function letter(
  supplier: string,
  questions: readonly NumberedQuestion[],
  context: ReportContext,
  level: 2 | 3,
): readonly Block[] {
  const says = speaker(context.language);
  const heading = (key: string): Block => ({ type: 'heading', level, text: says(key) });
  const asked = ranks.flatMap((rank) => {
    const own = questions.filter((question) => question.rank === rank);
    return own.length === 0
      ? []
      : [
          heading(`question.rank.${rank}`),
          paragraph(says(`question.rank-says.${rank}`)),
          questionTable(rank, own, context),
        ];
  });
  return [
    paragraph(says('question.to', { supplier })),
    ...opening(questions, context),
    heading('question.how-heading'),
    { type: 'list', items: howToAnswer(questions, context) },
    ...asked,
    paragraph(says('question.closing')),
  ];
}

/** Why we write, and by when we need to know. */
export function opening(
  questions: readonly NumberedQuestion[],
  { language, answerBy = null }: ReportContext,
): readonly Block[] {
  const says = speaker(language);
  const agreements = [...new Set(questions.map(({ agreement }) => agreement))].sort().join(', ');
  const products = new Set(questions.map(({ item }) => item)).size;
  return [
    paragraph(
      questions.length === 1
        ? says('question.salutation-one', { agreements })
        : says(products === 1 ? 'question.salutation-product' : 'question.salutation', {
            ...{ agreements, count: questions.length, products },
          }),
    ),
    paragraph(
      answerBy === null
        ? says('question.answer-by-open')
        : says('question.answer-by', { day: formatDay(language, answerBy) }),
    ),
  ];
}

/** Where to write, and what is accepted as evidence of what is asked here. */
export function howToAnswer(
  questions: readonly NumberedQuestion[],
  { language }: ReportContext,
): readonly string[] {
  const says = speaker(language);
  const asks = (kind: NumberedQuestion['subject']['kind']) =>
    questions.some(({ subject }) => subject.kind === kind);
  return [
    says('question.how-form'),
    says('question.how-who'),
    ...(asks('feature') ? [says('question.how-feature')] : []),
    ...(asks('origin') ? [says('question.how-origin')] : []),
    says('question.how-blank'),
  ];
}

function questionTable(rank: string, questions: readonly NumberedQuestion[], { language }: ReportContext) {
  const says = speaker(language);
  return table(
    `questions-${rank}`,
    '',
    [
      column('number', says('question.number'), 'right'),
      column('item', says('question.item')),
      column('question', says('question.question')),
      column('form', says('question.form')),
      column('waiting', says('question.cameras')),
      column('id', says('question.id')),
    ],
    questions.map((question) =>
      row(
        number(question.number),
        text(question.item),
        text(questionText(question.subject, askedProduct(question), language)),
        text(answerForm(question.subject, language)),
        text(waitingText(question, says)),
        text(question.id),
      ),
    ),
  );
}

function waitingText(
  { cameras, departments }: NumberedQuestion,
  says: (key: string, values?: Record<string, number>) => string,
): string {
  const key = departments.length === 1 ? 'question.waiting-one' : 'question.waiting';
  return says(key, { cameras, departments: departments.length });
}

function paragraph(words: string): Block {
  return { type: 'paragraph', text: words };
}
