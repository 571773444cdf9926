import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptMap } from '../model/column-map.ts';
import { hasCode } from './lock.ts';

const longestName = 40;

/**
 * Where the corrections for one supplier or department are kept: `maps/catalog-nordsyn-a-s-3f2a1b.json`, which a person
 * may read and edit. The digits keep names apart that a file name writes alike.
 */
export function mapPath(workspace: string, kind: 'catalog' | 'register', name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, longestName);
  const mark = createHash('sha256').update(name.trim().toLowerCase()).digest('hex').slice(0, 6);
  return join(workspace, 'maps', `${[kind, plain, mark].filter((part) => part !== '').join('-')}.json`);
}

/** The text of a kept map; null where none is kept. */
export async function readKeptMap(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  });
}

/** Written beside first and renamed, so that a map is there whole or not at all. */
export async function writeKeptMap(path: string, kept: KeptMap): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(`${path}.part`, `${JSON.stringify(kept, null, 2)}\n`);
  await rename(`${path}.part`, path);
}
