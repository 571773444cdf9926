import { InputError } from '../errors.ts';
import type { Run } from '../model/run.ts';
import { formats } from '../reports/formats/index.ts';
import { reports } from '../reports/index.ts';
import type { Report } from '../reports/report.ts';
import { type Language, say } from '../text/index.ts';
import type { Knowledge } from './knowledge.ts';
import { reportContext } from './report-context.ts';
import { parseRun, readWorkspace } from './with-workspace.ts';
import { writeFileSafely } from './write-file.ts';

export const reportNames: readonly string[] = reports.map(({ id }) => id);
export const formatNames: readonly string[] = [
  ...formats.map(({ extension }) => extension),
  ...new Set(reports.flatMap(({ machine = [] }) => machine.map(({ extension }) => extension))),
];
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

/** The bytes of a report; the same run gives the same bytes. @throws InputError where it has no such format (exit 2). */
export async function reportBytes(
  knowledge: Knowledge,
  run: Run,
  name: string,
  extension: string,
  language: Language,
): Promise<Uint8Array> {
  const report = reports.find(({ id }) => id === name);
  if (report === undefined) throw new Error(`no report ${name}`);
  const context = reportContext(knowledge, run, language);
  const machine = report.machine?.find((one) => one.extension === extension);
  if (machine !== undefined) return machine.write(run, context);
  const format = formats.find((one) => one.extension === extension);
  if (format !== undefined) return format.write(report.build(run, context));
  const known = extensionsOf(report).join(', ');
  throw new InputError(say('report.wrong-format', { name, format: extension, formats: known }), 2);
}

/** Every report in every format, made one after the other: name and bytes. */
export async function allReports(
  knowledge: Knowledge,
  run: Run,
  language: Language,
): Promise<readonly NamedBytes[]> {
  const written: NamedBytes[] = [];
  for (const report of reports) {
    for (const extension of extensionsOf(report)) {
      written.push({
        name: `${report.id}.${extension}`,
        bytes: await reportBytes(knowledge, run, report.id, extension, language),
      });
    }
  }
  return written;
}

/** Every format for people, and then those for programs that the report itself comes in. */
function extensionsOf({ machine = [] }: Report): readonly string[] {
  return [...formats, ...machine].map(({ extension }) => extension);
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}
