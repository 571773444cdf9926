import type { Block, Cell, Document, Table } from '../../model/document.ts';
import type { LawNotes } from '../../model/law-note.ts';
import { minorFromDecimal } from '../../model/money.ts';
import { outcomes } from '../../model/value.ts';
import { formatDay, type Language, speaker } from '../../text/index.ts';
import { blank, money } from '../parts/cells.ts';
import { lawLine } from '../parts/law-notes.ts';
import { column, number, row, table, text } from './blocks.ts';
import { type Comparison, type Figures, nestingWords, policyWords } from './policies-words.ts';

type Says = ReturnType<typeof speaker>;

/** One register and catalogue under many policies: the cameras themselves, what can replace them, and what it costs. */
export function policiesDocument(
  compared: Comparison,
  language: Language,
  law: Pick<LawNotes, 'short'>,
): Document {
  const says = speaker(language);
  const { base, policies, departments } = compared;
  const cameras = policies[0]?.cameras ?? 0;
  return {
    id: 'policies',
    language,
    title: says('policies.title', { cameras, policies: policies.length }),
    provenance: [
      [says('policies.base'), base],
      [says('view.as-of'), formatDay(language, compared.asOf)],
    ],
    blocks: [
      ...(compared.sample ? [{ type: 'notice' as const, text: says('view.sample-notice') }] : []),
      { type: 'list', items: policies.map(({ id, title }) => `${id}: ${title[language]}`) },
      fleetTable(compared, says),
      outcomeTable(compared, says),
      { type: 'list', items: policyWords(compared, language) },
      ...(departments.length > 1 ? [departmentTable(compared, says)] : []),
      ...nested(compared, language),
      lawLine(law, language),
    ],
  };
}

function fleetTable({ policies }: Comparison, says: Says): Table {
  return table(
    'fleet',
    says('policies.fleet-caption'),
    [
      column('policy', says('view.policy')),
      ...(['excluded', 'suspected', 'unknown', 'allowed'] as const).map((verdict) =>
        column(verdict, says(`origin-word.${verdict}`), 'right'),
      ),
      column('priced', says('policies.priced'), 'right'),
      column('unpriced', says('policies.unpriced'), 'right'),
      column('total', says('policies.bill'), 'right'),
    ],
    policies.map(({ id, fleet, bill }) =>
      row(
        text(id),
        ...[fleet.excluded, fleet.suspected, fleet.unknown, fleet.allowed, bill.priced, bill.unpriced].map(
          number,
        ),
        amount(bill.total),
      ),
    ),
    [says('policies.fleet-note')],
  );
}

function outcomeTable({ policies, base }: Comparison, says: Says): Table {
  return table(
    'outcomes',
    says('policies.outcome-caption', { base }),
    [column('policy', says('view.policy')), ...figureColumns(says)],
    policies.map((one) => row(text(one.id), ...figureCells(one, one.id === base))),
    [says('policies.price-note', { base })],
  );
}

/** The base of each department, and the policies that give it other figures; equal rows would hide them. */
function departmentTable({ departments, base }: Comparison, says: Says): Table {
  return table(
    'departments',
    says('policies.department-caption', { base }),
    [
      column('department', says('view.department')),
      column('policy', says('view.policy')),
      column('excluded', says('origin-word.excluded'), 'right'),
      ...figureColumns(says),
    ],
    departments.flatMap(({ code, policies: own }) =>
      own
        .filter(({ id, changed, bill, price }) => {
          const excluded = own.find((one) => one.id === base)?.bill.cameras;
          return id === base || changed > 0 || bill.cameras !== excluded || isDearer(price.change);
        })
        .map((one) =>
          row(text(code), text(one.id), number(one.fleet.excluded), ...figureCells(one, one.id === base)),
        ),
    ),
    [says('policies.department-note', { base })],
  );
}

function figureColumns(says: Says) {
  return [
    ...outcomes.map((outcome) => column(outcome, says(`outcome.${outcome}`), 'right')),
    column('changed', says('policies.changed'), 'right'),
    column('compared', says('policies.compared'), 'right'),
    column('change', says('policies.change'), 'right'),
  ];
}

function figureCells({ outcomes: counts, changed, price }: Figures, isBase: boolean): readonly Cell[] {
  return [
    ...outcomes.map((outcome) => number(counts[outcome])),
    ...(isBase
      ? [blank, number(price.compared), blank]
      : [number(changed), number(price.compared), amount(price.change)]),
  ];
}

function nested(compared: Comparison, language: Language): readonly Block[] {
  const items = nestingWords(compared, language);
  if (items.length === 0) return [];
  return [
    { type: 'paragraph', text: speaker(language)('policies.nested-intro') },
    { type: 'list', items },
  ];
}

function isDearer(change: Figures['price']['change']): boolean {
  return change !== null && minorFromDecimal(change.amount) !== 0;
}

function amount(value: Figures['price']['change']): Cell {
  return value === null ? blank : money(minorFromDecimal(value.amount), value.currency);
}
