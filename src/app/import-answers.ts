import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { InputError } from '../errors.ts';
import { features } from '../features/index.ts';
import { readCompany } from '../intake/answer-company.ts';
import { type AnswerRow, type AnswerRows, toAnswerRows } from '../intake/answer-rows.ts';
import { readAnswer } from '../intake/answer-value.ts';
import { countryReader } from '../intake/country-name.ts';
import type { Answer } from '../model/answer.ts';
import type { Reject } from '../model/reject.ts';
import { answerForm, askedProduct, questionText } from '../reports/parts/question-words.ts';
import type { ImportedAnswersView } from '../reports/views/imported-answers.ts';
import { type Language, say } from '../text/index.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { withStatements } from './answer-book.ts';
import { answerEffects } from './answer-effects.ts';
import { readColumnMap, told, toldMapping } from './column-map.ts';
import { type FoundQuestion, findQuestions } from './find-questions.ts';
import type { ImportSurroundings } from './import-catalog.ts';
import { manufacturerNamed } from './judge-origin.ts';
import type { Knowledge } from './knowledge.ts';
import { tidyId } from './question-id.ts';
import { importerOf, readInput } from './read-input.ts';
import { readTables } from './read-tables.ts';
import { openSession } from './session.ts';
import { toldEffects } from './told-effects.ts';
import { writeWorkspace } from './with-workspace.ts';

interface AnswersQuestion {
  readonly files: readonly string[];
  readonly map: string | null;
  /** `YYYY-MM-DD`: no answer is dated later. */
  readonly asOf: string;
}

interface ReadFile extends AnswerRows {
  readonly file: string;
}

/**
 * Takes in suppliers' answers, all files or none. They are added to those taken in before; the very same answers change
 * nothing. `knowledge` is what the workspace knows without them.
 * @throws InputError where there is no catalogue (exit 2), and where a file cannot be read or answers nothing (exit 3);
 * then nothing was written.
 */
export async function importAnswers(
  knowledge: Knowledge,
  { files, map, asOf }: AnswersQuestion,
  { workspace, language, now, sample = false }: ImportSurroundings,
): Promise<ImportedAnswersView> {
  const columns = await readColumnMap(map);
  const read: ReadFile[] = [];
  for (const file of files) {
    const input = await readInput(file);
    const importer = importerOf(input);
    if (importer.kind !== 'table') throw new InputError(say('answer.needs-tables', { file }), 3);
    const tables = await readTables(importer, input);
    read.push({ file, ...toAnswerRows(tables, knowledge.headers.answer, columns, asOf) });
  }
  const session = await openSession({ workspace });
  const rows = read.flatMap((one) => one.rows);

  return writeWorkspace(workspace, async (opened) => {
    const found = await findQuestions(opened, [...new Set(rows.map(({ id }) => tidyId(id)))]);
    const answers: Answer[] = [];
    const rejects = read.flatMap((one) => told(one.file, one.rejects, language));
    for (const one of read) {
      for (const row of one.rows) {
        const file = basename(one.file);
        const taken = takeRow(knowledge, row, found, { seen: asOf, file, language });
        if ('why' in taken) rejects.push(...told(one.file, [taken], language));
        else if (taken.answer !== null) answers.push(taken.answer);
      }
    }
    const blank = rows.length - answers.length - (rejects.length - countRejects(read));
    const [first] = rejects;
    if (answers.length === 0) {
      const values = { file: files.join(', '), rows: rows.length, blank, rejects: rejects.length };
      const why = first === undefined ? say('answer.all-blank') : say('answer.first', { why: first.why });
      throw new InputError(say('answer.none', { ...values, why }), 3);
    }
    const { snapshot, isNew } = await keep(opened, answers, {
      ...{ files: files.map((file) => basename(file)), rejects: rejects.length, now, sample },
    });
    const given = isNew
      ? [...(session.answers?.given ?? []), ...answers]
      : (session.answers?.given ?? answers);
    const known = withStatements(knowledge, { ...session, answers: { sha256: '', given } });
    const effectOf = answerEffects(known, session.lines, asOf, given);
    const effects = answers.map((answer) => ({
      answer,
      effect: effectOf(answer),
      product: productOf(knowledge, found.get(answer.question)),
    }));
    return {
      ...toldEffects(effects, language),
      rows: rows.length + countRejects(read),
      blank,
      again: !isNew,
      rejects,
      warnings: read.flatMap((one) => told(one.file, one.warnings, language)),
      snapshot,
      mappings: read.flatMap((one) => one.mappings.map(toldMapping)),
    };
  });
}

function countRejects(read: readonly ReadFile[]): number {
  return read.reduce((sum, { rejects }) => sum + rejects.length, 0);
}

/** The answer of a row, null where it is blank; or why it cannot be taken in. A blank row's id must be right too. */
function takeRow(
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
  const { supplier, item } = line;
  if (row.item !== null && row.item !== item)
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

function refused({ row }: AnswerRow, field: string, why: Reject['why']): Reject {
  return { row, field, why };
}

function productOf(knowledge: Knowledge, question: FoundQuestion | undefined): string {
  if (question === undefined) return '';
  const { brand, maker, model, name } = question.line;
  return askedProduct({ brand: brand ?? maker, model, name });
}

/** Keeps the answers, unless the very same are there already. */
async function keep(
  opened: Workspace,
  answers: readonly Answer[],
  about: {
    readonly files: string[];
    readonly rejects: number;
    readonly now: string;
    readonly sample: boolean;
  },
): Promise<{ readonly snapshot: string; readonly isNew: boolean }> {
  const source = fingerprint(answers);
  const { imports } = await opened.currentAnswers();
  const before = imports.find((record) => record.source === source);
  if (before !== undefined) return { snapshot: before.snapshot, isNew: false };
  const { files, rejects, now, sample } = about;
  const record = { kind: 'answers' as const, source, files, rejects, importedAt: now, sample };
  const { snapshot } = await opened.putImport(record, answers);
  await opened.audit({ at: now, action: 'import answers', subject: snapshot, by: null });
  return { snapshot, isNew: true };
}

/** The same for the same answers, in whichever file and order and whenever they are taken in. */
function fingerprint(answers: readonly Answer[]): string {
  const said = answers.map(({ seen, file, row, ...answer }) => JSON.stringify(answer)).sort();
  return createHash('sha256').update(said.join('\n')).digest('hex').slice(0, 16);
}
