import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from '../errors.ts';
import type { ColumnMapping } from '../intake/column-mapping.ts';
import { ColumnMap, KeptMap } from '../model/column-map.ts';
import type { Reject } from '../model/reject.ts';
import type { ImportedRow, ImportedView } from '../reports/views/imported.ts';
import { type Language, render, say, sentence } from '../text/index.ts';
import { mapPath, readKeptMap, writeKeptMap } from '../workspace/column-maps.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { parseData } from './read-data.ts';
import type { Aside } from './read-source.ts';

/** The user's own reading of the columns; null where none was given. */
export async function readColumnMap(path: string | null): Promise<ColumnMap | null> {
  if (path === null) return null;
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new InputError(say('data.file-missing', { file: path }), 2, { cause });
  });
  return parseData(ColumnMap, text, path);
}

interface MapQuestion {
  readonly workspace: string;
  readonly kind: 'catalog' | 'register';
  /** The supplier or department that the user names; null: the file's name without its digits stands for it. */
  readonly owner: string | null;
  readonly file: string;
  readonly map: string | null;
  readonly noMap?: boolean;
}

/** The corrections that one file is read with, and where they come from. */
export interface ChosenMap {
  readonly map: ColumnMap | null;
  readonly from: 'given' | 'kept' | 'nowhere';
  /** Whose corrections they are, and where they are kept or would be. */
  readonly name: string;
  readonly path: string;
  readonly file: string;
}

/** A map that is given counts before one that was kept from an earlier import of the same supplier or department. */
export async function chooseMap({
  workspace,
  kind,
  owner,
  file,
  map,
  noMap,
}: MapQuestion): Promise<ChosenMap> {
  const name = owner ?? stem(file);
  const path = mapPath(workspace, kind, name);
  const given = await readColumnMap(map);
  if (given !== null) return { map: given, from: 'given', name, path, file };
  const text = noMap === true ? null : await readKeptMap(path);
  if (text === null) return { map: null, from: 'nowhere', name, path, file };
  return { map: parseData(KeptMap, text, path).columns, from: 'kept', name, path, file };
}

/** `Kameraliste 2026-11.xlsx` ► `kameraliste`: next month's list is the same source. */
function stem(file: string): string {
  const name = basename(file)
    .replace(/\.[^.]*$/, '')
    .replace(/[\d\s._()-]+/g, ' ')
    .trim()
    .toLowerCase();
  return name === '' ? basename(file) : name;
}

/** Kept corrections that no longer fit are told as such: the user gave none and could not know. (exit 2) */
export async function withKeptMap<T>(chosen: ChosenMap, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const misfits =
      chosen.from === 'kept' &&
      error instanceof InputError &&
      ['import.map-missing-label', 'import.map-unknown-field'].includes(error.says.key);
    if (!misfits) throw error;
    const { file, name, path } = chosen;
    const { label = error.says.values.field ?? '' } = error.says.values;
    throw new InputError(say('import.saved-map-misfit', { file, label, name, path }), 2, { cause: error });
  }
}

/** Keeps the maps that were given, for the next import of the same source. */
export async function keepMaps(opened: Workspace, chosen: readonly ChosenMap[], now: string): Promise<void> {
  const given = new Map(chosen.filter(({ from }) => from === 'given').map((one) => [one.path, one]));
  for (const { name, map, path } of given.values()) {
    if (map === null) continue;
    await writeKeptMap(path, { for: name, columns: { ...map } });
    const subject = `${name} ${basename(path)}`;
    await opened.audit({ at: now, action: 'keep column map', subject, by: null });
  }
}

/** Says which corrections were used or are kept; nothing where the file was read without any. */
export function toldMap({ from, file, name, path }: ChosenMap, language: Language): readonly string[] {
  if (from === 'nowhere') return [];
  return [sentence(language, from === 'kept' ? 'import.map-used' : 'import.map-kept', { file, name, path })];
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
