import type { Claim } from '../../model/claim.ts';
import type { Block, Document } from '../../model/document.ts';
import type { Policy } from '../../model/policy.ts';
import { type OriginVerdict, originVerdicts } from '../../model/value.ts';
import { formatDay, type Language, speaker } from '../../text/index.ts';
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
  readonly settle: string | null;
}

interface Named extends Standing {
  readonly subject: string;
  readonly brand: string | null;
  readonly verdict: OriginVerdict;
  readonly layers: readonly Layer[];
  readonly reasons: readonly { readonly says: string; readonly claims: readonly string[] }[];
  readonly conflicts: readonly string[];
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
      ...found.flatMap((one) => [...dossierBlocks(one, says), ...standingBlocks(one, language)]),
      lawLine(law, language),
    ],
  };
}

type Says = (key: string, values?: Record<string, string | number>) => string;

function dossierBlocks(
  { subject, brand, verdict, layers, reasons, conflicts }: Named,
  says: Says,
): readonly Block[] {
  const name = brand === null || brand === subject ? subject : `${subject} (${brand})`;
  const sources = layers.flatMap(({ claims, earlier }) => [...claims, ...earlier]);
  return [
    { type: 'heading', level: 2, text: `${name}: ${says(`origin-word.${verdict}`)}` },
    {
      type: 'list',
      items: reasons.map(({ says: words, claims }) =>
        claims.length === 0 ? words : `${words} [${claims.join(', ')}]`,
      ),
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
          text(
            says(
              layer.required ? 'view.layer-required' : layer.read ? 'view.layer-read' : 'view.layer-not-read',
            ),
          ),
          text(says(`layer-status.${layer.status}`)),
          text(
            layer.claims.length === 0
              ? (layer.settle ?? '')
              : layer.claims.map((claim) => claimText(claim, says)).join('; '),
          ),
        ),
      ),
    ),
    ...(conflicts.length === 0
      ? []
      : [{ type: 'list' as const, items: conflicts.map((conflict) => says('view.conflict', { conflict })) }]),
    ...(sources.length === 0
      ? []
      : [{ type: 'list' as const, items: sources.map((claim) => sourceText(claim, says)) }]),
  ];
}

function claimText({ id, entity, country, status, from, to }: Claim, says: Says): string {
  const period = from === null && to === null ? '' : `, ${from ?? ''}–${to ?? ''}`;
  return `${entity} (${country ?? says('word.unknown')}, ${says(`claim-status.${status}`)}${period}) [${id}]`;
}

function sourceText(claim: Claim, says: Says): string {
  const { id, source } = claim;
  return `[${id}] ${claimText(claim, says).replace(` [${id}]`, '')}: ${source.title}${source.published === null ? '' : `, ${source.published}`} – ${source.url}`;
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
