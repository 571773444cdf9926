import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { editionDiff } from '../../src/app/diff/edition-diff.ts';
import { type OfferChange, withChanges } from '../../src/app/edition-changes.ts';
import { loadHeaders } from '../../src/app/header-rules.ts';
import { importCatalog } from '../../src/app/import-catalog.ts';
import { questionId } from '../../src/app/question-id.ts';
import { readWorkspace } from '../../src/app/with-workspace.ts';
import { tellApart } from '../../src/intake/item-products.ts';
import { CatalogLine } from '../../src/model/catalog-line.ts';
import { lineId } from '../../src/model/line-id.ts';
import { catalogLine } from '../catalog-line.ts';

const places: string[] = [];
afterAll(() => Promise.all(places.map((path) => rm(path, { recursive: true, force: true }))));
const knowledge = loadHeaders();
const header = 'Varenr.;Varenavn;Producentens varenr.;GTIN;Pris';

/** Imports lists one after the other into one fresh workspace. */
async function place() {
  const folder = await mkdtemp(join(tmpdir(), 'skifte-shared-'));
  places.push(folder);
  const workspace = join(folder, 'arbejde');
  const file = join(folder, 'liste.csv');
  const asked = { agreement: 'A-1', supplier: 'S', map: null, join: [], files: [file] };
  const surroundings = { workspace, language: 'en' as const, now: '2026-06-01T00:00:00.000Z' };
  return {
    async take(...rows: readonly string[]) {
      await writeFile(file, [header, ...rows, ''].join('\n'));
      return importCatalog(knowledge, asked, surroundings);
    },
    async kept() {
      const lines: CatalogLine[] = [];
      const catalog = await (await readWorkspace(workspace)).currentCatalog();
      for await (const row of catalog.rows()) lines.push(CatalogLine.parse(row));
      return lines;
    },
  };
}

const nokia = '87067606;Nokia ABC;N70UK;;399,00';
const headset = '87067606;Nokia B2;B2-750i;;500,00';

describe('two products under one item number', () => {
  test('are both kept, each with an id of its own, and one warning names both rows', async () => {
    const { take, kept } = await place();
    const { lines, rejects, warnings } = await take(nokia, headset, '1;A;;;1,00');
    expect([lines, rejects]).toEqual([3, []]);
    expect((await kept()).map((line) => lineId(line))).toEqual([
      'A-1/S/87067606 (N70UK)',
      'A-1/S/87067606 (B2-750i)',
      'A-1/S/1',
    ]);
    expect(warnings).toMatchObject([
      { row: 2, field: 'item', why: expect.stringContaining('2 different products (rows 2, 3)') },
    ]);
  });

  test('still let an exact repeat be dropped, and two prices for one of them be a conflict', async () => {
    const { take } = await place();
    const { lines, rejects } = await take(nokia, headset, headset, '87067606;Nokia ABC;N70UK;;400,00');
    expect(lines).toBe(2);
    expect(rejects).toMatchObject([
      { row: 4, why: expect.stringContaining('the same as row 3') },
      { row: 5, why: expect.stringContaining('row 2') },
    ]);
  });

  test('are told apart by what tells them all apart: number, GTIN, name, or everything', () => {
    const named = (name: string, model: string | null = null, gtin: string | null = null) => ({
      ...{ name, model, gtin },
    });
    expect(tellApart([named('A', 'M1'), named('A', 'M2')])).toEqual(['M1', 'M2']);
    expect(tellApart([named('A', 'M1', '1'), named('A', 'M1', '2')])).toEqual(['1', '2']);
    expect(tellApart([named('A', 'M1'), named('B')])).toEqual(['A', 'B']);
    expect(tellApart([named('A', 'M1'), named('A', 'M2'), named('B', 'M1')])).toEqual([
      'M1, A',
      'M2, A',
      'M1, B',
    ]);
    expect(tellApart([named('A', 'M1'), named('A')])).toEqual(['A, M1, –', 'A, –, –']);
  });

  test('coming and going leave the product that stays as it was', async () => {
    const { take } = await place();
    await take(nokia);
    expect((await take(nokia, headset)).editions).toMatchObject([
      { before: 1, added: 1, changed: 0, removed: 0, unchanged: 1 },
    ]);
    expect((await take(headset)).editions).toMatchObject([
      { before: 2, added: 0, changed: 0, removed: 1, unchanged: 1 },
    ]);
  });

  test('ask their supplier different questions', () => {
    const subject = { kind: 'feature' as const, id: 'resolution' };
    const ids = ['N70UK', 'B2-750i', undefined].map((itemProduct) =>
      questionId({ supplier: 'S', item: '7', itemProduct }, subject),
    );
    expect(new Set(ids).size).toBe(3);
  });
});

test('a name that changes is a change of the product, where its item number names one product alone', async () => {
  const { take } = await place();
  await take('1;Dome;;;1,00');
  expect((await take('1;Dome kamera;;;1,00')).editions).toMatchObject([
    { added: 0, changed: 1, removed: 0, unchanged: 0 },
  ]);
});

/** No two rows say different things of one product, so that nothing is for a person to settle. */
const rows = fc.uniqueArray(
  fc.tuple(fc.constantFrom('1', '2'), fc.constantFrom('Dome', 'Kugle'), fc.constantFrom('', 'M1', 'm2')),
  { minLength: 1, maxLength: 8, selector: (row) => row.join(';') },
);
const written = ([item, name, model]: readonly [string, string, string]) => `${item};${name};${model};;1,00`;

test('the order of rows does not change what is kept, and the same file again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.integer(), async (all, seed) => {
      const shuffled = all.toSorted((one, other) => {
        const weight = (row: readonly string[]) => (row.join().length * seed) % 7;
        return weight(one) - weight(other) || (written(one) < written(other) ? 1 : -1);
      });
      const { take, kept } = await place();
      const said = async () =>
        (await kept()).map((line) => JSON.stringify({ ...line, row: 0, id: lineId(line) })).sort();
      await take(...all.map(written));
      const first = await said();
      expect(new Set((await kept()).map(lineId)).size).toBe(all.length);
      const again = await take(...all.map(written));
      const unchanged = { added: 0, changed: 0, removed: 0, unchanged: all.length };
      expect(again.editions).toMatchObject([unchanged]);
      expect((await take(...shuffled.map(written))).editions).toMatchObject([unchanged]);
      expect(await said()).toEqual(first);
    }),
    { numRuns: 15 },
  );
});

test('an edition counts exactly what came, went, changed and stayed', async () => {
  await fc.assert(
    fc.asyncProperty(rows, rows, async (before, after) => {
      const { take } = await place();
      await take(...before.map(written));
      const { editions } = await take(...after.map(written));
      const [edition] = editions ?? [];
      expect(edition?.before).toBe(before.length);
      expect((edition?.changed ?? 0) + (edition?.unchanged ?? 0) + (edition?.removed ?? 0)).toBe(
        before.length,
      );
      expect((edition?.changed ?? 0) + (edition?.unchanged ?? 0) + (edition?.added ?? 0)).toBe(after.length);
      const was = new Set(before.map(written));
      expect(edition?.unchanged).toBe(after.filter((row) => was.has(written(row))).length);
    }),
    { numRuns: 15 },
  );
});

describe('a later document of changes', () => {
  const named = { agreement: 'A-1', supplier: 'S', lot: null, item: '7' };
  const line = (model: string, more: Partial<CatalogLine> = {}) =>
    catalogLine({ agreement: 'A-1', supplier: 'S', item: '7', name: 'Dome', model, ...more });
  const shared = [line('M1', { itemProduct: 'M1' }), line('M2', { itemProduct: 'M2', lineId: 'L-2' })];
  const price = { minor: 900, currency: 'DKK' };

  async function changed(before: readonly CatalogLine[], ...changes: readonly OfferChange[]) {
    const { lines, rejects } = withChanges(rowsOf(before), changes, 'priser.xml');
    const after: CatalogLine[] = [];
    for await (const one of lines) after.push(one);
    return {
      after: after.map(({ model, price: now }) => [model, now?.minor ?? null]),
      told: rejects().map(({ why }) => why.key),
    };
  }

  test('that names the number alone changes none of the products, and says so', async () => {
    const update = { kind: 'update', offer: named, set: { price }, row: 1 } as const;
    const withdrawn = { kind: 'withdrawn', offer: named, row: 2 } as const;
    expect(await changed(shared, update, withdrawn)).toEqual({
      after: [
        ['M1', null],
        ['M2', null],
      ],
      told: ['import.update-ambiguous', 'import.update-ambiguous'],
    });
  });

  test("changes the product that the line's id, the maker's number or the GTIN names", async () => {
    const byLine = { kind: 'update', offer: { ...named, lineId: 'L-2' }, set: { price }, row: 1 } as const;
    const byNumber = { kind: 'update', offer: named, set: { price, model: 'M2' }, row: 1 } as const;
    const after = [
      ['M1', null],
      ['M2', 900],
    ];
    expect(await changed(shared, byLine)).toEqual({ after, told: [] });
    expect(await changed(shared, byNumber)).toEqual({ after, told: [] });
  });

  test('replaces the product that it brings again and adds the one that is new', async () => {
    const again = { kind: 'line', line: line('M2', { price }) } as const;
    const fresh = { kind: 'line', line: line('M3') } as const;
    const three = [
      ['M1', null],
      ['M2', 900],
      ['M3', null],
    ];
    expect(await changed(shared, again, fresh)).toEqual({ after: three, told: [] });
    expect(await changed([line('M1')], again, fresh)).toEqual({ after: three, told: [] });
  });
});

test('a comparison of two editions pairs a product with itself when its number comes to be shared', async () => {
  const sole = catalogLine({ item: '7', name: 'Dome', model: 'M1' });
  const both = [
    { ...sole, itemProduct: 'M1' },
    { ...sole, model: 'M2', itemProduct: 'M2' },
  ];
  const rowsAs = (lines: readonly CatalogLine[]) => ({ snapshot: 's', rows: () => rowsOf(lines) });
  const { counts, added } = await editionDiff('A-1/S', rowsAs([sole]), rowsAs(both));
  expect(counts).toEqual({ before: 1, after: 2, added: 1, changed: 0, removed: 0, unchanged: 1 });
  expect(added.map(({ model }) => model)).toEqual(['M2']);
});

async function* rowsOf(lines: readonly CatalogLine[]): AsyncGenerator<CatalogLine> {
  yield* lines;
}
