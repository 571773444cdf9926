import type { Block, Cell, Document } from '../../model/document.ts';
import { formatNumber, type Language, type MessageKey, sentence } from '../../text/index.ts';
import { column, number, row, table, text } from './blocks.ts';

interface Rate {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

interface ClassAccuracy {
  readonly class: string;
  readonly precision: Rate;
  readonly recall: Rate;
}

export interface CheckView {
  readonly asOf: string;
  readonly policy: string;
  readonly cameras: number;
  readonly manufacturers: number;
  readonly qualities: Readonly<Record<string, number>>;
  readonly accuracy: {
    readonly accuracy: {
      readonly pairs: number;
      readonly right: Rate;
      readonly calledBetter: Rate;
      readonly calledWorse: Rate;
      readonly classes: readonly ClassAccuracy[];
    };
    readonly kappa: number | null;
    readonly sha256: string;
  } | null;
  readonly fillRates: readonly { readonly feature: string; readonly needs: Rate; readonly offers: Rate }[];
  readonly catalogSha256: string;
  readonly rulesSha256: string;
}

/** The health of the data and the tool's own measured accuracy, in the open. */
export function checkDocument(health: CheckView, language: Language): Document {
  const says = (key: string, values: Record<string, string | number> = {}) =>
    sentence(language, key as MessageKey, values);
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
    ],
    blocks: [
      { type: 'paragraph', text: says('check.known', { cameras, manufacturers, tiers: tiers.join(', ') }) },
      { type: 'heading', level: 2, text: says('check.accuracy') },
      ...(accuracy === null
        ? [{ type: 'paragraph' as const, text: says('check.not-measured') }]
        : accuracyBlocks(accuracy, language)),
      { type: 'heading', level: 2, text: says('check.fill') },
      fillTable(health, language),
    ],
  };
}

function accuracyBlocks(
  { accuracy, kappa }: NonNullable<CheckView['accuracy']>,
  language: Language,
): readonly Block[] {
  const says = (key: string, values: Record<string, string | number> = {}) =>
    sentence(language, key as MessageKey, values);
  const agreement =
    kappa === null
      ? says('check.one-reading')
      : says('check.kappa', { kappa: formatNumber(language, kappa, 3) });
  return [
    { type: 'paragraph', text: says('check.method', { pairs: accuracy.pairs }) },
    {
      type: 'list',
      items: [
        says('check.right', { rate: rateText(accuracy.right, language) }),
        says('check.called-better', { rate: rateText(accuracy.calledBetter, language) }),
        says('check.called-worse', { rate: rateText(accuracy.calledWorse, language) }),
        agreement,
      ],
    },
    table(
      'classes',
      '',
      [
        column('class', says('view.class')),
        column('precision', says('check.precision')),
        column('recall', says('check.recall')),
      ],
      accuracy.classes.map((one) =>
        row(
          text(says(`class.${one.class}`)),
          text(rateText(one.precision, language)),
          text(rateText(one.recall, language)),
        ),
      ),
    ),
  ];
}

function fillTable({ fillRates }: CheckView, language: Language) {
  const says = (key: string) => sentence(language, key as MessageKey);
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

/** `350 of 350, 100.0 % (95 % interval 98.9 to 100.0)`. */
function rateText({ count, of, share, low, high }: Rate, language: Language): string {
  if (share === null || low === null || high === null) return sentence(language, 'check.no-rate');
  const percent = (value: number) => formatNumber(language, 100 * value, 1);
  return sentence(language, 'check.rate', {
    count,
    of,
    share: percent(share),
    low: percent(low),
    high: percent(high),
  });
}
