import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWithBaseline } from '../../src/budget/baseline.ts';
import { byYear, departmentCosts } from '../../src/budget/cost.ts';
import { sum } from '../../src/budget/round-list.ts';
import { memoTables } from '../../src/budget/tables.ts';
import { InputError } from '../../src/errors.ts';
import { Budget } from '../../src/model/budget.ts';
import { budget } from '../reports/fixture-run.ts';

const baseline = budget.departments.map(({ code, baseline: kinds }) => ({ code, kinds }));

describe('the tables of ØK59 come out figure for figure', () => {
  const tables = memoTables(budget, baseline);

  test('Table 1: every department’s number, purchase, replacement and sum', () => {
    expect(
      tables.departments.rows.map(({ code, count, amounts, total }) => [code, count, ...amounts, total]),
    ).toEqual([
      ['ØKF', 100, 1500, 500, 2000],
      ['SOF', 281, 4215, 1405, 5620],
      ['SUF', 7, 105, 35, 140],
      ['KFF', 37, 555, 185, 740],
      ['BUF', 300, 4500, 1500, 6000],
      ['BIF', 70, 1050, 350, 1400],
      ['TMF', 31, 930, 310, 1240],
    ]);
    expect([tables.count, ...tables.departments.totals, tables.total]).toEqual([826, 12855, 4285, 17140]);
  });

  test('Table 2: the odd halves are split the opposite way, so that both years are 8.570', () => {
    expect(tables.activities.years).toEqual([2025, 2026, 2027, 2028, 2029]);
    expect(tables.activities.rows.map(({ id, amounts, total }) => [id, ...amounts, total])).toEqual([
      ['purchase', 0, 6427, 6428, 0, 0, 12855],
      ['replacement', 0, 2143, 2142, 0, 0, 4285],
    ]);
    expect(tables.activities.totals).toEqual([0, 8570, 8570, 0, 0]);
  });

  test('Table 3: every committee’s appropriation, half in each year', () => {
    expect(
      tables.appropriations.rows.map(({ committee, appropriation, amounts, total }) => [
        committee,
        appropriation,
        ...amounts,
        total,
      ]),
    ).toEqual([
      ['ØU', '1118 - Økonomisk forvaltning service', 1000, 1000, 2000],
      ['SOC', '3425 - Administration', 2810, 2810, 5620],
      ['SUND', '3300 - Tværgående opgaver og administration', 70, 70, 140],
      ['KFU', '1060 - Kultur og Fritid - Service', 370, 370, 740],
      ['BUU', '3360 - Administration', 3000, 3000, 6000],
      ['BIU', '3520 - Administration', 700, 700, 1400],
      ['TMU', '1000 - Ordinær drift', 620, 620, 1240],
    ]);
    expect(tables.appropriations.totals).toEqual([8570, 8570]);
  });
});

describe('the tables follow the register', () => {
  test('a department without cameras keeps its row, with zeros', () => {
    const tables = memoTables(budget, baseline.slice(1));
    expect(tables.departments.rows[0]).toMatchObject({ code: 'ØKF', count: 0, amounts: [0, 0], total: 0 });
    expect(tables.count).toBe(726);
  });

  test('a department with both kinds pays each by its own price', () => {
    const [costs] = departmentCosts(budget, [{ code: 'ØKF', kinds: { ordinary: 2, traffic: 1 } }]);
    expect(costs).toEqual({ code: 'ØKF', counts: [2, 1], count: 3, kroner: [60_000, 20_000] });
  });

  test('a department that the budget does not know is refused, not dropped', () => {
    expect(() => memoTables(budget, [{ code: 'XYZ', kinds: { ordinary: 1 } }])).toThrow(
      expect.objectContaining({ name: 'InputError', exitCode: 2 }),
    );
  });

  test('a kind that the budget does not know is refused, not counted as free', () => {
    expect(() => memoTables(budget, [{ code: 'SOF', kinds: { drone: 1 } }])).toThrow(InputError);
  });

  test('a kind without a unit price is refused, not counted as free', () => {
    const [first, ...others] = budget.kinds;
    if (first === undefined) return expect.fail('no kinds');
    const priceless = { ...budget, kinds: [{ ...first, unitPrices: { purchase: 1 } }, ...others] };
    expect(() => memoTables(priceless, baseline)).toThrow(InputError);
  });

  test('a year’s shares add up to the krone', () => {
    expect(
      byYear(100, [
        { year: 2026, share: 1 },
        { year: 2027, share: 1 },
        { year: 2028, share: 1 },
      ]),
    ).toEqual([33, 33, 34]);
  });

  test('any departments, unit prices and shares: all three tables foot, agree, and stay within 1.000 kr.', () => {
    fc.assert(
      fc.property(anyBudget(), ({ budget: any, counts }) => {
        const tables = memoTables(any, counts);
        const kroner = departmentCosts(any, counts);
        const { departments, activities, appropriations } = tables;
        for (const { rows, totals } of [departments, activities, appropriations]) {
          expect(totals.map((_, column) => sum(rows.map(({ amounts }) => amounts[column] ?? 0)))).toEqual(
            totals,
          );
          expect(sum(totals)).toBe(tables.total);
          expect(rows.every(({ amounts, total }) => sum(amounts) === total)).toBe(true);
          expect(rows.every(({ amounts }) => amounts.every(Number.isInteger))).toBe(true);
        }
        expect(departments.rows.map(({ total }) => total)).toEqual(
          appropriations.rows.map(({ total }) => total),
        );
        expect(departments.totals).toEqual(activities.rows.map(({ total }) => total));
        for (const [index, { amounts }] of departments.rows.entries())
          for (const [activity, amount] of amounts.entries())
            expect(Math.abs(amount * 1000 - (kroner[index]?.kroner[activity] ?? Number.NaN))).toBeLessThan(
              1000,
            );
        expect(Math.abs(tables.total * 1000 - sum(kroner.flatMap((one) => one.kroner)))).toBeLessThanOrEqual(
          500,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('listing the departments in another order changes no total', () => {
    fc.assert(
      fc.property(anyBudget(), ({ budget: any, counts }) => {
        const reversed = { ...any, departments: [...any.departments].reverse() };
        const [one, other] = [memoTables(any, counts), memoTables(reversed, counts)];
        expect(other.total).toBe(one.total);
        expect(other.activities.rows.map(({ total }) => total)).toEqual(
          one.activities.rows.map(({ total }) => total),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('a run is compared with the note’s own count', () => {
  test('the note’s own numbers deviate nowhere', () => {
    expect(compareWithBaseline(budget, baseline)).toEqual([]);
  });

  test('a department that has more, fewer or other cameras is named with both numbers', () => {
    const [first, ...others] = baseline;
    const changed = [{ code: first?.code ?? '', kinds: { ordinary: 98, traffic: 3 } }, ...others.slice(1)];
    expect(compareWithBaseline(budget, changed)).toEqual([
      { code: 'ØKF', kind: 'ordinary', baseline: 100, counted: 98 },
      { code: 'ØKF', kind: 'traffic', baseline: 0, counted: 3 },
      { code: 'SOF', kind: 'ordinary', baseline: 281, counted: 0 },
    ]);
  });
});

describe('the shipped premises hold together', () => {
  test('a year with money that is not in the window is refused', () => {
    expect(Budget.safeParse({ ...budget, window: [2026] }).success).toBe(false);
  });

  test('codes and aliases name one department each', () => {
    const names = budget.departments.flatMap(({ code, name, aliases }) => [code, name, ...aliases]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test('every kind has a price for every activity, and every default kind and footnote exists', () => {
    const kinds = budget.kinds.map(({ id }) => id);
    for (const { unitPrices, note } of budget.kinds) {
      expect(Object.keys(unitPrices)).toEqual(budget.activities.map(({ id }) => id));
      if (note !== undefined) expect(budget.footnotes.map(({ mark }) => mark)).toContain(note);
    }
    for (const { defaultKind } of budget.departments) expect(kinds).toContain(defaultKind);
  });
});

/** Odd prices, up to nine departments, four years and three kinds of cost: nothing that comes out even. */
function anyBudget() {
  return fc
    .record({
      prices: fc.array(fc.array(fc.nat(40_000), { minLength: 3, maxLength: 3 }), {
        minLength: 1,
        maxLength: 2,
      }),
      activities: fc.integer({ min: 1, max: 3 }),
      shares: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
      counts: fc.array(fc.array(fc.nat(300), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 9 }),
    })
    .map(({ prices, activities, shares, counts }) => {
      const words = (id: string) => ({ da: id, en: id });
      const ids = ['purchase', 'replacement', 'licence'].slice(0, activities);
      const kinds = prices.map((amounts, index) => ({
        id: `kind-${index}`,
        name: words('kind'),
        words: [],
        unitPrices: Object.fromEntries(ids.map((id, activity) => [id, amounts[activity] ?? 0])),
        profile: 'ordinary',
        footnote: null,
      }));
      const any: Budget = {
        ...budget,
        window: shares.map((_, index) => 2026 + index),
        phasing: shares.map((share, index) => ({ year: 2026 + index, share })),
        activities: ids.map((id) => ({ id, name: words(id), label: words(id) })),
        kinds,
        departments: counts.map((_, index) => ({
          code: `D${index}`,
          name: `D${index}`,
          aliases: [],
          committee: 'U',
          appropriation: '1',
          baseline: {},
          defaultKind: 'kind-0',
        })),
      };
      return {
        budget: any,
        counts: counts.map((perKind, index) => ({
          code: `D${index}`,
          kinds: Object.fromEntries(kinds.map(({ id }, kind) => [id, perKind[kind] ?? 0])),
        })),
      };
    });
}
