import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from '../errors.ts';
import { resolveBrand } from '../identity/brands.ts';
import { decodeText } from '../importers/reading/encoding.ts';
import { type ReadSpecsFile, readSpecsFile } from '../intake/specs/read-specs-file.ts';
import { ImportedCamera } from '../model/imported-camera.ts';
import type { ImportedSpecsView } from '../reports/views/imported-specs.ts';
import { render, say } from '../text/index.ts';
import { told } from './column-map.ts';
import type { ImportSurroundings } from './import-catalog.ts';
import { withImportedSpecs } from './imported-specs.ts';
import type { Knowledge } from './knowledge.ts';
import { writeWorkspace } from './with-workspace.ts';

type ReadFile = ReadSpecsFile & { readonly file: string };

/**
 * Takes in camera specifications, all files or none; they stand beside those that ship, and the view says of each which
 * record counts. A file of the same name supersedes the earlier one; other files add to it. `knowledge` is what the
 * workspace knows without them. @throws InputError where a file cannot be read or holds no record that can be used (exit 3).
 */
export async function importSpecs(
  knowledge: Knowledge,
  files: readonly string[],
  { workspace, language, now }: ImportSurroundings,
): Promise<ImportedSpecsView> {
  const read: ReadFile[] = [];
  for (const file of files) read.push({ file, ...(await readSpecs(knowledge, file)) });
  const cameras = read.flatMap((one) => one.cameras);
  const { snapshots, others } = await writeWorkspace(workspace, async (opened) => {
    const kept: string[] = [];
    const earlier: ImportedCamera[] = [];
    const { rows } = await opened.currentSpecs();
    for await (const row of rows()) earlier.push(ImportedCamera.parse(row));
    for (const one of read) {
      const source = basename(one.file);
      const rejects = one.rejects.length;
      const record = {
        kind: 'specs' as const,
        source,
        files: [source],
        rejects,
        importedAt: now,
        sample: false,
      };
      const { snapshot } = await opened.putImport(record, one.cameras);
      await opened.audit({ at: now, action: 'import specs', subject: `${source} ${snapshot}`, by: null });
      kept.push(snapshot);
    }
    const renewed = new Set(read.map((one) => basename(one.file)));
    return { snapshots: kept, others: earlier.filter((one) => !renewed.has(one.file)) };
  });
  const before = withImportedSpecs(knowledge, others, '').knowledge;
  const { decisions } = withImportedSpecs(before, cameras, '');
  return {
    models: cameras.length,
    decisions: decisions.map(({ cameraId, model, why }) => ({ cameraId, model, why: render(language, why) })),
    rejects: read.flatMap(({ file, rejects }) => told(file, rejects, language)),
    snapshot: snapshots.join(' '),
  };
}

async function readSpecs(knowledge: Knowledge, file: string): Promise<ReadSpecsFile> {
  const content = await readContent(file);
  const manufacturerOf = (brand: string) =>
    knowledge.manufacturers.has(brand)
      ? brand
      : (resolveBrand(knowledge.brands, brand)?.manufacturer ?? null);
  const read = readSpecsFile(content, { file: basename(file), rules: knowledge.specs, manufacturerOf });
  const [first] = read.rejects;
  if (read.cameras.length > 0) return read;
  if (first === undefined) throw new InputError(say('specs.unknown-shape', { file }), 3);
  const values = { file, count: read.records, row: String(first.row), why: first.why };
  throw new InputError(say('specs.none', values), 3);
}

async function readContent(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new InputError(say('data.file-missing', { file }), 3, { cause });
  });
  try {
    return JSON.parse(decodeText(bytes).text);
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(say('specs.not-json', { file, problem }), 3, { cause });
  }
}
