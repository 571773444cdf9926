import { describe, expect, test } from 'vitest';
import { collectEntries } from '../../src/app/collect-entries.ts';
import type { CatalogImporter } from '../../src/importers/importer.ts';
import { importers } from '../../src/importers/index.ts';
import catalog from '../../src/importers/oioubl-catalog.ts';
import deletion from '../../src/importers/oioubl-deletion.ts';
import itemUpdate from '../../src/importers/oioubl-item-update.ts';
import priceUpdate from '../../src/importers/oioubl-price-update.ts';
import { CatalogLine } from '../../src/model/catalog-line.ts';
import { at, contract, seller, ublDocument } from './fields/ubl-document.ts';
import { inputOf, refusal } from './input.ts';
import { entriesOf } from './ubl-entries.ts';

const customization = 'OIOUBL-2.02';

function document(root: string, lines: string, header = contract + seller): string {
  return ublDocument({ root, customization, header, lines });
}

function line(id: string, item: string): string {
  return `<cac:CatalogueLine>${at('ID', id)}${at('ActionCode', 'Add')}<cac:Item>${item}</cac:Item></cac:CatalogueLine>`;
}

function item(number: string, more = ''): string {
  return at('Name', `Vare ${number}`) + more + at('SellersItemIdentification/ID', number);
}

const priced = (amount: string, before = '') =>
  `<cac:RequiredItemLocationQuantity>${before}${at('Price/PriceAmount', amount, 'currencyID="DKK"')}</cac:RequiredItemLocationQuantity>`;

async function linesOf(lines: string): Promise<readonly CatalogLine[]> {
  const entries = await entriesOf(catalog, document('Catalogue', lines));
  return entries.flatMap((entry) => (entry.kind === 'line' ? [CatalogLine.parse(entry.line)] : []));
}

describe('an OIOUBL catalogue', () => {
  test('is read behind a byte order mark, with its own names for things', async () => {
    const content = `\ufeff${document('Catalogue', line('12312312-7', item('7 ', at('ModelName', 'D4-X'))))}`;
    const input = inputOf('k.xml', content);
    expect(importers.filter(({ recognises }) => recognises(input.head, 'k.xml')).map(({ id }) => id)).toEqual(
      ['oioubl-catalog'],
    );
    expect(await entriesOf(catalog, content)).toMatchObject([
      { edition: { edition: 'full', agreement: 'A-77' } },
      { line: { item: '7', model: 'D4-X', lineId: '12312312-7' } },
    ]);
  });

  test('may name two products by one line id: both are handed on', async () => {
    const lines = await linesOf(line('NM-1', item('7')) + line('NM-1', item('8')));
    expect(lines.map((one) => one.item)).toEqual(['7', '8']);
  });

  test('may name two products by one item number: both are kept', async () => {
    const other = item('7', at('ManufacturersItemIdentification/ID', 'B2'));
    const content = document('Catalogue', line('1', item('7')) + line('2', other));
    const entries = catalog.read(inputOf('k.xml', content), { agreement: null, supplier: null });
    const { lines, rejects } = await collectEntries('k.xml', entries);
    expect(lines.map(({ model }) => model)).toEqual([null, 'B2']);
    expect(rejects).toEqual([]);
  });

  test('may say two things of one product: the second is a conflict that is told, never lost in silence', async () => {
    const content = document('Catalogue', line('1', item('7')) + line('2', item('7', at('BrandName', 'X'))));
    const entries = catalog.read(inputOf('k.xml', content), { agreement: null, supplier: null });
    const { lines, rejects } = await collectEntries('k.xml', entries);
    expect(lines).toHaveLength(1);
    expect(rejects).toMatchObject([{ row: 2, why: { key: 'import.conflicting-item' } }]);
  });

  test("keeps the model's name beside the maker's number, the number being the model", async () => {
    const [read] = await linesOf(
      line('1', item('7', at('ModelName', 'ABC') + at('ManufacturersItemIdentification/ID', 'N70UK'))),
    );
    expect(read?.model).toBe('N70UK');
    expect(read?.properties).toEqual([{ name: 'ModelName', value: 'ABC', unit: null }]);
  });

  test('without a country says nothing of where the product comes from', async () => {
    expect((await linesOf(line('1', item('7'))))[0]?.origin).toBeNull();
  });
});

describe('countries', () => {
  test.each([
    ['dk', 'DK'],
    ['DE-BY', 'DE'],
    ['156', 'CN'],
    ['344', 'HK'],
    ['076', 'BR'],
    ['001', null],
    ['999', null],
    ['ZZ', null],
    ['XK', 'XK'],
    ['China', null],
  ])('%s is %s', async (written, country) => {
    const [read] = await linesOf(line('1', item('7', at('OriginCountry/IdentificationCode', written))));
    expect(read?.origin).toBe(country);
  });
});

describe('languages', () => {
  const described = (...languages: readonly (readonly [string, string])[]) =>
    languages.map(([language, text]) => at('Description', text, `languageID="${language}"`)).join('');

  test('a description in Danish is read before one in another language', async () => {
    const texts = described(['en', 'Outdoor'], ['da-DK', 'Udendørs']);
    expect((await linesOf(line('1', item('7', texts))))[0]?.description).toBe('Udendørs');
  });

  test('a language that nobody prefers is better than nothing, and texts without one are all read', async () => {
    expect((await linesOf(line('1', item('7', described(['sv', 'Utomhus'])))))[0]?.description).toBe(
      'Utomhus',
    );
    const plain = at('Description', 'Dome') + at('Description', 'IP66');
    expect((await linesOf(line('1', item('7', plain))))[0]?.description).toBe('Dome\nIP66');
  });
});

describe('the validity of a line', () => {
  const catalogue = `<cac:ValidityPeriod>${at('StartDate', '2026-01-01')}${at('EndDate', '2026-12-31')}</cac:ValidityPeriod>`;

  async function valid(period: string) {
    const lines = `<cac:CatalogueLine>${at('ID', '1')}<cac:LineValidityPeriod>${period}</cac:LineValidityPeriod><cac:Item>${item('7')}</cac:Item></cac:CatalogueLine>`;
    const entries = await entriesOf(catalog, document('Catalogue', lines, catalogue + contract + seller));
    const read = entries.flatMap((entry) => (entry.kind === 'line' ? [entry.line] : []))[0];
    const said = entries.flatMap((entry) => (entry.kind === 'reject' ? [entry.reject.why.key] : []));
    return { from: read?.validFrom, to: read?.validTo, said };
  }

  test('ends with its catalogue, and a line that says more is told', async () => {
    expect(await valid(at('StartDate', '2025-06-01') + at('EndDate', '2028-12-31'))).toEqual({
      from: '2026-01-01',
      to: '2026-12-31',
      said: ['ubl.before-catalogue', 'ubl.after-catalogue'],
    });
  });

  test('is the shorter one inside its catalogue', async () => {
    expect(await valid(at('StartDate', '2026-02-01') + at('EndDate', '2026-03-01'))).toEqual({
      from: '2026-02-01',
      to: '2026-03-01',
      said: [],
    });
  });

  test('that ends before it begins, and a day that is none, are told', async () => {
    expect((await valid(at('StartDate', '2026-03-01') + at('EndDate', '2026-02-01'))).said).toEqual([
      'ubl.never-valid',
    ]);
    expect(await valid(at('EndDate', '31.12.2026'))).toEqual({
      from: '2026-01-01',
      to: '2026-12-31',
      said: ['import.not-a-date'],
    });
  });
});

describe('a price update', () => {
  const update = (parts: string, id = '12312312-7') =>
    document(
      'CataloguePricingUpdate',
      `<cac:CataloguePricingUpdateLine>${at('ID', id)}${parts}</cac:CataloguePricingUpdateLine>`,
    );

  test('sets the price of the item that its line names', async () => {
    expect(await entriesOf(priceUpdate, update(priced('47.50')))).toEqual([
      { kind: 'edition', edition: expect.objectContaining({ edition: 'changes', agreement: 'A-77' }) },
      {
        kind: 'update',
        offer: { agreement: 'A-77', supplier: 'Leverandør Ærø', lot: null, item: '7', lineId: '12312312-7' },
        set: { price: { minor: 4_750, currency: 'DKK' }, priceQuantity: 1 },
        row: 1,
      },
    ]);
  });

  test('leaves an id that holds no CVR number as it is', async () => {
    expect((await entriesOf(priceUpdate, update(priced('1.00'), 'AB-7'))).at(-1)).toMatchObject({
      offer: { item: 'AB-7' },
    });
  });

  test('tells the prices of other quantities, which it cannot keep', async () => {
    const steps = priced('47.50', at('MinimumQuantity', '1')) + priced('45.00', at('MinimumQuantity', '120'));
    expect(await entriesOf(priceUpdate, update(steps))).toMatchObject([
      { kind: 'edition' },
      { kind: 'reject', reject: { field: 'price', why: { key: 'ubl.price-conditions' } } },
      { kind: 'update', set: { price: { minor: 4_750 } } },
    ]);
  });

  test('that names no line, or nothing to set, leaves the line out with the reason', async () => {
    const keys = async (content: string) =>
      (await entriesOf(priceUpdate, content)).flatMap((entry) =>
        entry.kind === 'reject' ? [entry.reject.why.key] : [],
      );
    expect(await keys(update(priced('1.00'), ''))).toEqual(['ubl.update-without-line']);
    expect(await keys(update(''))).toEqual(['ubl.update-says-nothing']);
  });
});

test('an item update sets what it says of the item and nothing else', async () => {
  const lines = `<cac:CatalogueItemSpecificationUpdateLine>${at('ID', '1')}<cac:Item>${item('7', at('BrandName', 'Mærke'))}</cac:Item></cac:CatalogueItemSpecificationUpdateLine>`;
  const entries = await entriesOf(itemUpdate, document('CatalogueItemSpecificationUpdate', lines));
  expect(entries.at(-1)).toMatchObject({ kind: 'update', offer: { item: '7' }, row: 1 });
  expect(entries.at(-1)).toHaveProperty('set', { brand: 'Mærke', name: 'Vare 7' });
});

test('a deletion withdraws the whole catalogue, and an import of it says so', async () => {
  const content = document('CatalogueDeletion', '');
  expect(await entriesOf(deletion, content)).toMatchObject([
    { edition: { edition: 'withdrawn', agreement: 'A-77' } },
  ]);
  const entries = deletion.read(inputOf('k.xml', content), { agreement: null, supplier: null });
  const { says, exitCode } = await refusal(() => collectEntries('k.xml', entries));
  expect([says.key, exitCode]).toEqual(['ubl.withdrawn', 3]);
});

test('an update without a single line is refused', async () => {
  const { says } = await refusal(() => entriesOf(priceUpdate, document('CataloguePricingUpdate', '')));
  expect(says.key).toBe('import.no-lines');
});

describe('other UBL documents are refused by name', () => {
  const inside = document('Catalogue', line('1', item('7'))).replace(/^<\?xml.*?\?>/, '');

  test.each([
    ['an invoice', document('Invoice', ''), 'ubl.other-document'],
    ['an order', document('Order', ''), 'ubl.other-document'],
    ['a request for a catalogue', document('CatalogueRequest', ''), 'ubl.catalogue-request'],
    [
      'an envelope',
      `<StandardBusinessDocument xmlns="x"><Header/>${inside}</StandardBusinessDocument>`,
      'ubl.wrapped',
    ],
    ['a set of tests', `<testSet><test>${inside}</test><test>${inside}</test></testSet>`, 'ubl.wrapped'],
  ])('%s', async (_, content, key) => {
    const input = inputOf('k.xml', content);
    const readers = importers.filter(({ recognises }) => recognises(input.head, 'k.xml'));
    expect(readers.map(({ id }) => id)).toEqual(['ubl-other']);
    const isCatalog = (one: (typeof importers)[number]): one is CatalogImporter => one.kind === 'catalog';
    for (const reader of readers.filter(isCatalog))
      expect((await refusal(() => entriesOf(reader, content))).says.key).toBe(key);
  });
});
