import type { PreviewView } from '../reports/views/preview.ts';
import { type FetchedList, fetchList } from './fetch-list.ts';
import type { WebOptions } from './fetch-url.ts';
import { fetchedSources } from './fetched-sources.ts';
import type { CatalogQuestion, ImportSurroundings } from './import-catalog.ts';
import type { Knowledge } from './knowledge.ts';
import { previewImport } from './preview-import.ts';
import { isAddress } from './web-address.ts';

/** A look at catalogues before they are imported, from files and addresses; nothing of them is kept. */
export async function previewFromWeb(
  knowledge: Knowledge,
  { noMap = false, repairText = false, confirmedBy = null, ...question }: CatalogQuestion,
  { workspace, language }: Pick<ImportSurroundings, 'workspace' | 'language'>,
  web: WebOptions,
): Promise<PreviewView> {
  const lists = new Map<string, FetchedList>();
  for (const address of question.files.filter(isAddress))
    if (!lists.has(address)) lists.set(address, await fetchList(address, web, null));
  const { labels: files, read } = fetchedSources(question.files, lists);
  const asked = { ...question, files, noMap, repairText, confirmedBy, department: null, budget: '' };
  return previewImport(knowledge, { ...asked, kind: 'catalog' }, { workspace, language, read });
}
