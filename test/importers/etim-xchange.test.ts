import { describe, expect, test } from 'vitest';
import xchange from '../../src/importers/etim-xchange.ts';
import { entriesOf, refusedWith } from './entries.ts';
import { inputOf } from './input.ts';

interface Parts {
  readonly product?: object;
  readonly item?: object;
  readonly root?: object;
}

function catalogue({ product = {}, item = {}, root = {} }: Parts = {}): string {
  const tradeItem = {
    ItemIdentification: { SupplierItemNumber: '1' },
    ItemDetails: { ItemDescriptions: [{ DescriptionLanguage: 'da-DK', MinimalItemDescription: 'Kamera' }] },
    ...item,
  };
  return JSON.stringify({
    CatalogueId: 'K',
    CatalogueType: 'FULL',
    CurrencyCode: 'DKK',
    GenerationDate: '2026-05-05',
    Supplier: [{ SupplierName: 'Sælger', Product: [{ TradeItem: [tradeItem], ...product }] }],
    ...root,
  });
}

async function priceOf(...prices: readonly object[]) {
  const { lines, notes } = await entriesOf(xchange, catalogue({ item: { Pricing: prices } }));
  return { minor: lines[0]?.price?.minor ?? null, notes };
}

test('it is recognised by its keys, and other JSON is not', () => {
  expect(xchange.recognises(inputOf('x.json', catalogue()).head)).toBe(true);
  expect(xchange.recognises(inputOf('x.json', '{"cameras": []}').head)).toBe(false);
});

test('a full catalogue takes the place of the old one, a part changes it', async () => {
  expect((await entriesOf(xchange, catalogue())).edition).toMatchObject({
    edition: 'full',
    supplier: 'Sælger',
  });
  const part = catalogue({ root: { CatalogueType: 'PART' } });
  expect((await entriesOf(xchange, part)).edition?.edition).toBe('changes');
});

describe('prices', () => {
  test('the net price counts, as a string or as a number; a list price alone does not', async () => {
    expect(await priceOf({ NetPrice: '8450.5', GrossListPrice: '9999' })).toEqual({
      minor: 845050,
      notes: [],
    });
    expect(await priceOf({ NetPrice: 8450.5 })).toEqual({ minor: 845050, notes: [] });
    expect(await priceOf({ GrossListPrice: '9999' })).toEqual({
      minor: null,
      notes: ['1 price: trade.no-net-price'],
    });
  });

  test('on request, or two at once, is unknown', async () => {
    expect((await priceOf({ NetPrice: '0', PriceOnRequest: true })).notes).toEqual([
      '1 price: trade.price-on-request',
    ]);
    expect((await priceOf({ NetPrice: '10' }, { NetPrice: '11' })).notes).toEqual([
      '1 price: trade.several-prices',
    ]);
  });

  test('the price that held when the file was made counts', async () => {
    const old = { NetPrice: '10', PriceValidityDate: '2025-01-01', PriceExpiryDate: '2025-12-31' };
    const now = { NetPrice: '12', PriceValidityDate: '2026-01-01', PriceExpiryDate: '2026-12-31' };
    expect((await priceOf(old, now)).minor).toBe(1200);
  });
});

test('several countries of origin are no answer', async () => {
  const product = { ProductIdentification: { CountryOfOrigin: ['CN', 'DE'] } };
  const { lines, notes } = await entriesOf(xchange, catalogue({ product }));
  expect(lines[0]?.origin).toBeNull();
  expect(notes).toEqual(['1 origin: trade.several-origins']);
});

test('a product of another shape is left out and the others are read', async () => {
  const bad = JSON.parse(catalogue()).Supplier[0].Product[0];
  const root = {
    Supplier: [{ SupplierName: 'S', Product: [{ TradeItem: 'x' }, 7, { TradeItem: [] }, bad] }],
  };
  const { lines, notes } = await entriesOf(xchange, catalogue({ root }));
  expect(lines.map(({ row }) => row)).toEqual([4]);
  expect(notes).toEqual([
    '1 left out: trade.xchange-unread',
    '2 left out: trade.xchange-unread',
    '3 left out: import.line-without-item',
  ]);
});

test('a name such as __proto__ does no harm', async () => {
  const xml = catalogue().replace('"CatalogueId"', '"__proto__":{"Supplier":null},"CatalogueId"');
  expect((await entriesOf(xchange, xml)).lines).toHaveLength(1);
});

test('what is cut short, of another shape, empty or of several suppliers is refused', async () => {
  expect(await refusedWith(xchange, catalogue().slice(0, -5))).toBe('trade.json-broken 3');
  expect(await refusedWith(xchange, '{"CatalogueId": 1, "Supplier": "x"}')).toBe('trade.xchange-unread 3');
  expect(await refusedWith(xchange, `{"CatalogueId":${'['.repeat(500_000)}`)).toBe('trade.json-broken 3');
  expect(await refusedWith(xchange, catalogue({ root: { Supplier: [{ SupplierName: 'S' }] } }))).toBe(
    'import.no-lines 3',
  );
  const two = { Supplier: [{ SupplierName: 'S' }, { SupplierName: 'T' }] };
  expect(await refusedWith(xchange, catalogue({ root: two }))).toBe('trade.several-suppliers 2');
  const nothing = { agreement: null, supplier: null };
  expect(await refusedWith(xchange, catalogue(), nothing)).toBe('import.no-agreement 2');
});
