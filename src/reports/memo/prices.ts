import { unitPrice } from '../../budget/cost.ts';
import { nearest, roundList, sum } from '../../budget/round-list.ts';
import { priceSpread } from '../../budget/spread.ts';
import type { Block } from '../../model/document.ts';
import { blank } from '../parts/cells.ts';
import type { Group } from '../parts/groups.ts';
import { column, number, row, table, text, total } from '../views/blocks.ts';
import { heading, type MemoInput, paragraph, write } from './section.ts';

/** The purchase of one department's priced cameras; øre, but `unitKroner` by the memo's unit prices. */
interface DepartmentPrices {
  readonly code: string;
  readonly cameras: number;
  readonly priced: number;
  readonly unitKroner: number;
  readonly lowestOre: number;
  readonly chosenOre: number;
  readonly highestOre: number;
}

const orePerKrone = 100;

/** What the replacements cost by the catalogue, beside the memo's unit prices for the same cameras. */
export function prices(input: MemoInput): readonly Block[] {
  const rows = input.run.departments.map(({ code }) => departmentPrices(code, input));
  const cameras = sum(rows.map((one) => one.cameras));
  const priced = sum(rows.map((one) => one.priced));
  const title = heading(input, 'memo.prices', 3);
  if (priced === 0) return [title, paragraph(input, 'memo.no-prices', { unpriced: cameras })];

  const columns = (['unitKroner', 'lowestOre', 'chosenOre', 'highestOre'] as const).map((field) =>
    kroner(
      rows.map((one) => one[field]),
      field === 'unitKroner' ? 1 : orePerKrone,
    ),
  );
  const [unit = [], , chosen = []] = columns;
  return [
    title,
    paragraph(input, 'memo.prices-intro', {
      priced,
      unpriced: cameras - priced,
      chosen: sum(chosen),
      unit: sum(unit),
    }),
    {
      ...table(
        'prices',
        write(input, 'memo.prices-caption'),
        [
          column('department', ''),
          column('cameras', write(input, 'memo.cameras'), 'right'),
          column('priced', write(input, 'memo.priced'), 'right'),
          column('unpriced', write(input, 'memo.unpriced'), 'right'),
          column('unit-price', write(input, 'memo.by-unit-price'), 'right'),
          column('lowest', write(input, 'memo.lowest'), 'right'),
          column('chosen', write(input, 'memo.chosen'), 'right'),
          column('highest', write(input, 'memo.highest'), 'right'),
        ],
        [
          ...rows.map((one, index) =>
            row(
              text(one.code),
              ...[one.cameras, one.priced, one.cameras - one.priced].map(number),
              ...columns.map((amounts) => (one.priced === 0 ? blank : number(amounts[index] ?? 0))),
            ),
          ),
          total(
            text(write(input, 'report.total')),
            ...[cameras, priced, cameras - priced].map(number),
            ...columns.map((amounts) => number(sum(amounts))),
          ),
        ],
        [write(input, 'memo.prices-note')],
      ),
      unit: write(input, 'report.unit-kroner'),
    },
  ];
}

function departmentPrices(code: string, { groups, context }: MemoInput): DepartmentPrices {
  const own = groups.filter(({ department }) => department === code);
  const known = own.flatMap((group) => pricesOf(group, context.budget) ?? []);
  const add = (field: keyof (typeof known)[number]) => sum(known.map((one) => one[field]));
  return {
    code,
    cameras: sum(own.map(({ cameras }) => cameras.length)),
    priced: add('priced'),
    unitKroner: add('unitKroner'),
    lowestOre: add('lowestOre'),
    chosenOre: add('chosenOre'),
    highestOre: add('highestOre'),
  };
}

/** Null where the cameras have no replacement, or one without a price in the budget's currency. */
function pricesOf({ result, kind, cameras }: Group, budget: MemoInput['context']['budget']) {
  if (result === null) return null;
  const { lowestOre, chosenOre, highestOre } = priceSpread(result, budget.currency);
  const known = budget.kinds.find(({ id }) => id === kind);
  const [purchase] = budget.activities;
  if (lowestOre === null || chosenOre === null || highestOre === null) return null;
  if (known === undefined || purchase === undefined) return null;
  const times = cameras.length;
  return {
    priced: times,
    unitKroner: times * unitPrice(budget, known, purchase.id),
    lowestOre: times * lowestOre,
    chosenOre: times * chosenOre,
    highestOre: times * highestOre,
  };
}

/** Whole kroner that add up to the rounded total. */
function kroner(amounts: readonly number[], unit: number): readonly number[] {
  return roundList(amounts, unit, nearest(sum(amounts), unit));
}
