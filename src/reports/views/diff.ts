import type { Diff } from '../../model/diff.ts';
import type { Document } from '../../model/document.ts';
import { sentence } from '../../text/index.ts';
import { catalogBlocks } from './diff-catalog.ts';
import type { DiffReader } from './diff-reader.ts';
import { registerBlocks } from './diff-register.ts';
import { runBlocks } from './diff-runs.ts';

/** What changed, for a person: the whole of it is in the machine output. */
export function diffDocument(diff: Diff, reader: DiffReader): Document {
  const { language } = reader;
  const page = (title: string, blocks: Document['blocks']): Document => ({
    id: 'diff',
    language,
    title,
    provenance: [],
    blocks,
  });
  switch (diff.kind) {
    case 'catalog':
      return page(sentence(language, 'diff.title-catalog'), catalogBlocks(diff.editions, reader));
    case 'register':
      return page(sentence(language, 'diff.title-register'), registerBlocks(diff.editions, reader));
    case 'runs': {
      const [from, to] = [diff.from.id, diff.to.id];
      return page(sentence(language, 'diff.title-runs', { from, to }), runBlocks(diff, reader));
    }
    default:
      return diff satisfies never;
  }
}
