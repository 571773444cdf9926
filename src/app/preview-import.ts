import { InputError } from '../errors.ts';
import type { CatalogImporter, ImportInput } from '../importers/importer.ts';
import { noteGarbled, repairTable } from '../intake/garbled-text.ts';
import { cameraRows, catalogRows, notYetSaid, priceRows } from '../intake/preview-rows.ts';
import type { ReadRows } from '../intake/preview-samples.ts';
import { previewTable, type TablePreview } from '../intake/preview-table.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import type { Say } from '../model/say.ts';
import type { PreviewView } from '../reports/views/preview.ts';
import { type Language, render, say, sentence } from '../text/index.ts';
import { budgetNamed } from './budget-named.ts';
import { type ChosenMap, chooseMap, toldMap, withKeptMap } from './column-map.ts';
import type { Knowledge } from './knowledge.ts';
import { documentView, failedView, tableView } from './preview-views.ts';
import { importerOf, readInput } from './read-input.ts';

/** What a person wants to look at before it is imported. */
export interface PreviewQuestion {
  readonly kind: 'catalog' | 'register';
  readonly files: readonly string[];
  readonly agreement: string | null;
  readonly supplier: string | null;
  readonly department: string | null;
  readonly map: string | null;
  readonly noMap: boolean;
  readonly join: string | null;
  readonly budget: string;
  readonly repairText: boolean;
}

interface Surroundings {
  readonly workspace: string;
  readonly language: Language;
}

/**
 * Reads files as an import would and keeps nothing. A file that cannot be imported is told with what was understood
 * of it. @throws InputError (exit 2) for a column map that does not fit.
 */
export async function previewImport(
  knowledge: Knowledge,
  question: PreviewQuestion,
  surroundings: Surroundings,
): Promise<PreviewView> {
  const files: PreviewView['files'][number][] = [];
  for (const file of question.files)
    files.push(...(await previewFile(knowledge, file, question, surroundings)));
  if (question.join !== null)
    files.push(...(await previewFile(knowledge, question.join, question, surroundings, true)));
  return { importable: files.every(({ problem, passedOver }) => problem === null || passedOver), files };
}

async function previewFile(
  knowledge: Knowledge,
  file: string,
  question: PreviewQuestion,
  { workspace, language }: Surroundings,
  isPriceBook = false,
): Promise<readonly PreviewView['files'][number][]> {
  const { kind, supplier, department } = question;
  const choice = await chooseMap({ ...question, workspace, owner: supplier ?? department, file });
  const rules = knowledge.headers[kind];
  const read = await readFile(file, question.repairText);
  if (read instanceof InputError) return [failedView(file, read, language)];
  if ('importer' in read) {
    if (kind === 'register') {
      const refused = new InputError(say('run.register-needs-tables', { file }), 3);
      return [failedView(file, refused, language)];
    }
    return [await previewDocument(read.importer, read.input, question, language)];
  }
  const reader = readerOf(knowledge, rules, choice.map, question, isPriceBook);
  const leftover = kind === 'catalog' ? 'property' : 'unused';
  const previews = await withKeptMap(choice, () =>
    read.tables.map((table) => previewTable(table, rules, choice.map, leftover, reader)),
  );
  const usable = previews.some(({ problem }) => problem === null);
  const context = {
    language,
    rules,
    needs: isPriceBook ? [] : needsOf(previews, question),
    used: choice.from === 'kept' ? toldMap(choice, language) : [],
  };
  return previews.map((preview) => tableView(preview, usable, context));
}

function readerOf(
  knowledge: Knowledge,
  rules: HeaderRules,
  map: ChosenMap['map'],
  { kind, department, budget, ...given }: PreviewQuestion,
  isPriceBook: boolean,
): (table: RawTable, mapping: ReadRows['mapping']) => ReadRows {
  if (isPriceBook) return priceRows(rules, map);
  if (kind === 'catalog') return catalogRows(rules, map, given);
  const { purposes } = knowledge;
  return cameraRows(rules, map, { department, budget: budgetNamed(knowledge, budget), purposes });
}

/** What the import will still ask for. */
function needsOf(
  previews: readonly TablePreview[],
  { kind, agreement, supplier, department }: PreviewQuestion,
): readonly Say[] {
  const lacks = (field: string) =>
    previews.some(
      ({ columns, problem }) => problem === null && !columns.some((column) => column.field === field),
    );
  if (kind === 'register')
    return department === null && lacks('department') ? [say('preview.needs-department')] : [];
  return [
    ...(agreement === null && lacks('agreement') ? [say('preview.needs-agreement')] : []),
    ...(supplier === null && lacks('supplier') ? [say('preview.needs-supplier')] : []),
  ];
}

type Opened =
  | { readonly tables: readonly RawTable[] }
  | { readonly importer: CatalogImporter; readonly input: ImportInput }
  | InputError;

async function readFile(file: string, repairText: boolean): Promise<Opened> {
  try {
    const input = await readInput(file);
    const importer = importerOf(input);
    if (importer.kind === 'catalog') return { importer, input };
    const tables = await importer.read(input);
    return { tables: tables.map(repairText ? repairTable : noteGarbled) };
  } catch (error) {
    if (error instanceof InputError && error.exitCode === 3) return error;
    throw error;
  }
}

const linesShown = 3;

async function previewDocument(
  importer: CatalogImporter,
  input: ImportInput,
  { agreement, supplier }: PreviewQuestion,
  language: Language,
): Promise<PreviewView['files'][number]> {
  const lines: CatalogLine[] = [];
  const rejects: Reject[] = [];
  let [taken, changes, problem] = [0, 0, ''];
  try {
    for await (const entry of importer.read(input, {
      agreement: agreement ?? '–',
      supplier: supplier ?? '–',
    })) {
      if (entry.kind === 'reject') rejects.push(entry.reject);
      else if (entry.kind === 'line') taken += 1;
      else if (entry.kind !== 'edition') changes += 1;
      if (entry.kind === 'line' && lines.length < linesShown) lines.push(entry.line);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problem = render(language, error.says);
  }
  if (problem === '' && taken + changes === 0)
    problem = sentence(language, 'import.no-lines', { file: input.file });
  const lacks = (field: 'agreement' | 'supplier') => lines.some((line) => line[field] === notYetSaid);
  const needs = [
    ...(lacks('agreement') ? [say('preview.needs-agreement')] : []),
    ...(lacks('supplier') ? [say('preview.needs-supplier')] : []),
  ];
  const read = { needs, rejects, taken: taken + changes, problem: problem === '' ? null : problem };
  const told = lines.map((line) => ({
    ...line,
    agreement: line.agreement === notYetSaid ? '' : line.agreement,
    supplier: line.supplier === notYetSaid ? '' : line.supplier,
  }));
  return documentView(importer, input.file, { ...read, lines: told }, language);
}
