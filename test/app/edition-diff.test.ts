import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionDiff } from '../../src/app/diff/edition-diff.ts';
import type { CatalogLine } from '../../src/model/catalog-line.ts';
import { catalogLine } from '../catalog-line.ts';

/** Editions of one supplier: items, each with one of a few prices and names, so that lines stay, change and go. */
const editions = fc.uniqueArray(
  fc.record({
    item: fc.integer({ min: 1, max: 12 }).map(String),
    kroner: fc.constantFrom(10, 20),
    name: fc.constantFrom('Dome', 'Bullet'),
  }),
  { selector: ({ item }) => item, maxLength: 12 },
);

function rows(made: readonly { item: string; kroner: number; name: string }[], snapshot: string) {
  const lines = made.map(({ item, kroner, name }) =>
    catalogLine({ item, name, price: { minor: kroner * 100, currency: 'DKK' } }),
  );
  return {
    lines,
    edition: {
      snapshot,
      async *rows() {
        yield* lines;
      },
    },
  };
}

const itemsOf = (lines: readonly CatalogLine[]) => lines.map(({ item }) => item).sort();

describe('what changed between two editions', () => {
  test('an edition differs in nothing from itself', () =>
    fc.assert(
      fc.asyncProperty(editions, async (made) => {
        const { edition } = rows(made, 'a');
        const { added, changed, removed, counts } = await editionDiff('A/B', edition, edition);
        expect([added, changed, removed]).toEqual([[], [], []]);
        expect(counts).toMatchObject({ before: made.length, after: made.length, unchanged: made.length });
      }),
    ));

  test('the other way round what was added is removed, and the counts add up', () =>
    fc.assert(
      fc.asyncProperty(editions, editions, async (one, other) => {
        const [from, to] = [rows(one, 'a'), rows(other, 'b')];
        const there = await editionDiff('A/B', from.edition, to.edition);
        const back = await editionDiff('A/B', to.edition, from.edition);
        expect(itemsOf(there.added)).toEqual(itemsOf(back.removed));
        expect(itemsOf(there.removed)).toEqual(itemsOf(back.added));
        expect(there.changed.map(({ before }) => before.item)).toEqual(
          back.changed.map(({ before }) => before.item),
        );
        const { before, after, added, changed, removed, unchanged } = there.counts;
        expect(removed + changed + unchanged).toBe(before);
        expect(added + changed + unchanged).toBe(after);
      }),
    ));

  test('done to the earlier edition, the changes give the later one', () =>
    fc.assert(
      fc.asyncProperty(editions, editions, async (one, other) => {
        const [from, to] = [rows(one, 'a'), rows(other, 'b')];
        const { added, changed, removed } = await editionDiff('A/B', from.edition, to.edition);
        const result = new Map(from.lines.map((line) => [line.item, line]));
        for (const { item } of removed) result.delete(item);
        for (const line of added) result.set(line.item, line);
        for (const { after } of changed) result.set(after.item, after);
        expect(new Map([...result].sort())).toEqual(
          new Map(to.lines.map((line) => [line.item, line] as const).sort()),
        );
      }),
    ));
});
