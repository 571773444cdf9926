import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { InputError } from '../errors.ts';
import { toDeclarations } from '../intake/declarations.ts';
import type { Declaration } from '../model/declaration.ts';
import type { ImportedView } from '../reports/views/imported.ts';
import { say } from '../text/index.ts';
import { readColumnMap, told, toldMapping } from './column-map.ts';
import { type ImportSurroundings, withoutFolder } from './import-catalog.ts';
import type { Knowledge } from './knowledge.ts';
import { importerOf, readInput } from './read-input.ts';
import { writeWorkspace } from './with-workspace.ts';

interface DeclarationQuestion {
  readonly files: readonly string[];
  readonly map: string | null;
  /** `YYYY-MM-DD`: no declaration is dated later. */
  readonly asOf: string;
}

/**
 * Takes in suppliers' declarations, all files or none. They are added to those taken in before: none is superseded but
 * by the very same statements. @throws InputError where a file cannot be read or states nothing; then nothing was
 * written.
 */
export async function importDeclarations(
  { headers, declarationRules: rules }: Knowledge,
  { files, map, asOf }: DeclarationQuestion,
  { workspace, language, now, sample = false }: ImportSurroundings,
): Promise<ImportedView> {
  const context = { rules, map: await readColumnMap(map), seen: asOf };
  const read = [];
  for (const file of files) {
    const input = await readInput(file);
    const importer = importerOf(input);
    if (importer.kind !== 'table') throw new InputError(say('declaration.needs-tables', { file }), 3);
    read.push({ file, ...toDeclarations(await importer.read(input), headers.declaration, context) });
  }
  const rows = read.flatMap(({ declarations }) => declarations.map(withoutFolder));
  const rejects = read.flatMap((one) => told(one.file, one.rejects, language));
  const snapshot = await writeWorkspace(workspace, async (opened) => {
    const record = {
      kind: 'declarations' as const,
      source: fingerprint(rows),
      files: files.map((file) => basename(file)),
      rejects: rejects.length,
      importedAt: now,
      sample,
    };
    const kept = await opened.putImport(record, rows);
    await opened.audit({ at: now, action: 'import declarations', subject: kept.snapshot, by: null });
    return kept.snapshot;
  });
  return {
    declarations: rows.length,
    rejects,
    warnings: read.flatMap((one) => told(one.file, one.warnings, language)),
    snapshot,
    mappings: read.flatMap((one) => one.mappings.map(toldMapping)),
  };
}

/** The same for the same statements, whenever they are taken in. */
function fingerprint(rows: readonly Declaration[]): string {
  const said = rows.map(({ seen, ...statement }) => statement);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}
