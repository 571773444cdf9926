import { features } from '../features/index.ts';
import { readCompany } from '../intake/answer-company.ts';
import type { AnswerRow } from '../intake/answer-rows.ts';
import { readAnswer } from '../intake/answer-value.ts';
import { countryReader } from '../intake/country-name.ts';
import { foldHeader } from '../intake/fold.ts';
import type { Answer } from '../model/answer.ts';
import { itemWords } from '../model/line-id.ts';
import type { Reject } from '../model/reject.ts';
import { answerForm, askedProduct, questionText } from '../reports/parts/question-words.ts';
import { type Language, say } from '../text/index.ts';
import type { FoundQuestion } from './find-questions.ts';
import { manufacturerNamed } from './judge-origin.ts';
import type { Knowledge } from './knowledge.ts';
import { knownCamera } from './market.ts';
import { tidyId } from './question-id.ts';

/** The answer of a row, null where it is blank; or why it cannot be taken in. A blank row's id must be right too. */
export function takeAnswer(
  knowledge: Knowledge,
  row: AnswerRow,
  found: ReadonlyMap<string, FoundQuestion>,
  { seen, file, language }: { readonly seen: string; readonly file: string; readonly language: Language },
): { readonly answer: Answer | null } | Reject {
  if (row.answer === null) return { answer: null };
  const id = tidyId(row.id);
  const question = found.get(id);
  if (question === undefined) return refused(row, 'question', say('answer.unknown-id', { id: row.id }));
  const { line, subject, isGone } = question;
  const { supplier } = line;
  const item = itemWords(line);
  const numbers = [item, line.item].map(sameItem);
  if (row.item !== null && !numbers.includes(sameItem(row.item)))
    return refused(row, 'item', say('answer.other-item', { item, written: row.item }));
  if (isGone) return refused(row, 'question', say('answer.gone', { supplier, item }));
  const asked = questionText(subject, productOf(knowledge, question), language);
  const values = { value: row.answer, question: asked, form: answerForm(subject, language) };
  const common = {
    ...{ question: id, supplier, item, subject, written: row.answer, answeredBy: row.answeredBy },
    ...{ answered: row.answered, reference: row.reference, seen, file, row: row.row },
  };
  if (subject.kind === 'origin') {
    const company = readCompany(row.answer, subject.id, {
      countryOf: countryReader(knowledge.headers.answer.countries),
      isKnownFirm: (name) => manufacturerNamed(knowledge, name) !== null,
    });
    if (company === null) return refused(row, 'answer', say('answer.no-country', values));
    return { answer: { ...common, value: null, ...company } };
  }
  const feature = features.find((one) => one.id === subject.id);
  const value =
    feature === undefined ? null : readAnswer(withUnit(row, row.answer), feature, knowledge.answerRules);
  if (value === null) return refused(row, 'answer', say('answer.unread', values));
  return { answer: { ...common, value, entity: null, country: null } };
}

/** A unit that somebody wrote into its own column belongs to the figure. */
function withUnit({ unit }: AnswerRow, answer: string): string {
  return unit !== null && /^[-−–]?[\d.,\s/]+$/u.test(answer) ? `${answer} ${unit}` : answer;
}

export function refused({ row }: AnswerRow, field: string, why: Reject['why']): Reject {
  return { row, field, why };
}

export function productOf(knowledge: Knowledge, question: FoundQuestion | undefined): string {
  if (question === undefined) return '';
  const { brand, maker, model, name } = question.line;
  return askedProduct({
    ...(knownCamera(knowledge, question.line) ?? { brand: brand ?? maker, model }),
    name,
  });
}

/** A spreadsheet drops leading zeros, and people drop dashes. */
function sameItem(item: string): string {
  return foldHeader(item).replace(/^0+(?=.)/, '');
}
