import type { Block, Document } from '../model/document.ts';
import type { Run } from '../model/run.ts';
import { formatDay, speaker } from '../text/index.ts';
import { openingNotices } from './parts/notices.ts';
import { form } from './questions/form.ts';
import { howToAnswer, letter, opening } from './questions/letter.ts';
import { type NumberedQuestion, questionsBySupplier } from './questions/numbered.ts';
import type { Report, ReportContext } from './report.ts';

/** What suppliers can be asked: a letter to each, and where the format is a spreadsheet the form to fill in. */
const questions: Report = {
  id: 'questions',
  build(run, context) {
    const says = speaker(context.language);
    const suppliers = [...questionsBySupplier(run)];
    const [only] = suppliers;
    if (only !== undefined && suppliers.length === 1) return document(run, ...only, context);
    const forms = suppliers.map(([supplier, own]) => form(supplier, own, context));
    const letters = suppliers.flatMap(([supplier, own]): readonly Block[] => [
      { type: 'heading', level: 2, text: says('question.title-supplier', { supplier }) },
      ...letter(supplier, own, context, 3),
    ]);
    return {
      id: 'questions',
      language: context.language,
      title: says('question.title'),
      provenance: basis(run, context),
      blocks: [
        ...openingNotices(run, context.language),
        { type: 'paragraph', text: summary(run, context) },
        ...(context.asSheet === true ? forms : letters),
      ],
    };
  },
  parts(run, context) {
    return [...questionsBySupplier(run)].map(([supplier, own]) => ({
      name: supplier,
      document: document(run, supplier, own, context),
    }));
  },
};

export default questions;

function document(
  run: Run,
  supplier: string,
  own: readonly NumberedQuestion[],
  context: ReportContext,
): Document {
  const says = speaker(context.language);
  const guide: readonly Block[] = [
    ...opening(own, context),
    { type: 'list', items: howToAnswer(own, context) },
  ];
  return {
    id: 'questions',
    language: context.language,
    title: says('question.title-supplier', { supplier }),
    provenance: basis(run, context),
    blocks: [
      ...openingNotices(run, context.language),
      ...(context.asSheet === true
        ? [form(says('question.form-caption'), own, context), ...guide]
        : letter(supplier, own, context, 2)),
    ],
  };
}

function summary({ run, questions: asked }: Run, { language }: ReportContext): string {
  const says = speaker(language);
  if (asked === undefined) return says('question.older-run', { id: run.id });
  if (asked.length === 0) return says('question.none');
  const first = asked.filter(({ rank }) => rank === 'first').length;
  return says('question.summary', {
    ...{ count: asked.length, first, second: asked.length - first },
    suppliers: new Set(asked.map(({ supplier }) => supplier)).size,
  });
}

/** A letter to a supplier says which run and catalogue it rests on, and no more of the buyer's work. */
function basis({ run }: Run, { language }: ReportContext): Document['provenance'] {
  const says = speaker(language);
  return [
    [says('report.basis-run'), run.id],
    [says('report.basis-created'), run.createdAt],
    [
      says('report.basis-catalog'),
      says('question.basis-catalog', {
        day: formatDay(language, run.catalog.asOf),
        lines: run.catalog.lines,
      }),
    ],
  ];
}
