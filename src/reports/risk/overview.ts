import { sum } from '../../budget/round-list.ts';
import type { Block, Table } from '../../model/document.ts';
import { type Outcome, outcomes } from '../../model/value.ts';
import { formatNumber } from '../../text/index.ts';
import { camerasOf } from '../memo/section.ts';
import { column, number, row, table, text, total } from '../views/blocks.ts';
import { causesIn } from './causes.ts';
import { decisionTable } from './decisions.ts';
import type { RiskInput } from './input.ts';
import { budgetedKroner } from './kroner.ts';

/** As many causes as a page has room for. */
const shownCauses = 5;

/** No replacement is known that may be bought as it is. */
const unsettled: readonly Outcome[] = ['question', 'gap', 'unidentified'];

/** What a manager reads: how many, how much, why, and who must decide what. One page. */
export function overview(input: RiskInput): readonly Block[] {
  const { run, groups, says, context } = input;
  const open = groups.filter(({ outcome }) => unsettled.includes(outcome));
  const reserved = groups.filter(({ outcome }) => outcome === 'reserved');
  const causes = causesIn(input);
  return [
    heading(says('risk.overview')),
    paragraph(
      says('risk.result', {
        cameras: run.cameras.length,
        kroner: budgetedKroner(groups, context),
        open: camerasOf(open),
        openKroner: budgetedKroner(open, context),
        reserved: camerasOf(reserved),
        reservedKroner: budgetedKroner(reserved, context),
      }),
    ),
    outcomeTotals(input),
    heading(says('risk.causes')),
    ...(causes.length === 0
      ? [paragraph(says('risk.no-causes'))]
      : [
          paragraph(
            says(causes.length > shownCauses ? 'risk.causes-intro' : 'risk.causes-all', {
              shown: shownCauses,
              all: causes.length,
            }),
          ),
          causeTable(input),
        ]),
    heading(says('risk.decide')),
    decisionTable(input),
  ];
}

function outcomeTotals({ groups, says, context }: RiskInput): Table {
  const all = camerasOf(groups);
  const share = (cameras: number) =>
    text(all === 0 ? '' : `${formatNumber(context.language, (100 * cameras) / all, 1)} %`);
  return {
    ...table(
      'outcome-totals',
      says('risk.outcomes-caption'),
      [
        column('outcome', says('conversion.outcome')),
        column('cameras', says('memo.cameras'), 'right'),
        column('share', says('risk.share'), 'right'),
        column('kroner', says('risk.kroner'), 'right'),
      ],
      [
        ...outcomes.map((outcome) => {
          const own = groups.filter((group) => group.outcome === outcome);
          return row(
            text(
              says('risk.outcome-means', {
                outcome: says(`outcome.${outcome}`),
                means: says(`risk.means-${outcome}`),
              }),
            ),
            number(camerasOf(own)),
            share(camerasOf(own)),
            number(budgetedKroner(own, context)),
          );
        }),
        total(
          text(says('report.total')),
          number(sum(groups.map(({ cameras }) => cameras.length))),
          share(all),
          number(budgetedKroner(groups, context)),
        ),
      ],
    ),
  };
}

function causeTable(input: RiskInput): Table {
  const { says, context } = input;
  return table(
    'causes',
    says('risk.causes-caption'),
    [
      column('cause', says('risk.cause')),
      column('outcome', says('conversion.outcome')),
      column('cameras', says('memo.cameras'), 'right'),
      column('kroner', says('risk.kroner'), 'right'),
    ],
    causesIn(input)
      .slice(0, shownCauses)
      .map(({ name, outcome, cameras, groups }) =>
        row(
          text(says(`risk.cause-${outcome}`, { name })),
          text(says(`outcome.${outcome}`)),
          number(cameras),
          number(budgetedKroner(groups, context)),
        ),
      ),
  );
}

function heading(text: string): Block {
  return { type: 'heading', level: 2, text };
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text };
}
