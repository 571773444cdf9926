import { join } from 'node:path';
import { InputError } from '../errors.ts';
import { readDanishDate } from '../intake/danish-date.ts';
import { foldWords } from '../intake/fold.ts';
import { InstalledCamera } from '../model/installed-camera.ts';
import type { ReportPart } from '../reports/report.ts';
import { type Language, say } from '../text/index.ts';
import type { ReadableWorkspace } from '../workspace/workspace.ts';
import type { Knowledge } from './knowledge.ts';
import { publicRun } from './public/public-run.ts';
import { madeReport } from './report-bytes.ts';
import { parseRun, readWorkspace } from './with-workspace.ts';
import { writeFileSafely } from './write-file.ts';

interface Wanted {
  readonly name: string;
  readonly format: string;
  readonly run: string | null;
  readonly out: string | null;
  /** Only the document for this reader; only of a report that has several. */
  readonly supplier?: string | null;
  /** By when suppliers are to answer, as it was written; only of the questions. */
  readonly answerBy?: string | null;
  /** Without what rules/public.json leaves out. */
  readonly isPublic?: boolean;
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
  const { name, format, out, supplier = null } = wanted;
  const answerBy = dayOf(wanted.answerBy ?? null, asOf);
  const opened = await readWorkspace(workspace);
  const json = wanted.run === null ? await opened.latestRun() : await opened.readRun(wanted.run);
  if (json === null) throw new InputError(say('run.no-run', { id: wanted.run ?? '', workspace }), 2);
  const internal = parseRun(json);
  const run =
    wanted.isPublic === true ? publicRun(internal, await everyCamera(opened), knowledge, language) : internal;
  const { report, context, write, bytes: whole } = madeReport(knowledge, run, wanted, language, answerBy);
  const parts = write === null ? undefined : report.parts?.(run, context);
  if (parts === undefined || write === null) {
    refuseStrangers(wanted);
    return written(await whole(), out);
  }
  if (supplier !== null) return written(await write(partFor(supplier, parts).document), out);
  if (out === null || out.endsWith(`.${format}`)) return written(await whole(), out);
  const files: string[] = [];
  for (const [index, part] of parts.entries()) {
    const file = join(out, `${name}-${index + 1}-${fileName(part.name)}.${format}`);
    await writeFileSafely(file, await write(part.document));
    files.push(file);
  }
  return { bytes: null, files };
}

/** Of every register that was ever taken in, for a text may still speak of a camera that is gone. */
async function everyCamera(opened: ReadableWorkspace): Promise<readonly InstalledCamera[]> {
  const cameras: InstalledCamera[] = [];
  for (const record of await opened.imports()) {
    if (record.kind !== 'register') continue;
    for await (const row of opened.rowsOf(record)) cameras.push(InstalledCamera.parse(row));
  }
  return cameras;
}

async function written(bytes: Uint8Array, out: string | null): Promise<WrittenReport> {
  if (out !== null) await writeFileSafely(out, bytes);
  return { bytes, files: out === null ? [] : [out] };
}

function refuseStrangers({ name, supplier, answerBy }: Wanted): void {
  const option = supplier == null ? (answerBy == null ? null : '--answer-by') : '--supplier';
  if (option !== null) throw new InputError(say('question.not-this-report', { option, name }), 2);
}

function partFor(supplier: string, parts: readonly ReportPart[]): ReportPart {
  const part = parts.find(({ name }) => name.toLowerCase() === supplier.trim().toLowerCase());
  if (part !== undefined) return part;
  if (parts.length === 0) throw new InputError(say('question.none'), 2);
  const suppliers = parts.map(({ name }) => name).join(', ');
  throw new InputError(say('question.none-for', { supplier, suppliers }), 2);
}

function dayOf(given: string | null, asOf: string): string | null {
  if (given === null) return null;
  const { day } = readDanishDate(given);
  if (day === null) throw new InputError(say('question.bad-day', { value: given }), 2);
  if (day < asOf) throw new InputError(say('question.past-day', { day, today: asOf }), 2);
  return day;
}

/** Letters and digits that every file system takes: `Nordkam A/S` ► `nordkam-a-s`. */
function fileName(name: string): string {
  return foldWords(name).trim().replaceAll(' ', '-');
}
