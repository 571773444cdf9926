import { createHash } from 'node:crypto';
import type { ImportedView } from '../reports/views/imported.ts';
import { formatDay, sentence } from '../text/index.ts';
import { type FetchedRecord, readFetched, writeFetched } from '../workspace/fetched.ts';
import { readFolder } from '../workspace/folder.ts';
import { chooseMap } from './column-map.ts';
import { type FetchedList, fetchList } from './fetch-list.ts';
import type { WebOptions } from './fetch-url.ts';
import { fetchedSources } from './fetched-sources.ts';
import { type CatalogQuestion, type ImportSurroundings, importCatalog } from './import-catalog.ts';
import type { Knowledge } from './knowledge.ts';
import { toolVersion } from './package-root.ts';
import { isAddress } from './web-address.ts';

/**
 * As importCatalog, for files and addresses. Where all sources are addresses and nothing of them has changed since an
 * import that still holds, nothing is imported again, and the view says so. @throws InputError as the two do.
 */
export async function importFromWeb(
  knowledge: Pick<Knowledge, 'headers'>,
  question: CatalogQuestion,
  surroundings: ImportSurroundings,
  web: WebOptions,
): Promise<ImportedView> {
  const addresses = question.files.filter(isAddress);
  if (addresses.length === 0) return importCatalog(knowledge, question, surroundings);
  const { workspace, now, language } = surroundings;
  const isAllWeb = addresses.length === question.files.length && question.join.length === 0;
  const key = await keyOf(question, workspace);
  const kept = isAllWeb ? await standing(workspace, key) : null;

  const lists = new Map<string, FetchedList>();
  for (const address of addresses) {
    // Only one file by itself can be asked for on condition: of a list, pages may change behind an unchanged first one.
    const known = kept !== null && addresses.length === 1 && kept.pages === 1 ? kept : null;
    if (!lists.has(address)) lists.set(address, await fetchList(address, web, known));
  }
  const fetched = [...lists.values()];
  const sha256 = hashOf(fetched);
  if (kept !== null && (fetched.some(({ pages }) => pages.length === 0) || sha256 === kept.sha256)) {
    const files = fetched.map(({ label }) => label).join(', ');
    const day = formatDay(language, kept.importedAt.slice(0, 10));
    const unchanged = sentence(language, 'web.unchanged', { files, day });
    return {
      lines: 0,
      unchanged,
      rejects: [],
      warnings: [],
      snapshot: kept.snapshots.join(' '),
      mappings: [],
    };
  }
  const { labels, read } = fetchedSources(question.files, lists);
  const imported = await importCatalog(knowledge, { ...question, files: labels }, { ...surroundings, read });
  const [first] = fetched;
  if (isAllWeb && first !== undefined)
    await writeFetched(workspace, {
      key,
      etag: first.etag,
      lastModified: first.lastModified,
      pages: fetched.reduce((count, { pages }) => count + pages.length, 0),
      sha256,
      importedAt: now,
      snapshots: imported.snapshot.split(' '),
    });
  return imported;
}

/** Everything that decides what comes out: another supplier or column map is another import of the same bytes. */
async function keyOf(question: CatalogQuestion, workspace: string): Promise<string> {
  const { files, agreement, supplier, confirmedBy, noMap = false, repairText = false } = question;
  const owned = { ...question, noMap, workspace, kind: 'catalog' as const, owner: supplier };
  const maps = await Promise.all(files.map(async (file) => (await chooseMap({ ...owned, file })).map));
  const parts = [files, agreement, supplier, maps, repairText, confirmedBy, toolVersion()];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** What was fetched before, if the lines that came of it are still the latest of their suppliers. */
async function standing(folder: string, key: string): Promise<FetchedRecord | null> {
  const record = await readFetched(folder, key);
  if (record === null) return null;
  const catalog = await (await readFolder(folder))?.currentCatalog();
  const current = new Set(catalog?.imports.map(({ snapshot }) => snapshot));
  return record.snapshots.every((snapshot) => current.has(snapshot)) ? record : null;
}

function hashOf(lists: readonly FetchedList[]): string {
  const hash = createHash('sha256');
  for (const { pages } of lists) for (const page of pages) hash.update(`${page.length}\n`).update(page);
  return hash.digest('hex');
}
