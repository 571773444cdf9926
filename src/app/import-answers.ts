import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { InputError } from '../errors.ts';
import { type AnswerRows, toAnswerRows } from '../intake/answer-rows.ts';
import type { Answer } from '../model/answer.ts';
import type { Reject } from '../model/reject.ts';
import type { ImportedRow } from '../reports/views/imported.ts';
import type { ImportedAnswersView } from '../reports/views/imported-answers.ts';
import { type Language, say } from '../text/index.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { withStatements } from './answer-book.ts';
import { answerEffects } from './answer-effects.ts';
import { readColumnMap, told, toldMapping } from './column-map.ts';
import { type FoundQuestion, findQuestions } from './find-questions.ts';
import type { ImportSurroundings } from './import-catalog.ts';
import type { Knowledge } from './knowledge.ts';
import { tidyId } from './question-id.ts';
import { importerOf, readInput } from './read-input.ts';
import { readTables } from './read-tables.ts';
import { openSession } from './session.ts';
import { productOf, refused, takeAnswer } from './take-answer.ts';
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
  const session = await openSession({ workspace, asOf });

  return writeWorkspace(workspace, async (opened) => {
    const ids = read.flatMap(({ rows }) => rows.map(({ id }) => tidyId(id)));
    const found = await findQuestions(opened, [...new Set(ids)]);
    const taken = read.map((one) => takeAll(knowledge, one, found, { seen: asOf, language }));
    const answers = taken.flatMap((one) => one.answers);
    const rejects = taken.flatMap((one) => one.rejects);
    const counts = {
      rows: taken.reduce((sum, one) => sum + one.rows, 0),
      blank: taken.reduce((sum, one) => sum + one.blank, 0),
    };
    if (answers.length === 0) throw nothingAnswered(files, counts, rejects);
    const { snapshot, isNew } = await keep(opened, answers, {
      ...{ files: files.map((file) => basename(file)), rejects: rejects.length, now, sample },
    });
    const before = session.answers?.given ?? [];
    const given = isNew ? [...before, ...answers] : before;
    const known = withStatements(knowledge, { ...session, answers: { sha256: snapshot, given } });
    const effectOf = answerEffects(known, session.lines, asOf, given);
    const judged = answers.map((answer) => ({
      answer,
      effect: effectOf(answer),
      product: productOf(knowledge, found.get(answer.question)),
    }));
    return {
      ...counts,
      ...toldEffects(judged, language),
      again: !isNew,
      rejects,
      warnings: taken.flatMap((one) => one.warnings),
      snapshot,
      mappings: read.flatMap((one) => one.mappings.map(toldMapping)),
    };
  });
}

interface TakenFile {
  readonly answers: readonly Answer[];
  readonly rows: number;
  readonly blank: number;
  readonly rejects: readonly ImportedRow[];
  readonly warnings: readonly ImportedRow[];
}

/** Every row of a file: an answer, blank, or told why it is none. */
function takeAll(
  knowledge: Knowledge,
  { file, rows, rejects, warnings }: ReadFile,
  found: ReadonlyMap<string, FoundQuestion>,
  { seen, language }: { readonly seen: string; readonly language: Language },
): TakenFile {
  const answers: Answer[] = [];
  const refusals: Reject[] = [...rejects];
  const undated: Reject[] = [];
  for (const row of rows) {
    const taken = takeAnswer(knowledge, row, found, { seen, file: basename(file), language });
    if ('why' in taken) refusals.push(taken);
    else if (taken.answer !== null) {
      answers.push(taken.answer);
      if (row.answered === null) undated.push(refused(row, 'date', say('answer.no-date')));
    }
  }
  return {
    answers,
    rows: rows.length + rejects.length,
    blank: rows.filter(({ answer }) => answer === null).length,
    rejects: told(file, refusals.toSorted(byRow), language),
    warnings: told(file, [...warnings, ...undated].toSorted(byRow), language),
  };
}

function byRow(one: Reject, other: Reject): number {
  return one.row - other.row;
}

function nothingAnswered(
  files: readonly string[],
  counts: Pick<TakenFile, 'rows' | 'blank'>,
  rejects: readonly ImportedRow[],
): InputError {
  const [first] = rejects;
  const why = first === undefined ? say('answer.all-blank') : say('answer.first', { why: first.why });
  const values = { ...counts, file: files.join(', '), rejects: rejects.length, why };
  return new InputError(say('answer.none', values), 3);
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
