import { InputError } from '../errors.ts';
import type { ImportInput } from '../importers/importer.ts';
import type { PreviewFile, PreviewView } from '../reports/views/preview.ts';
import { type Language, say } from '../text/index.ts';
import type { Knowledge } from './knowledge.ts';
import { previewCatalog, previewPrices } from './preview-catalog.ts';
import type { PreviewQuestion, PreviewSurroundings } from './preview-question.ts';
import { previewRegister } from './preview-register.ts';
import { failedView } from './preview-views.ts';
import { type ReadSource, readSource, type Source } from './read-source.ts';
import { registerSource } from './register-input.ts';

type PreviewInput = (input: ImportInput) => Promise<readonly PreviewFile[]>;

/**
 * Reads files as an import would and keeps nothing. A file that cannot be imported is told with what was understood
 * of it. @throws InputError (exit 2) for a column map that does not fit.
 */
export async function previewImport(
  knowledge: Knowledge,
  question: PreviewQuestion,
  surroundings: PreviewSurroundings,
): Promise<PreviewView> {
  const { kind, join } = question;
  const { language, read = readSource } = surroundings;
  const files: PreviewFile[] = [];
  const open = kind === 'register' ? registerSource : read;
  const look: PreviewInput = (input) =>
    kind === 'register'
      ? previewRegister(knowledge, input, question, surroundings)
      : previewCatalog(knowledge, input, question, surroundings);
  for (const name of question.files) files.push(...(await previewSource(name, open, look, language)));
  const prices: PreviewInput = (input) => previewPrices(knowledge, input, question, surroundings);
  for (const name of join) files.push(...(await previewSource(name, readSource, prices, language)));
  return { importable: files.every(({ problem, passedOver }) => problem === null || passedOver), files };
}

/** One word of the command line. In an archive what cannot be read is passed over where another file can. */
async function previewSource(
  name: string,
  open: ReadSource,
  look: PreviewInput,
  language: Language,
): Promise<readonly PreviewFile[]> {
  const source = await refusable(() => open(name));
  if (source instanceof InputError) return [failedView(name, source.says, language)];
  const files: PreviewFile[] = [];
  for (const input of source.inputs) {
    const views = await refusable(() => look(input));
    files.push(...(views instanceof InputError ? [failedView(input.file, views.says, language)] : views));
  }
  return withAsides(name, source, files, language);
}

function withAsides(
  name: string,
  { archive, asides }: Source,
  files: readonly PreviewFile[],
  language: Language,
): readonly PreviewFile[] {
  if (archive === null) return files;
  const all = [...files, ...asides.map(({ file, why }) => failedView(file, why, language))];
  if (all.length === 0) return [failedView(name, say('zip.empty', { file: archive }), language)];
  const usable = all.some(({ problem }) => problem === null);
  return all.map((file) => ({ ...file, passedOver: file.passedOver || (usable && file.problem !== null) }));
}

async function refusable<T>(work: () => Promise<T>): Promise<T | InputError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputError && error.exitCode === 3) return error;
    throw error;
  }
}
