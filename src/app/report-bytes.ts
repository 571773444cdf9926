import { InputError } from '../errors.ts';
import type { Document } from '../model/document.ts';
import type { Run } from '../model/run.ts';
import type { Format } from '../reports/formats/format.ts';
import { formats } from '../reports/formats/index.ts';
import { reports } from '../reports/index.ts';
import type { Report, ReportContext } from '../reports/report.ts';
import { type Language, say } from '../text/index.ts';
import type { Knowledge } from './knowledge.ts';
import { reportContext } from './report-context.ts';

export const reportNames: readonly string[] = reports.map(({ id }) => id);
export const formatNames: readonly string[] = [
  ...formats.map(({ extension }) => extension),
  ...new Set(reports.flatMap(({ machine = [] }) => machine.map(({ extension }) => extension))),
];
export const binaryFormats: readonly string[] = formats
  .filter(({ binary }) => binary === true)
  .map(({ extension }) => extension);

/** A report ready to be made of one run in one format. */
interface MadeReport {
  readonly report: Report;
  readonly context: ReportContext;
  /** Null where the report comes in this format for other programs only, with nothing to choose. */
  readonly write: ((document: Document) => Promise<Uint8Array>) | null;
  readonly bytes: () => Promise<Uint8Array>;
}

/** @throws InputError where the report has no such format (exit 2). */
export function madeReport(
  knowledge: Knowledge,
  run: Run,
  { name, format: extension }: { readonly name: string; readonly format: string },
  language: Language,
  answerBy: string | null = null,
): MadeReport {
  const report = reports.find(({ id }) => id === name);
  if (report === undefined) throw new Error(`no report ${name}`);
  const format = formats.find((one) => one.extension === extension);
  const context = contextOf(knowledge, run, format, language, answerBy);
  const machine = report.machine?.find((one) => one.extension === extension);
  if (machine !== undefined)
    return { report, context, write: null, bytes: async () => machine.write(run, context) };
  if (format === undefined) {
    const formats = extensionsOf(report).join(', ');
    throw new InputError(say('report.wrong-format', { name, format: extension, formats }), 2);
  }
  const write = async (document: Document) => format.write(document);
  return { report, context, write, bytes: () => write(report.build(run, context)) };
}

/** The bytes of a report; the same run gives the same bytes. @throws InputError where it has no such format (exit 2). */
export async function reportBytes(
  knowledge: Knowledge,
  run: Run,
  name: string,
  format: string,
  language: Language,
): Promise<Uint8Array> {
  return madeReport(knowledge, run, { name, format }, language).bytes();
}

/** Every report in every format, made one after the other: name and bytes. */
export async function allReports(
  knowledge: Knowledge,
  run: Run,
  language: Language,
): Promise<readonly NamedBytes[]> {
  const written: NamedBytes[] = [];
  const context = contextOf(knowledge, run, undefined, language, null);
  for (const { id, build, machine = [] } of reports) {
    // Pages and sheets are two documents, each made once; every other difference is the format's own.
    const pages = build(run, context);
    const sheets = build(run, { ...context, asSheet: true });
    for (const { extension, sheet, write } of formats)
      written.push({
        name: `${id}.${extension}`,
        bytes: await write(sheet === true ? sheets : pages),
      });
    for (const { extension, write } of machine)
      written.push({ name: `${id}.${extension}`, bytes: write(run, context) });
  }
  return written;
}

function contextOf(
  knowledge: Knowledge,
  run: Run,
  format: Format | undefined,
  language: Language,
  answerBy: string | null,
): ReportContext {
  return { ...reportContext(knowledge, run, language), asSheet: format?.sheet === true, answerBy };
}

/** Every format for people, and then those for programs that the report itself comes in. */
function extensionsOf({ machine = [] }: Report): readonly string[] {
  return [...formats, ...machine].map(({ extension }) => extension);
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}
