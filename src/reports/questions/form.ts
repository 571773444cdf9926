import type { Block, Cell, Row } from '../../model/document.ts';
import { speaker } from '../../text/index.ts';
import { blank } from '../parts/cells.ts';
import { answerForm, answerUnit, askedProduct, questionText } from '../parts/question-words.ts';
import type { ReportContext } from '../report.ts';
import { column, number, row, table, text } from '../views/blocks.ts';
import type { NumberedQuestion } from './numbered.ts';

/** The columns in order. */
const columns = [
  ['number', 'right'],
  ['id', 'left'],
  ['item', 'left'],
  ['brand', 'left'],
  ['model', 'left'],
  ['question', 'left'],
  ['form', 'left'],
  ['unit', 'left'],
  ['answer', 'left'],
  ['answered-by', 'left'],
  ['date', 'left'],
  ['reference', 'left'],
  ['evidence', 'left'],
  ['importance', 'left'],
  ['cameras', 'right'],
  ['departments', 'right'],
] as const;

/** The columns that the supplier fills in, and how many characters wide they are. */
const toFillIn: ReadonlySet<string> = new Set(['answer', 'answered-by', 'date', 'reference']);
const roomToWrite = 20;

/** The form for one supplier: a row per question, with empty cells for the answer, who gives it, when and the document. */
export function form(
  caption: string,
  questions: readonly NumberedQuestion[],
  { language }: ReportContext,
): Block {
  const says = speaker(language);
  return table(
    'answers',
    caption,
    columns.map(([id, align]) => ({
      ...column(id, says(`question.${id}`), align),
      ...(toFillIn.has(id) ? { leastWidth: roomToWrite } : {}),
    })),
    questions.map((question) => formRow(question, language)),
  );
}

function formRow(question: NumberedQuestion, language: ReportContext['language']): Row {
  const says = speaker(language);
  const { subject, id, item, brand, model, name, rank, cameras, departments } = question;
  const unit = answerUnit(subject, language);
  const cells: Readonly<Record<(typeof columns)[number][0], Cell>> = {
    number: number(question.number),
    id: text(id),
    item: text(item),
    brand: brand === null ? blank : text(brand),
    model: text(model ?? name),
    question: text(questionText(subject, askedProduct(question), language)),
    form: text(answerForm(subject, language)),
    unit: unit === null ? blank : text(unit),
    answer: blank,
    'answered-by': blank,
    date: blank,
    reference: blank,
    evidence: text(says(`question.evidence-${subject.kind}`)),
    importance: text(says(`question.rank-word.${rank}`)),
    cameras: number(cameras),
    departments: number(departments.length),
  };
  return row(...columns.map(([column]) => cells[column]));
}
