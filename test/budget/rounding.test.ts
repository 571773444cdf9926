import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, roundList, sum } from '../../src/budget/round-list.ts';
import { roundTable } from '../../src/budget/rounding.ts';

const unit = 1000;

describe('a table is rounded so that rows and columns add up', () => {
  test('halves come out as the memo has them: purchase down first, replacement up first', () => {
    const halves = [
      [6_427_500, 6_427_500],
      [2_142_500, 2_142_500],
    ];
    const rounded = roundTable(halves, unit, { rows: [12_855, 4_285], columns: [8_570, 8_570] });
    expect(rounded).toEqual({
      ok: true,
      cells: [
        [6_427, 6_428],
        [2_143, 2_142],
      ],
    });
  });

  test('a table of whole units is left as it is', () => {
    expect(roundTable([[3000, 0]], unit, { rows: [3], columns: [3, 0] })).toEqual({
      ok: true,
      cells: [[3, 0]],
    });
  });

  test('a row total that its cells cannot reach is named, with what they can reach', () => {
    expect(roundTable([[1500, 1500]], unit, { rows: [5], columns: [2, 3] })).toEqual({
      ok: false,
      problem: { axis: 'row', index: 0, asked: 5, lowest: 2, highest: 4 },
    });
  });

  test('a column total that its cells cannot reach is named', () => {
    expect(roundTable([[1500, 1500]], unit, { rows: [3], columns: [3, 0] })).toMatchObject({
      ok: false,
      problem: { axis: 'column', index: 0, asked: 3, highest: 2 },
    });
  });

  test('rows and columns that ask for different grand totals are refused', () => {
    expect(roundTable([[1500, 1500]], unit, { rows: [3], columns: [2, 2] })).toMatchObject({
      ok: false,
      problem: { axis: 'total', asked: 3, lowest: 4 },
    });
  });

  test('totals that are each in reach but not together name a row', () => {
    const diagonal = [
      [500, 0],
      [0, 500],
    ];
    expect(roundTable(diagonal, unit, { rows: [1, 0], columns: [0, 1] })).toMatchObject({
      ok: false,
      problem: { axis: 'row', index: 0 },
    });
  });

  test('whatever the amounts, margins that a table can have are met and no cell moves by a whole unit', () => {
    fc.assert(
      fc.property(tableWithMargins(), ({ amounts, margins }) => {
        const rounded = roundTable(amounts, unit, margins);
        if (!rounded.ok) return expect.fail(JSON.stringify(rounded.problem));
        expect(rounded.cells.map(sum)).toEqual(margins.rows);
        expect(columnSums(rounded.cells)).toEqual(margins.columns);
        for (const [row, cells] of rounded.cells.entries()) {
          for (const [column, cell] of cells.entries()) {
            expect(Number.isInteger(cell)).toBe(true);
            expect(Math.abs(cell * unit - (amounts[row]?.[column] ?? Number.NaN))).toBeLessThan(unit);
          }
        }
      }),
    );
  });

  test('the rule of choice holds: it is the table that settles the clearest cells first', () => {
    fc.assert(
      fc.property(tableWithMargins(3, 3), ({ amounts, margins }) => {
        const rounded = roundTable(amounts, unit, margins);
        expect(rounded).toEqual({ ok: true, cells: bySearch(amounts, margins) });
      }),
      { numRuns: 200 },
    );
  });

  test('a refusal is right: no table with these totals exists', () => {
    fc.assert(
      fc.property(
        smallAmounts(3, 3),
        fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
        (amounts, shifts) => {
          const rows = amounts.map((cells, row) => nearest(sum(cells), unit) + (shifts[row] ?? 0) - 1);
          const columns = columnSums(amounts).map(
            (exact, column) => nearest(exact, unit) + (shifts[3 + column] ?? 0) - 1,
          );
          expect(roundTable(amounts, unit, { rows, columns }).ok).toBe(
            bySearch(amounts, { rows, columns }) !== null,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a list is rounded so that it adds up', () => {
  test('the largest remainder goes up, and of two equal ones the later', () => {
    expect(roundList([1_600, 1_700, 1_700], unit, 5)).toEqual([1, 2, 2]);
    expect(roundList([500, 500], unit, 1)).toEqual([0, 1]);
  });

  test('whatever the amounts, the sum is its own rounding and no number moves by a whole unit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000_000), { minLength: 1, maxLength: 30 }), (amounts) => {
        const rounded = roundList(amounts, unit, nearest(sum(amounts), unit));
        expect(sum(rounded)).toBe(nearest(sum(amounts), unit));
        for (const [index, number] of rounded.entries())
          expect(Math.abs(number * unit - (amounts[index] ?? Number.NaN))).toBeLessThan(unit);
      }),
    );
  });
});

function columnSums(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, column) => sum(rows.map((cells) => cells[column] ?? 0)));
}

function smallAmounts(rows: number, columns: number) {
  const amount = fc.oneof(fc.nat(4_000), fc.constantFrom(0, 500, 1000, 1500, 2000, 2500));
  const row = fc.array(amount, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

/** Amounts with the margins of some floor-or-ceiling table of theirs, so that there is an answer to find. */
function tableWithMargins(maxRows = 8, maxColumns = 5) {
  return fc
    .tuple(fc.integer({ min: 1, max: maxRows }), fc.integer({ min: 1, max: maxColumns }))
    .chain(([rows, columns]) =>
      fc.tuple(
        smallAmounts(rows, columns),
        fc.array(fc.boolean(), { minLength: rows * columns, maxLength: rows * columns }),
      ),
    )
    .map(([amounts, ups]) => {
      const cells = amounts.map((row, index) =>
        row.map((amount, column) =>
          ups[index * row.length + column] ? Math.ceil(amount / unit) : Math.floor(amount / unit),
        ),
      );
      return { amounts, margins: { rows: cells.map(sum), columns: columnSums(cells) } };
    });
}

/** The rule in the plainest way: of all tables with these margins, the first by the order of settling. */
function bySearch(
  amounts: readonly (readonly number[])[],
  margins: { readonly rows: readonly number[]; readonly columns: readonly number[] },
): readonly (readonly number[])[] | null {
  const width = amounts[0]?.length ?? 0;
  const flat = amounts.flat();
  const doubts = flat.map((amount) => Math.min(amount % unit, unit - (amount % unit)));
  const open = [...flat.keys()]
    .filter((index) => (flat[index] ?? 0) % unit !== 0)
    .sort((one, other) => (doubts[one] ?? 0) - (doubts[other] ?? 0) || one - other);
  for (let choice = 0; choice < 2 ** open.length; choice++) {
    const cells = flat.map((amount) => Math.floor(amount / unit));
    for (const [place, index] of open.entries()) {
      const againstNearest = Math.floor(choice / 2 ** (open.length - 1 - place)) % 2 === 1;
      const nearestIsUp = ((flat[index] ?? 0) % unit) * 2 > unit;
      if (nearestIsUp !== againstNearest) cells[index] = (cells[index] ?? 0) + 1;
    }
    const rows = amounts.map((_, row) => cells.slice(row * width, (row + 1) * width));
    const fits = (sums: readonly number[], asked: readonly number[]) =>
      sums.every((number, index) => number === asked[index]);
    if (fits(rows.map(sum), margins.rows) && fits(columnSums(rows), margins.columns)) return rows;
  }
  return null;
}
