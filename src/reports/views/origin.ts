import type { Claim } from '../../model/claim.ts';
import type { Block, Document } from '../../model/document.ts';
import type { Policy } from '../../model/policy.ts';
import { type OriginVerdict, originVerdicts } from '../../model/value.ts';
import { who } from '../../origin/claims.ts';
import { formatDay, type Language, speaker } from '../../text/index.ts';
import { claimsText, periodText, sameWords, sourceText } from '../parts/claim-text.ts';
import { lawLine } from '../parts/law-notes.ts';
import { column, number, row, table, text } from './blocks.ts';
import { type Standing, standingBlocks } from './standing.ts';

interface Layer {
  readonly layer: string;
  readonly status: string;
  readonly read: boolean;
  readonly required: boolean;
  readonly claims: readonly Claim[];
  readonly earlier: readonly Claim[];
  readonly later: readonly Claim[];
  readonly settle: string | null;
}

interface Named extends Standing {
  readonly subject: string;
  readonly brand: string | null;
  readonly verdict: OriginVerdict;
  readonly layers: readonly Layer[];
  readonly reasons: readonly { readonly says: string; readonly claims: readonly string[] }[];
  readonly conflicts: readonly string[];
  readonly mac: string | null;
}

type Law = Parameters<typeof lawLine>[0];

/** The verdict on each name, why, and the six layers with what stands behind them. */
export function dossierDocument(
  found: readonly Named[],
  policy: Policy,
  asOf: string,
  language: Language,
  law: Law,
): Document {
  const says = speaker(language);
  return {
    id: 'origin',
    language,
    title: says('view.origin-title', { policy: policy.title[language] }),
    provenance: [
      [says('view.policy'), `${policy.id} ${policy.version} – ${policy.description[language]}`],
      [says('view.as-of'), formatDay(language, asOf)],
    ],
    blocks: [
      ...found.flatMap((one) => [...dossierBlocks(one, language), ...standingBlocks(one, language)]),
      lawLine(law, language),
    ],
  };
}

function dossierBlocks(
  { subject, brand, verdict, layers, reasons, conflicts, mac }: Named,
  language: Language,
): readonly Block[] {
  const says = speaker(language);
  const name = brand === null || brand === subject ? subject : `${subject} (${brand})`;
  const sources = layers.flatMap(({ claims, earlier, later }) => [...claims, ...earlier, ...later]);
  const isTold = mac === null || reasons.some((reason) => reason.says === mac);
  return [
    { type: 'heading', level: 2, text: `${name}: ${says(`origin-word.${verdict}`)}` },
    {
      type: 'list',
      items: [
        ...reasons.map(({ says: words, claims }) =>
          claims.length === 0 ? words : `${words} [${claims.join(', ')}]`,
        ),
        ...(isTold ? [] : [mac]),
      ],
    },
    table(
      'layers',
      '',
      [
        column('layer', says('view.layer')),
        column('role', says('view.layer-role')),
        column('status', says('view.layer-status')),
        column('claims', says('view.claims')),
      ],
      layers.map((layer) =>
        row(
          text(says(`layer.${layer.layer}`)),
          text(says(roleOf(layer))),
          text(says(`layer-status.${layer.status}`)),
          text(evidenceText(layer, language)),
        ),
      ),
    ),
    ...historyTable(layers, language),
    ...bullets(conflicts.map((conflict) => says('origin.about-sources', { conflict }))),
    ...(sources.length === 0
      ? []
      : [{ type: 'heading' as const, level: 3 as const, text: says('origin.sources') }]),
    ...bullets(sources.map((claim) => sourceText(claim, language))),
  ];
}

function roleOf({ required, read }: Layer): string {
  return required ? 'view.layer-required' : read ? 'view.layer-read' : 'view.layer-not-read';
}

/** What is claimed; and what would settle the layer, where the claims do not. */
function evidenceText({ claims, settle }: Layer, language: Language): string {
  const words = claimsText(claims, language);
  if (settle === null || words === '') return words || (settle ?? '');
  return speaker(language)('origin.same-settles', { claims: words, settle });
}

/** Earlier and later owners and makers, the earliest first in each layer. */
function historyTable(layers: readonly Layer[], language: Language): readonly Block[] {
  const says = speaker(language);
  const rows = layers.flatMap(({ layer, earlier, later }) =>
    [
      { time: says('origin.history-earlier'), claims: earlier.toSorted(byStart) },
      { time: says('origin.history-later'), claims: later.toSorted(byStart) },
    ].flatMap(({ time, claims }) =>
      sameWords(claims, (claim) => [who(claim), ...periodText(claim, language)].join(', ')).map(
        ({ words, ids }) =>
          row(text(says(`layer.${layer}`)), text(time), text(`${words} [${ids.join(', ')}]`)),
      ),
    ),
  );
  if (rows.length === 0) return [];
  const columns = [
    column('layer', says('view.layer')),
    column('time', says('origin.history-time')),
    column('who', says('origin.history-who')),
  ];
  return [table('history', says('origin.history'), columns, rows)];
}

function byStart(one: Claim, other: Claim): number {
  return (one.from ?? '').localeCompare(other.from ?? '');
}

function bullets(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

interface LineOrigin {
  readonly subject: string;
  readonly product: string;
  readonly verdict: OriginVerdict;
  readonly reasons: readonly string[];
}

/** Every line of the catalogue with its verdict, the ones to look at first. */
export function originTableDocument(
  found: readonly LineOrigin[],
  policy: Policy,
  asOf: string,
  language: Language,
  law: Law,
): Document {
  const says = speaker(language);
  const order: readonly OriginVerdict[] = ['excluded', 'suspected', 'unknown', 'allowed'];
  const sorted = order.flatMap((verdict) => found.filter((line) => line.verdict === verdict));
  return {
    id: 'origin-lines',
    language,
    title: says('view.origin-lines-title', { policy: policy.title[language] }),
    provenance: [
      [says('view.policy'), `${policy.id} ${policy.version}`],
      [says('view.as-of'), formatDay(language, asOf)],
    ],
    blocks: [
      table(
        'verdicts',
        '',
        [column('verdict', says('view.verdict')), column('lines', says('view.lines'), 'right')],
        originVerdicts.map((verdict) =>
          row(
            text(says(`origin-word.${verdict}`)),
            number(found.filter((line) => line.verdict === verdict).length),
          ),
        ),
      ),
      table(
        'lines',
        '',
        [
          column('verdict', says('view.verdict')),
          column('line', says('view.line-heading')),
          column('product', says('view.product')),
          column('why', says('view.why')),
        ],
        sorted.map(({ subject, product, verdict, reasons }) =>
          row(text(says(`origin-word.${verdict}`)), text(subject), text(product), text(reasons[0] ?? '')),
        ),
      ),
      lawLine(law, language),
    ],
  };
}
