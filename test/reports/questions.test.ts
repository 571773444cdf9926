import { expect, test } from 'vitest';
import { features } from '../../src/features/index.ts';
import { layers } from '../../src/model/claim.ts';
import type { OpenQuestion } from '../../src/model/question.ts';
import { answerForm, questionText } from '../../src/reports/parts/question-words.ts';
import questions from '../../src/reports/questions.ts';
import { context, fixtureRun } from './fixture-run.ts';

const subjects = [
  ...features.map(({ id }) => ({ kind: 'feature' as const, id })),
  ...layers.map((id) => ({ kind: 'origin' as const, id })),
];
/** Detail on a target is worked out of other features and never asked for. */
const asked = subjects.filter(({ id }) => id !== 'detail-on-target');

test.each(['da', 'en'] as const)(
  'everything that can be asked has a question and a form in %s',
  (language) => {
    for (const subject of asked) {
      const text = questionText(subject, 'Nordkam NK-40', language);
      expect(text).toContain('Nordkam NK-40');
      expect(text).toMatch(/^\p{Lu}.*[?.]$/u);
      expect(answerForm(subject, language)).not.toBe('');
    }
  },
);

test('a number is asked for with its unit, and a word with the words to choose from', () => {
  expect(answerForm({ kind: 'feature', id: 'infrared-range' }, 'da')).toBe('et tal (meter)');
  expect(answerForm({ kind: 'feature', id: 'lifecycle' }, 'da')).toBe('ét af: udgået, i produktion');
  expect(answerForm({ kind: 'feature', id: 'infrared' }, 'da')).toBe('ja eller nej');
});

function question(changes: Partial<OpenQuestion>): OpenQuestion {
  return {
    id: 'Q1',
    rank: 'first',
    supplier: 'Nordlys A/S',
    agreement: 'EKS',
    item: '1',
    brand: 'Nordkam',
    model: 'NK-40',
    name: 'Nordkam dome',
    subject: { kind: 'feature', id: 'infrared' },
    cameras: 3,
    departments: ['BUF', 'ØKF'],
    ...changes,
  };
}

const run = {
  ...fixtureRun(),
  questions: [
    question({ id: 'Q2', rank: 'second', cameras: 90, subject: { kind: 'feature', id: 'microphone' } }),
    question({ id: 'Q1' }),
    question({ id: 'Q3', item: '2', cameras: 8 }),
    question({ id: 'Q4', supplier: 'Sydlys' }),
  ],
};

test('every supplier gets a document of its own, with its own questions only', () => {
  const parts = questions.parts?.(run, context()) ?? [];
  expect(parts.map(({ name }) => name)).toEqual(['Nordlys A/S', 'Sydlys']);
  const [first, second] = parts.map(({ document }) => JSON.stringify(document));
  expect(first).toContain('"Q1"');
  expect(first).not.toContain('"Q4"');
  expect(second).toContain('"Q4"');
  expect(second).not.toContain('Nordlys');
});

test('what decides comes first and what most wait for before the rest; further questions stand apart and say so', () => {
  const [part] = questions.parts?.(run, context()) ?? [];
  const tables = part?.document.blocks.flatMap((block) => (block.type === 'table' ? [block] : [])) ?? [];
  const ids = tables.map(({ rows }) => rows.map(({ cells }) => cells.at(-1)));
  const text = (id: string) => ({ type: 'text', text: id });
  expect(ids).toEqual([[text('Q3'), text('Q1')], [text('Q2')]]);
  expect(JSON.stringify(part?.document)).toContain('Supplerende spørgsmål');
});

test('in a spreadsheet it is a form with empty cells for the answer, who gives it, when and the document', () => {
  const [part] = questions.parts?.(run, { ...context(), asSheet: true }) ?? [];
  const form = part?.document.blocks.find((block) => block.type === 'table');
  const labels = form?.type === 'table' ? form.columns.map(({ label }) => label) : [];
  const empty = ['Svar', 'Besvaret af', 'Dato', 'Dokument'];
  for (const row of form?.type === 'table' ? form.rows : [])
    expect(empty.map((label) => row.cells[labels.indexOf(label)]?.type)).toEqual(empty.map(() => 'blank'));
  expect(form?.type === 'table' ? form.rows.length : 0).toBe(3);
});

test('the letter says by when to answer, or leaves the date to the buyer', () => {
  const written = (answerBy: string | null) =>
    JSON.stringify(questions.build(run, { ...context(), answerBy }));
  expect(written('2026-12-24')).toContain('senest 24. december 2026');
  expect(written(null)).toContain('fristen udfyldes af indkøberen');
});
