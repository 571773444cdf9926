import { InputError } from '../errors.ts';
import type { Run } from '../model/run.ts';
import { formats } from '../reports/formats/index.ts';
import { reports } from '../reports/index.ts';
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
}

interface Surroundings {
  readonly workspace: string;
  readonly reportLanguage: Language;
}

/**
 * One report of one run in one format; written to `out` where that is given.
 * @throws InputError where the run does not exist (exit 2) or the file cannot be written.
 */
export async function writeReport(
  knowledge: Knowledge,
  wanted: Wanted,
  surroundings: Surroundings,
): Promise<Uint8Array> {
  const { workspace, reportLanguage } = surroundings;
  const opened = await readWorkspace(workspace);
  const json = wanted.run === null ? await opened.latestRun() : await opened.readRun(wanted.run);
  if (json === null) throw new InputError(say('run.no-run', { id: wanted.run ?? '', workspace }), 2);
  const run = parseRun(json);
  const bytes = await reportBytes(knowledge, run, wanted.name, wanted.format, reportLanguage);
  if (wanted.out !== null) await writeFileSafely(wanted.out, bytes);
  return bytes;
}

/** The bytes of a report; the same run gives the same bytes. */
async function reportBytes(
  knowledge: Knowledge,
  run: Run,
  name: string,
  extension: string,
  language: Language,
): Promise<Uint8Array> {
  const report = reports.find(({ id }) => id === name);
  const format = formats.find((one) => one.extension === extension);
  if (report === undefined || format === undefined) throw new Error(`no report ${name} as ${extension}`);
  return format.write(report.build(run, reportContext(knowledge, run, language)));
}

/** Every report in every format, made one after the other: name and bytes. */
export async function allReports(
  knowledge: Knowledge,
  run: Run,
  language: Language,
): Promise<readonly NamedBytes[]> {
  const written: NamedBytes[] = [];
  const context = reportContext(knowledge, run, language);
  for (const { id, build } of reports) {
    const document = build(run, context);
    for (const { extension, write } of formats)
      written.push({ name: `${id}.${extension}`, bytes: await write(document) });
  }
  return written;
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}
