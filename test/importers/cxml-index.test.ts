import { describe, expect, test } from 'vitest';
import cxml from '../../src/importers/cxml-index.ts';
import { entriesOf, refusedWith } from './entries.ts';
import { inputOf } from './input.ts';

const doctype = '<!DOCTYPE Index SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.063/cXML.dtd">';

function index(
  items: string,
  { loadmode = 'Full', supplier = '<SupplierID domain="DUNS">790</SupplierID>' } = {},
) {
  return `<?xml version="1.0"?>${doctype}<Index loadmode="${loadmode}">${supplier}${items}</Index>`;
}

function added(item: string, detail = ''): string {
  return `<IndexItem><IndexItemAdd><ItemID><SupplierPartID>${item}</SupplierPartID></ItemID><ItemDetail><Description xml:lang="da">Kamera</Description>${detail}</ItemDetail></IndexItemAdd></IndexItem>`;
}

function other(kind: string, item: string): string {
  return `<IndexItem><${kind}><ItemID><SupplierPartID>${item}</SupplierPartID></ItemID></${kind}></IndexItem>`;
}

const money = (amount: string, currency = 'DKK') =>
  `<UnitPrice><Money currency="${currency}">${amount}</Money></UnitPrice>`;

describe('editions', () => {
  test('a full index takes the place of the old one and an incremental one changes it', async () => {
    expect((await entriesOf(cxml, index(added('1')))).edition).toMatchObject({
      edition: 'full',
      agreement: 'A-1',
      supplier: '790',
    });
    const changes = index(added('1') + other('IndexItemDelete', '2'), { loadmode: 'Incremental' });
    const { entries } = await entriesOf(cxml, changes);
    expect(entries.map(({ kind }) => kind)).toEqual(['edition', 'line', 'withdrawn']);
    expect(entries[2]).toMatchObject({ offer: { agreement: 'A-1', supplier: '790', item: '2' } });
  });

  test('a deletion in a full index and an item of a web shop are left out with the reason', async () => {
    const { notes } = await entriesOf(
      cxml,
      index(added('1') + other('IndexItemDelete', '2') + other('IndexItemPunchout', '3')),
    );
    expect(notes).toEqual(['2 left out: import.line-deleted', '3 left out: trade.punchout']);
  });

  test('several items in one element of the index are all read', async () => {
    const both = (added('1') + added('2')).replace('</IndexItem><IndexItem>', '');
    expect((await entriesOf(cxml, index(both))).lines.map(({ item }) => item)).toEqual(['1', '2']);
  });
});

describe('prices', () => {
  test.each([
    { amount: '8450.5', currency: 'DKK', minor: 845050, notes: [] },
    { amount: '0.00', currency: 'DKK', minor: 0, notes: ['1 price: import.zero-price'] },
    { amount: '8,450.50', currency: 'DKK', minor: undefined, notes: ['1 price: import.unread-price'] },
    { amount: '-5', currency: 'DKK', minor: undefined, notes: ['1 price: import.unread-price'] },
    { amount: '10', currency: 'kr.', minor: undefined, notes: ['1 price: import.unread-price'] },
  ])('$amount $currency', async ({ amount, currency, minor, notes }) => {
    const read = await entriesOf(cxml, index(added('1', money(amount, currency))));
    expect(read.lines[0]?.price?.minor).toBe(minor);
    expect(read.notes).toEqual(notes);
  });

  test('no price is unknown, not zero', async () => {
    const { lines, notes } = await entriesOf(cxml, index(added('1')));
    expect(lines[0]?.price).toBeNull();
    expect(notes).toEqual([]);
  });
});

test('the Danish description is read where there is one, and its short name is the name', async () => {
  const detail = `<Description xml:lang="en"><ShortName>Dome</ShortName>Outdoor</Description>`;
  const item = added('1', detail).replace(
    'xml:lang="da">Kamera<',
    'xml:lang="da"><ShortName>Kuppel</ShortName> Kamera\n   til ude<',
  );
  expect((await entriesOf(cxml, index(item))).lines[0]).toMatchObject({
    name: 'Kuppel',
    description: 'Kamera til ude',
  });
});

test('two countries agreed on by two extras are no answer', async () => {
  const countries = ['CN', 'TW'].map((code) => `<Extrinsic name="Country of Origin">${code}</Extrinsic>`);
  const { lines, notes } = await entriesOf(cxml, index(added('1', countries.join(''))));
  expect(lines[0]?.origin).toBeNull();
  expect(notes).toEqual(['1 origin: trade.several-origins']);
});

describe('what is refused, in one sentence', () => {
  test('a document without agreement or supplier, an order, an index without items', async () => {
    const nothing = { agreement: null, supplier: null };
    expect(await refusedWith(cxml, index(added('1')), nothing)).toBe('import.no-agreement 2');
    expect(await refusedWith(cxml, index(added('1'), { supplier: '' }))).toBe('import.no-supplier 2');
    expect(await refusedWith(cxml, index(''))).toBe('import.no-lines 3');
    const order = '<cXML payloadID="1"><Request><OrderRequest/></Request></cXML>';
    expect(cxml.recognises(inputOf('x', order).head)).toBe(true);
    expect(await refusedWith(cxml, order)).toBe('trade.not-an-index 3');
  });

  test('a document cut short and one with entities of its own; its DOCTYPE is never loaded', async () => {
    expect(await refusedWith(cxml, index(added('1')).slice(0, -12))).toBe('import.xml-broken 3');
    const bomb = index(added('&b;')).replace(doctype, '<!DOCTYPE Index [<!ENTITY b "boom">]>');
    expect(await refusedWith(cxml, bomb)).toBe('import.xml-entity 3');
  });
});
