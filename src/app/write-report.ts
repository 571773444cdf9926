import { join } from 'node:path';
import { InputError } from '../errors.ts';
import { readDanishDate } from '../intake/danish-date.ts';
import { foldWords } from '../intake/fold.ts';
import type { Run } from '../model/run.ts';
import type { Format } from '../reports/formats/format.ts';
import { formats } from '../reports/formats/index.ts';
import { reports } from '../reports/index.ts';
import type { Report, ReportContext } from '../reports/report.ts';
import { type Language, say } from '../text/index.ts';
import type { Knowledge } from './knowledge.ts';
import { reportContext } from './report-context.ts';
import { parseRun, readWorkspace } from './with-workspace.ts';
import { writeFileSafely } from './write-file.ts';

export const reportNames: readonly string[] = reports.map(({ id }) => id);
export const formatNames: readonly string[] = formats.map(({ extension }) => extension);
export const binaryFormats: readonly string[] = formats
  .filter(({ binary }) => binary === true)
  .map(({ extension }) => extension);

interface Wanted {
  readonly name: string;
  readonly format: string;
  readonly run: string | null;
  readonly out: string | null;
  /** Only the document for this reader; only of a report that has several. */
  readonly supplier?: string | null;
  /** By when suppliers are to answer, as it was written; only of the questions. */
  readonly answerBy?: string | null;
}

interface Surroundings {
  readonly workspace: string;
  readonly reportLanguage: Language;
  readonly asOf: string;
}

/** What was made: the bytes, and the files that they or the several documents went into; no bytes where there are several. */
interface WrittenReport {
  readonly bytes: Uint8Array | null;
  readonly files: readonly string[];
}

/**
 * One report of one run in one format; written to `out` where that is given. A report that has several documents writes
 * one file each where `out` names a folder.
 * @throws InputError where the run or the reader does not exist, or an option is not for this report (exit 2), and where
 * a file cannot be written.
 */
export async function writeReport(
  knowledge: Knowledge,
  wanted: Wanted,
  { workspace, reportLanguage: language, asOf }: Surroundings,
): Promise<WrittenReport> {
  const { name, out, supplier = null } = wanted;
  const made = madeOf(name, wanted.format);
  refuseStrangers(wanted, made.report);
  const answerBy = dayOf(wanted.answerBy ?? null, asOf);
  const opened = await readWorkspace(workspace);
  const json = wanted.run === null ? await opened.latestRun() : await opened.readRun(wanted.run);
  if (json === null) throw new InputError(say('run.no-run', { id: wanted.run ?? '', workspace }), 2);
  const run = parseRun(json);
  const context = { ...contextOf(knowledge, run, made.format, language), answerBy };
  const parts = made.report.parts?.(run, context) ?? null;

  if (parts !== null && supplier === null && out !== null && !out.endsWith(`.${wanted.format}`)) {
    const files: string[] = [];
    for (const [index, part] of parts.entries()) {
      const file = join(out, `${name}-${index + 1}-${fileName(part.name)}.${wanted.format}`);
      await writeFileSafely(file, await made.format.write(part.document));
      files.push(file);
    }
    return { bytes: null, files };
  }
  const document =
    supplier === null ? made.report.build(run, context) : partFor(supplier, parts ?? []).document;
  const bytes = await made.format.write(document);
  if (out !== null) await writeFileSafely(out, bytes);
  return { bytes, files: out === null ? [] : [out] };
}

function madeOf(name: string, extension: string): { readonly report: Report; readonly format: Format } {
  const report = reports.find(({ id }) => id === name);
  const format = formats.find((one) => one.extension === extension);
  if (report === undefined || format === undefined) throw new Error(`no report ${name} as ${extension}`);
  return { report, format };
}

function contextOf(knowledge: Knowledge, run: Run, { sheet }: Format, language: Language): ReportContext {
  return { ...reportContext(knowledge, run, language), asSheet: sheet === true };
}

function refuseStrangers({ name, supplier, answerBy }: Wanted, { parts }: Report): void {
  if (parts !== undefined) return;
  const option = supplier == null ? (answerBy == null ? null : '--answer-by') : '--supplier';
  if (option !== null) throw new InputError(say('question.not-this-report', { option, name }), 2);
}

function partFor(supplier: string, parts: ReturnType<NonNullable<Report['parts']>>) {
  const part = parts.find(({ name }) => name.toLowerCase() === supplier.trim().toLowerCase());
  if (part !== undefined) return part;
  if (parts.length === 0) throw new InputError(say('question.none'), 2);
  const suppliers = parts.map(({ name }) => name).join(', ');
  throw new InputError(say('question.none-for', { supplier, suppliers }), 2);
}

function dayOf(written: string | null, asOf: string): string | null {
  if (written === null) return null;
  const { day } = readDanishDate(written);
  if (day === null) throw new InputError(say('question.bad-day', { value: written }), 2);
  if (day < asOf) throw new InputError(say('question.past-day', { day, today: asOf }), 2);
  return day;
}

/** Letters and digits that every file system takes: `Nordkam A/S` ► `nordkam-a-s`. */
function fileName(name: string): string {
  return foldWords(name).trim().replaceAll(' ', '-');
}

/** The bytes of a report; the same run gives the same bytes. */
async function reportBytes(
  knowledge: Knowledge,
  run: Run,
  name: string,
  extension: string,
  language: Language,
): Promise<Uint8Array> {
  const { report, format } = madeOf(name, extension);
  return format.write(report.build(run, contextOf(knowledge, run, format, language)));
}

/** Every report in every format, made one after the other: name and bytes. */
export async function allReports(
  knowledge: Knowledge,
  run: Run,
  language: Language,
): Promise<readonly NamedBytes[]> {
  const written: NamedBytes[] = [];
  for (const { id } of reports) {
    for (const { extension } of formats) {
      written.push({
        name: `${id}.${extension}`,
        bytes: await reportBytes(knowledge, run, id, extension, language),
      });
    }
  }
  return written;
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}
