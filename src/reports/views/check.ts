import type { Cell, Document } from '../../model/document.ts';
import { formatNumber, type Language, speaker } from '../../text/index.ts';
import { column, number, row, table, text } from './blocks.ts';
import { type AccuracyView, accuracyBlocks } from './check-accuracy.ts';
import { listBlocks, type StaleListView } from './check-lists.ts';
import type { Rate } from './check-rate.ts';
import { type ReadingView, readingBlocks } from './check-reading.ts';

export interface CheckView {
  readonly asOf: string;
  readonly policy: string;
  readonly cameras: number;
  readonly manufacturers: number;
  readonly qualities: Readonly<Record<string, number>>;
  readonly accuracy: AccuracyView | null;
  readonly reading: ReadingView | null;
  readonly fillRates: readonly { readonly feature: string; readonly needs: Rate; readonly offers: Rate }[];
  readonly lists: number;
  readonly staleLists: readonly StaleListView[];
  readonly catalogSha256: string;
  readonly rulesSha256: string;
}

/** The health of the data and the tool's own measured accuracy, in the open. */
export function checkDocument(health: CheckView, language: Language): Document {
  const says = speaker(language);
  const { cameras, manufacturers, qualities, accuracy } = health;
  const tiers = Object.entries(qualities).map(([tier, count]) => `${tier}: ${count}`);
  return {
    id: 'check',
    language,
    title: says('check.title'),
    provenance: [
      [says('view.policy'), health.policy],
      [says('view.as-of'), health.asOf],
      [says('check.catalog-hash'), health.catalogSha256],
      [says('check.rules-hash'), health.rulesSha256],
      ...(accuracy === null ? [] : [[says('check.gold-hash'), accuracy.sha256] as const]),
      ...(health.reading === null ? [] : [[says('check.reading-hash'), health.reading.sha256] as const]),
    ],
    blocks: [
      { type: 'paragraph', text: says('check.known', { cameras, manufacturers, tiers: tiers.join(', ') }) },
      ...listBlocks(health, language),
      { type: 'heading', level: 2, text: says('check.accuracy') },
      ...(accuracy === null
        ? [{ type: 'paragraph' as const, text: says('check.not-measured') }]
        : accuracyBlocks(accuracy, language)),
      { type: 'heading', level: 2, text: says('check.reading') },
      ...(health.reading === null
        ? [{ type: 'paragraph' as const, text: says('check.reading-not-measured') }]
        : readingBlocks(health.reading, language)),
      { type: 'heading', level: 2, text: says('check.fill') },
      fillTable(health, language),
    ],
  };
}

function fillTable({ fillRates }: CheckView, language: Language) {
  const says = speaker(language);
  const share = ({ share: known }: Rate): Cell =>
    known === null ? text('–') : text(`${formatNumber(language, 100 * known, 0)} %`);
  return table(
    'fill-rates',
    says('check.fill-caption'),
    [
      column('feature', says('check.feature')),
      column('needs', says('check.fill-needs'), 'right'),
      column('needs-count', says('check.count'), 'right'),
      column('offers', says('check.fill-offers'), 'right'),
      column('offers-count', says('check.count'), 'right'),
    ],
    [...fillRates]
      .sort((one, other) => other.offers.count - one.offers.count || (one.feature < other.feature ? -1 : 1))
      .map(({ feature, needs, offers }) =>
        row(
          text(says(`feature.${feature}`)),
          share(needs),
          number(needs.count),
          share(offers),
          number(offers.count),
        ),
      ),
  );
}
