import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import bmecat from '../../src/importers/bmecat.ts';
import { entriesOf, refusedWith } from './entries.ts';
import { inputOf } from './input.ts';

const supplier = '<SUPPLIER><SUPPLIER_NAME>Sælger</SUPPLIER_NAME></SUPPLIER>';

interface Around {
  readonly catalog?: string;
  readonly header?: string;
  readonly transaction?: string;
  readonly prolog?: string;
  readonly namespace?: string;
}

function document(
  products: string,
  {
    catalog = '',
    header = supplier,
    transaction = 'T_NEW_CATALOG',
    prolog = '',
    namespace = '',
  }: Around = {},
): string {
  return `${prolog}<BMECAT${namespace} version="2005"><HEADER><CATALOG><LANGUAGE>deu</LANGUAGE>${catalog}</CATALOG>${header}</HEADER><${transaction}>${products}</${transaction}></BMECAT>`;
}

function product(content = '', item = '1', mode = ''): string {
  return `<PRODUCT${mode}><SUPPLIER_PID>${item}</SUPPLIER_PID><PRODUCT_DETAILS><DESCRIPTION_SHORT>Kamera</DESCRIPTION_SHORT></PRODUCT_DETAILS>${content}</PRODUCT>`;
}

function price(type: string, amount: string, more = ''): string {
  return `<PRODUCT_PRICE price_type="${type}"><PRICE_AMOUNT>${amount}</PRICE_AMOUNT><PRICE_CURRENCY>DKK</PRICE_CURRENCY>${more}</PRODUCT_PRICE>`;
}

function details(...prices: readonly string[]): string {
  return `<PRODUCT_PRICE_DETAILS>${prices.join('')}</PRODUCT_PRICE_DETAILS>`;
}

function period(from: string, to: string, one: string): string {
  return details(
    `<DATETIME type="valid_start_date"><DATE>${from}</DATE></DATETIME><DATETIME type="valid_end_date"><DATE>${to}</DATE></DATETIME>`,
    one,
  );
}

async function priceOf(content: string, catalog = '') {
  const { lines, notes } = await entriesOf(bmecat, document(product(content), { catalog }));
  return { minor: lines[0]?.price?.minor ?? null, currency: lines[0]?.price?.currency ?? null, notes };
}

describe('editions', () => {
  test('a new catalogue takes the place of the old one, an update changes it', async () => {
    const { edition } = await entriesOf(bmecat, document(product()));
    expect(edition).toMatchObject({ edition: 'full', agreement: 'A-1', supplier: 'Sælger' });
    const update = await entriesOf(bmecat, document(product(), { transaction: 'T_UPDATE_PRODUCTS' }));
    expect(update.edition?.edition).toBe('changes');
  });

  test('an update of products adds, replaces and withdraws', async () => {
    const products = [' mode="new"', ' mode="update"', ' mode="delete"'].map((mode, index) =>
      product('', String(index), mode),
    );
    const { entries } = await entriesOf(
      bmecat,
      document(products.join(''), { transaction: 'T_UPDATE_PRODUCTS' }),
    );
    expect(entries.map(({ kind }) => kind)).toEqual(['edition', 'line', 'line', 'withdrawn']);
    expect(entries[3]).toMatchObject({
      offer: { agreement: 'A-1', supplier: 'Sælger', lot: null, item: '2' },
    });
  });

  test('an item that a new catalogue marks as deleted is left out with the reason', async () => {
    const { lines, notes } = await entriesOf(bmecat, document(product('', '1', ' mode="delete"')));
    expect(lines).toEqual([]);
    expect(notes).toEqual(['1 left out: import.line-deleted']);
  });

  test('an update of prices sets price and period and nothing else', async () => {
    const article = `<ARTICLE><SUPPLIER_AID>7</SUPPLIER_AID><ARTICLE_PRICE_DETAILS><DATETIME type="valid_end_date"><DATE>2026-12-31</DATE></DATETIME><ARTICLE_PRICE price_type="net_customer"><PRICE_AMOUNT>1499.5</PRICE_AMOUNT><PRICE_CURRENCY>EUR</PRICE_CURRENCY></ARTICLE_PRICE></ARTICLE_PRICE_DETAILS></ARTICLE>`;
    const { entries } = await entriesOf(bmecat, document(article, { transaction: 'T_UPDATE_PRICES' }));
    expect(entries.slice(1)).toEqual([
      {
        kind: 'update',
        offer: { agreement: 'A-1', supplier: 'Sælger', lot: null, item: '7' },
        set: { price: { minor: 149950, currency: 'EUR' }, validTo: '2026-12-31' },
        row: 1,
      },
    ]);
  });

  test('an update with a price that is not for the buyer changes nothing; one that cannot be read makes it unknown', async () => {
    const updates =
      product(details(price('gros_list', '10')), '1') +
      product(details(price('net_customer', '1.499,50')), '2');
    const { entries, notes } = await entriesOf(bmecat, document(updates, { transaction: 'T_UPDATE_PRICES' }));
    expect(notes).toEqual(['1 left out: trade.no-net-price', '2 price: import.unread-price']);
    expect(entries.at(-1)).toMatchObject({ kind: 'update', offer: { item: '2' }, set: { price: null } });
  });

  test('another transaction, a catalogue without products and one without supplier are refused', async () => {
    expect(await refusedWith(bmecat, document(product(), { transaction: 'T_NEW_PRODUCTDATA' }))).toBe(
      'trade.bmecat-transaction 3',
    );
    expect(await refusedWith(bmecat, document(''))).toBe('import.no-lines 3');
    expect(await refusedWith(bmecat, document(product(), { header: '' }))).toBe('import.no-supplier 2');
  });
});

describe('agreement', () => {
  const two =
    '<AGREEMENT><AGREEMENT_ID>A-1</AGREEMENT_ID></AGREEMENT><AGREEMENT><AGREEMENT_ID>B-2</AGREEMENT_ID></AGREEMENT>';
  const nothing = { agreement: null, supplier: null };

  test('what the user says counts before the file, and none at all is asked for', async () => {
    const header = `${supplier}<AGREEMENT><AGREEMENT_ID>23/97</AGREEMENT_ID></AGREEMENT>`;
    const said = await entriesOf(bmecat, document(product(), { header }), { ...nothing, agreement: 'B' });
    expect(said.edition?.agreement).toBe('B');
    const read = await entriesOf(bmecat, document(product(), { header }), nothing);
    expect(read.edition?.agreement).toBe('23/97');
    expect(await refusedWith(bmecat, document(product()), nothing)).toBe('import.no-agreement 2');
  });

  test('of several agreements the default one counts, else the user must say which', async () => {
    const header = supplier + two;
    expect(await refusedWith(bmecat, document(product(), { header }), nothing)).toBe(
      'trade.several-agreements 2',
    );
    const withDefault = header.replace(/<AGREEMENT>(?=<AGREEMENT_ID>B)/, '<AGREEMENT default="true">');
    const { edition } = await entriesOf(bmecat, document(product(), { header: withDefault }), nothing);
    expect(edition?.agreement).toBe('B-2');
  });
});

describe('prices', () => {
  test("the buyer's own price counts before the list price, whatever their order", async () => {
    expect(await priceOf(details(price('net_list', '99'), price('net_customer', '75.5')))).toEqual({
      minor: 7550,
      currency: 'DKK',
      notes: [],
    });
  });

  test('a catalogue of list prices is read and says once that they are list prices', async () => {
    const list = details(price('net_list', '99'));
    const { lines, notes } = await entriesOf(bmecat, document(product(list, '1') + product(list, '2')));
    expect(lines.map((line) => line.price?.minor)).toEqual([9900, 9900]);
    expect(notes).toEqual(['1 price: trade.list-prices']);
  });

  test.each(['gros_list', 'nrp', 'net_customer_exp', 'udp_special', ''])(
    'a price of type "%s" is never taken for the net price',
    async (type) => {
      expect(await priceOf(details(price(type, '99')))).toEqual({
        minor: null,
        currency: null,
        notes: ['1 price: trade.no-net-price'],
      });
    },
  );

  test('the price from the smallest quantity counts', async () => {
    const steps = details(
      price('net_customer', '60', '<LOWER_BOUND>100</LOWER_BOUND>'),
      price('net_customer', '75', '<LOWER_BOUND>1</LOWER_BOUND>'),
    );
    expect((await priceOf(steps)).minor).toBe(7500);
  });

  test('a factor is multiplied without losing an øre', async () => {
    const factor = (amount: string, by: string) =>
      priceOf(details(price('net_customer', amount, `<PRICE_FACTOR>${by}</PRICE_FACTOR>`)));
    expect((await factor('1.15', '100')).minor).toBe(11500);
    expect((await factor('1499.50', '0.85')).minor).toBe(127458);
    expect((await factor('9007199254.99', '0.5')).minor).toBe(450359962750);
    expect((await factor('10', 'x')).notes).toEqual(['1 price: import.unread-price']);
  });

  test('two prices for the same quantity are no answer, unless one is in the currency of the catalogue', async () => {
    const euro = price('net_customer', '10.5').replace('DKK', 'EUR');
    const both = details(euro, price('net_customer', '78'));
    expect(await priceOf(both)).toMatchObject({ minor: null, notes: ['1 price: trade.several-prices'] });
    expect(await priceOf(both, '<CURRENCY>DKK</CURRENCY>')).toMatchObject({ minor: 7800, notes: [] });
  });

  test('a formula, no amount or a daily price is unknown, and the file says so', async () => {
    const formula = price('net_customer', '').replace(
      /<PRICE_AMOUNT>.*<\/PRICE_AMOUNT>/,
      '<PRICE_FORMULA><FORMULA_IDREF>f</FORMULA_IDREF></PRICE_FORMULA>',
    );
    expect((await priceOf(details(formula))).notes).toEqual(['1 price: trade.price-on-request']);
    const daily = details('<DAILY_PRICE>true</DAILY_PRICE>', price('net_customer', '10'));
    expect(await priceOf(daily)).toMatchObject({ minor: null, notes: ['1 price: trade.daily-price'] });
  });

  test('of two periods the one in which the catalogue was made counts, else the earlier', async () => {
    const periods =
      period('2027-01-01', '2027-12-31', price('net_customer', '80')) +
      period('2026-01-01', '2026-12-31', price('net_customer', '75'));
    expect((await priceOf(periods)).minor).toBe(7500);
    const made = '<DATETIME type="generation_date"><DATE>2027-02-01</DATE></DATETIME>';
    expect((await priceOf(periods, made)).minor).toBe(8000);
  });

  test('a price without currency is unknown, and 0 is asked about', async () => {
    const bare = details(price('net_customer', '10').replace(/<PRICE_CURRENCY>.*?<\/PRICE_CURRENCY>/, ''));
    expect(await priceOf(bare)).toMatchObject({ minor: null, notes: ['1 price: import.unread-price'] });
    expect(await priceOf(details(price('net_customer', '0.00')))).toMatchObject({
      minor: 0,
      notes: ['1 price: import.zero-price'],
    });
  });

  test('a box of six at 600 is six cameras at 600, not one', async () => {
    const box = `${details(price('net_customer', '600'))}<PRODUCT_ORDER_DETAILS><ORDER_UNIT>BX</ORDER_UNIT><CONTENT_UNIT>C62</CONTENT_UNIT><NO_CU_PER_OU>6</NO_CU_PER_OU></PRODUCT_ORDER_DETAILS>`;
    const { lines } = await entriesOf(bmecat, document(product(box)));
    expect(lines[0]).toMatchObject({ price: { minor: 60000 }, priceQuantity: 6, unit: 'C62' });
  });
});

describe('origin', () => {
  const origins = (...codes: readonly string[]) =>
    product(
      `<PRODUCT_LOGISTIC_DETAILS>${codes.map((code) => `<COUNTRY_OF_ORIGIN>${code}</COUNTRY_OF_ORIGIN>`).join('')}</PRODUCT_LOGISTIC_DETAILS>`,
    );

  test.each([
    { codes: ['CN'], origin: 'CN', notes: [] },
    { codes: ['DE-BY', 'DE'], origin: 'DE', notes: [] },
    { codes: ['DE', 'CN'], origin: null, notes: ['1 origin: trade.several-origins'] },
    { codes: ['Tyskland'], origin: null, notes: ['1 origin: import.unknown-country'] },
    { codes: ['DE', '??'], origin: null, notes: ['1 origin: import.unknown-country'] },
    { codes: [], origin: null, notes: [] },
  ])('$codes is $origin', async ({ codes, origin, notes }) => {
    const read = await entriesOf(bmecat, document(origins(...codes)));
    expect(read.lines[0]?.origin).toBe(origin);
    expect(read.notes).toEqual(notes);
  });

  test('a country for the whole catalogue is kept as such and is not the origin of a product', async () => {
    const catalog = '<COUNTRY_OF_ORIGIN>CN</COUNTRY_OF_ORIGIN>';
    const { lines } = await entriesOf(bmecat, document(product(), { catalog }));
    expect(lines[0]).toMatchObject({
      origin: null,
      properties: [{ name: 'HEADER/CATALOG/COUNTRY_OF_ORIGIN', value: 'CN' }],
    });
  });
});

describe('texts and properties', () => {
  const inLanguages = (...languages: readonly string[]) =>
    `<PRODUCT><SUPPLIER_PID>1</SUPPLIER_PID><PRODUCT_DETAILS>${languages.map((lang) => `<DESCRIPTION_SHORT${lang === '' ? '' : ` lang="${lang}"`}>${lang || 'own'}</DESCRIPTION_SHORT>`).join('')}</PRODUCT_DETAILS></PRODUCT>`;

  test.each([
    { languages: ['deu', 'eng', 'dan'], name: 'dan' },
    { languages: ['fra', 'en-GB', 'deu'], name: 'en-GB' },
    { languages: ['fra', 'deu'], name: 'deu' },
    { languages: ['fra', ''], name: 'own' },
    { languages: ['fra', 'swe'], name: 'fra' },
  ])('of $languages in a German catalogue the text in $name is read', async ({ languages, name }) => {
    const { lines } = await entriesOf(bmecat, document(inLanguages(...languages)));
    expect(lines[0]?.name).toBe(name);
  });

  const features = (content: string, system = '') =>
    document(product(`<PRODUCT_FEATURES>${system}${content}</PRODUCT_FEATURES>`));
  const propertiesOf = async (xml: string) => (await entriesOf(bmecat, xml)).lines[0]?.properties ?? [];

  test('two numbers in ETIM are a range, several values elsewhere are all true', async () => {
    const two = '<FEATURE><FNAME>EF1</FNAME><FVALUE>2,8</FVALUE><FVALUE>12</FVALUE></FEATURE>';
    const etim = '<REFERENCE_FEATURE_SYSTEM_NAME>ETIM-8.0</REFERENCE_FEATURE_SYSTEM_NAME>';
    expect((await propertiesOf(features(two, etim)))[0]?.value).toBe('2,8 – 12');
    expect((await propertiesOf(features(two)))[0]?.value).toBe('2,8; 12');
  });

  test('a dash says nothing, and details are kept with the value they explain', async () => {
    const content =
      '<FEATURE><FNAME>A</FNAME><FVALUE>-</FVALUE></FEATURE><FEATURE><FNAME>B</FNAME><FVALUE>EV000123</FVALUE><FVALUE_DETAILS>Dome</FVALUE_DETAILS></FEATURE>';
    expect(await propertiesOf(features(content))).toEqual([
      { name: 'B', value: 'EV000123 (Dome)', unit: null },
    ]);
  });

  test('what differs between variants of an item is not said of the item', async () => {
    const content =
      '<FEATURE><FNAME>Farve</FNAME><VARIANTS><VARIANT><FVALUE>hvid</FVALUE></VARIANT></VARIANTS></FEATURE>';
    const { lines, notes } = await entriesOf(bmecat, features(content));
    expect(lines[0]?.properties).toEqual([]);
    expect(notes).toEqual(['1 properties: trade.variants']);
  });

  test('of thousands of features the first five hundred are kept, and the file says so', async () => {
    const many = Array.from(
      { length: 2_551 },
      (_, index) => `<FEATURE><FNAME>F${index}</FNAME><FVALUE>1</FVALUE></FEATURE>`,
    );
    const { lines, notes } = await entriesOf(bmecat, features(many.join('')));
    expect(lines[0]?.properties).toHaveLength(500);
    expect(notes).toEqual(['1 properties: trade.properties-cut']);
  });

  test('user names and passwords in links are not kept', async () => {
    const content = '<FEATURE><FNAME>Strøm</FNAME><FVALUE>rtsp://admin:kode@10.0.0.5/1</FVALUE></FEATURE>';
    expect((await propertiesOf(features(content)))[0]?.value).toBe('rtsp://10.0.0.5/1');
  });
});

describe('what others send', () => {
  test.each([
    ' xmlns="http://www.bmecat.org/bmecat/1.2/bmecat_new_catalog"',
    ' xmlns="http://www.bmecat.org/bmecat/2005+onto"',
    ' xmlns="urn:anything"',
  ])('a catalogue is read whatever its namespace:%s', async (namespace) => {
    const xml = document(product(), { namespace });
    expect(bmecat.recognises(inputOf('x', xml).head)).toBe(true);
    expect((await entriesOf(bmecat, xml)).lines).toHaveLength(1);
    const prefixed = xml.replace(/<(\/?)([A-Z])/g, '<$1b:$2');
    expect(bmecat.recognises(inputOf('x', prefixed).head)).toBe(true);
    expect((await entriesOf(bmecat, prefixed)).lines).toHaveLength(1);
  });

  test('a DOCTYPE is passed over, an entity of its own is refused', async () => {
    const external = '<!DOCTYPE BMECAT SYSTEM "http://example.dk/bmecat_new_catalog.dtd">';
    expect((await entriesOf(bmecat, document(product(), { prolog: external }))).lines).toHaveLength(1);
    const prolog = '<!DOCTYPE BMECAT [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(await refusedWith(bmecat, document(product('<A>&x;</A>'), { prolog }))).toBe(
      'import.xml-entity 3',
    );
  });

  test('a catalogue cut short, nested without end, or of endless elements is refused', async () => {
    expect(await refusedWith(bmecat, document(product()).slice(0, -40))).toBe('import.xml-broken 3');
    expect(await refusedWith(bmecat, document(product('<A>'.repeat(100_000))))).toBe('import.xml-too-deep 3');
    expect(await refusedWith(bmecat, document(product('<A/>'.repeat(600_000))))).toBe(
      'trade.xml-too-many-elements 3',
    );
  }, 60_000);

  test('pictures and the tree of classes around the products cost nothing', async () => {
    const picture = product(
      `<MIME_INFO><MIME_EMBEDDED>${'QUJD'.repeat(400_000)}</MIME_EMBEDDED></MIME_INFO>`,
    );
    const tree = `<CLASSIFICATION_SYSTEM>${'<CLASSIFICATION_GROUP><PRODUCT/></CLASSIFICATION_GROUP>'.repeat(300_000)}</CLASSIFICATION_SYSTEM>`;
    const xml = new TextEncoder().encode(document(tree + picture));
    const input = { ...inputOf('fil', xml, 65_536) };
    let lines = 0;
    for await (const entry of bmecat.read(input, { agreement: 'A', supplier: null }))
      if (entry.kind === 'line') lines += 1;
    expect(lines).toBe(1);
  }, 60_000);

  test('the declared encoding is honoured, and UTF-8 that calls itself something else is UTF-8', async () => {
    const prolog = '<?xml version="1.0" encoding="ISO-8859-1"?>';
    const xml = document(product(), { prolog });
    for (const bytes of [iconv.encode(xml, 'iso-8859-1'), new TextEncoder().encode(xml)])
      expect((await entriesOf(bmecat, bytes)).edition?.supplier).toBe('Sælger');
  });

  test('a product without number or name is left out, and the others are read', async () => {
    const bad = '<PRODUCT/><PRODUCT><SUPPLIER_PID>5</SUPPLIER_PID></PRODUCT>';
    const { lines, notes } = await entriesOf(bmecat, document(bad + product()));
    expect(lines.map(({ item, row }) => [item, row])).toEqual([['1', 3]]);
    expect(notes).toEqual(['1 left out: import.line-without-item', '2 left out: import.line-without-name']);
  });
});
