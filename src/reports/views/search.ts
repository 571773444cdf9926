import type { Document } from '../../model/document.ts';
import { itemWords } from '../../model/line-id.ts';
import type { LineReference } from '../../model/run.ts';
import type { MatchClass, OriginVerdict } from '../../model/value.ts';
import { type Language, speaker } from '../../text/index.ts';
import { column, row, table, text } from './blocks.ts';
import { priceText, standing } from './line-text.ts';

export interface SearchHit {
  readonly brand: string | null;
  readonly model: string | null;
  readonly line: LineReference;
  readonly offers: number;
  readonly origin: OriginVerdict;
  readonly class: MatchClass | null;
  readonly score: number | null;
  readonly features: Readonly<Record<string, string>>;
}

export interface SearchView {
  readonly asked: string;
  readonly like: string | null;
  readonly hits: readonly SearchHit[];
  readonly all: number;
  /** What the hits can be narrowed by, with how many products each would leave. */
  readonly facets: {
    readonly suppliers: readonly (readonly [string, number])[];
    readonly origins: readonly (readonly [string, number])[];
    readonly classes: readonly (readonly [string, number])[];
  };
  readonly notice: string | null;
}

/** Products of the agreement that answer a search, best first; with `like`, judged against an installed model. */
export function searchDocument({ asked, like, hits, all, notice }: SearchView, language: Language): Document {
  const says = speaker(language);
  const judged = like === null ? [] : [column('class', says('view.class'))];
  const columns = [
    ...judged,
    column('product', says('view.product')),
    column('features', says('view.features')),
    column('line', says('view.line-heading')),
    column('price', says('view.price'), 'right'),
    column('origin', says('view.origin')),
  ];
  const rows = hits.map((hit) =>
    row(
      ...(hit.class === null ? [] : [text(says(`class.${hit.class}`))]),
      text([hit.brand, hit.model].filter((part) => part !== null).join(' ')),
      text(Object.values(hit.features).join(', ')),
      text(`${hit.line.supplier} ${itemWords(hit.line)}${hit.offers > 1 ? ` (+${hit.offers - 1})` : ''}`),
      text(`${priceText(hit.line.price, language)}${standing(hit.line, language)}`),
      text(says(`origin-word.${hit.origin}`)),
    ),
  );
  return {
    id: 'search',
    language,
    title: says(like === null ? 'view.search-title' : 'view.search-like-title', { asked, like: like ?? '' }),
    provenance: [],
    blocks: [
      ...(notice === null ? [] : [{ type: 'notice' as const, text: notice }]),
      ...(hits.length === 0
        ? [{ type: 'paragraph' as const, text: says('view.search-nothing') }]
        : [table('hits', '', columns, rows, [says('view.search-count', { shown: hits.length, all })])]),
    ],
  };
}
