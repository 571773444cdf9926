import type { Block, Document } from '../../model/document.ts';
import { sentence } from '../../text/index.ts';

/** `lying` is the same paper laid down, `wide` a paper of twice the size laid down. */
export type PageKind = 'upright' | 'lying' | 'wide';

/** Above this many columns a table gets a page that lies down, and above that a wide one. */
const uprightColumns = 8;
const lyingColumns = 12;

/** What stands on a page: the blocks, the title above them, and line by line what the run rests on. */
export type Part =
  | Block
  | { readonly type: 'title'; readonly text: string }
  | { readonly type: 'basis'; readonly label: string; readonly value: string };

interface Stretch {
  readonly page: PageKind;
  readonly parts: readonly Part[];
}

/**
 * A document as stretches of like pages, for formats that have pages. Title, notices and headings go with what follows
 * them, the basis with what it follows.
 */
export function pageStretches({ title, language, blocks, provenance }: Document): readonly Stretch[] {
  const basis: readonly Part[] =
    provenance.length === 0
      ? []
      : [
          { type: 'heading', level: 2, text: sentence(language, 'report.basis') },
          ...provenance.map(([label, value]) => ({ type: 'basis', label, value }) as const),
        ];
  const stretches: { readonly page: PageKind; readonly parts: Part[] }[] = [];
  let waiting: Part[] = [];
  for (const part of [{ type: 'title', text: title } as const, ...blocks, ...basis]) {
    waiting.push(part);
    if (['title', 'notice', 'heading'].includes(part.type)) continue;
    const last = stretches.at(-1);
    const page = part.type === 'basis' ? (last?.page ?? 'upright') : pageFor(part);
    if (last?.page === page) last.parts.push(...waiting);
    else stretches.push({ page, parts: waiting });
    waiting = [];
  }
  if (waiting.length === 0) return stretches;
  return [...stretches, { page: 'upright', parts: waiting }];
}

function pageFor(part: Part): PageKind {
  const columns = part.type === 'table' ? part.columns.length : 0;
  if (columns > lyingColumns) return 'wide';
  return columns > uprightColumns ? 'lying' : 'upright';
}
