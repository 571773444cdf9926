import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import type { ColumnMap, ColumnMapping } from '../intake/column-mapping.ts';
import type { Reject } from '../model/reject.ts';
import type { ImportedRow, ImportedView } from '../reports/views/imported.ts';
import { type Language, render, say } from '../text/index.ts';
import { parseData } from './read-data.ts';
import type { Aside } from './read-source.ts';

const LabelOfField = z.record(z.string(), z.string());

/** The user's own reading of the columns, field by header label; null where none was given. */
export async function readColumnMap(path: string | null): Promise<ColumnMap | null> {
  if (path === null) return null;
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new InputError(say('data.file-missing', { file: path }), 2, { cause });
  });
  return parseData(LabelOfField, text, path);
}

/** Rejects and warnings in the reader's language, for the eye and for the JSON. */
export function told(file: string, rejects: readonly Reject[], language: Language): ImportedRow[] {
  return rejects.map(({ row, field, why }) => ({ file, row, field, why: render(language, why) }));
}

/** Whole files that were left out, told among the warnings. */
export function toldAsides(asides: readonly Aside[], language: Language): ImportedRow[] {
  return asides.map(({ file, why }) => ({ file, row: 1, field: null, why: render(language, why) }));
}

/** How the columns of a file were understood, in the words of its own header. */
export function toldMapping({
  file,
  sheet,
  columns,
  unused,
}: ColumnMapping): ImportedView['mappings'][number] {
  return {
    file: sheet === null ? file : `${file} [${sheet}]`,
    columns: columns.map(({ field, label }) => `${label} ► ${field}`),
    unused: unused.map(({ label }) => label),
  };
}
