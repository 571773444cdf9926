import { bmecatSources } from '../../../src/importers/reading/bmecat-sources.ts';
import { type RemovableCase, removable } from './removable.ts';

const agreement = '<AGREEMENT><AGREEMENT_ID>A-1</AGREEMENT_ID></AGREEMENT>';
const supplier = '<SUPPLIER><SUPPLIER_NAME>S</SUPPLIER_NAME></SUPPLIER>';
const ids = '<SUPPLIER_PID>1</SUPPLIER_PID>';
const short = '<DESCRIPTION_SHORT>Kamera</DESCRIPTION_SHORT>';
const details = `<PRODUCT_DETAILS>${short}</PRODUCT_DETAILS>`;
const generated = '<DATETIME type="generation_date"><DATE>2026-05-05</DATE></DATETIME>';

function catalogue(content: string, header: string): string {
  return `<BMECAT version="2005"><HEADER>${header}</HEADER><T_NEW_CATALOG>${content}</T_NEW_CATALOG></BMECAT>`;
}

function inHeader(header: string, product = `${ids}${details}`): string {
  return catalogue(`<PRODUCT>${product}</PRODUCT>`, header);
}

function product(content: string, catalog = ''): string {
  return inHeader(`<CATALOG>${catalog}</CATALOG>${agreement}${supplier}`, content);
}

function article(content: string): string {
  return catalogue(`<ARTICLE>${content}</ARTICLE>`, `${agreement}${supplier}`);
}

function inDetails(content: string): string {
  return product(`${ids}<PRODUCT_DETAILS>${short}${content}</PRODUCT_DETAILS>`);
}

function order(content: string): string {
  return product(`${ids}${details}<PRODUCT_ORDER_DETAILS>${content}</PRODUCT_ORDER_DETAILS>`);
}

function priced(price: string, around = ''): string {
  return product(
    `${ids}${details}<PRODUCT_PRICE_DETAILS>${around}<PRODUCT_PRICE price_type="net_customer">${price}</PRODUCT_PRICE></PRODUCT_PRICE_DETAILS>`,
  );
}

const amount = '<PRICE_AMOUNT>10</PRICE_AMOUNT><PRICE_CURRENCY>DKK</PRICE_CURRENCY>';

function feature(content: string, system = ''): string {
  return product(`${ids}${details}<PRODUCT_FEATURES>${system}${content}</PRODUCT_FEATURES>`);
}

const parties = (role: string) =>
  `<PARTIES><PARTY><PARTY_ID>p7</PARTY_ID><PARTY_ROLE>${role}</PARTY_ROLE><ADDRESS><NAME>Navnet</NAME></ADDRESS></PARTY></PARTIES>`;

/** In the order of the sources. */
const documents: readonly (readonly [string, unknown])[] = [
  [inHeader(`⟦${agreement}⟧${supplier}`), 'A-1'],
  [inHeader(`${agreement}⟦${supplier}⟧`), 'S'],
  [inHeader(`${agreement}⟦<SUPPLIER_IDREF>p7</SUPPLIER_IDREF>⟧${parties('manufacturer')}`), 'Navnet'],
  [inHeader(`${agreement}<SUPPLIER>⟦<SUPPLIER_ID>790</SUPPLIER_ID>⟧</SUPPLIER>`), '790'],
  [product(`⟦${ids}⟧${details}`), '1'],
  [
    article(
      `⟦<SUPPLIER_AID>2</SUPPLIER_AID>⟧<ARTICLE_DETAILS><DESCRIPTION_SHORT>x</DESCRIPTION_SHORT></ARTICLE_DETAILS>`,
    ),
    '2',
  ],
  [
    product(
      `${ids}<PRODUCT_DETAILS><DESCRIPTION_SHORT lang="eng">Camera</DESCRIPTION_SHORT>⟦<DESCRIPTION_SHORT lang="dan">Kamera</DESCRIPTION_SHORT>⟧</PRODUCT_DETAILS>`,
    ),
    'Kamera',
  ],
  [
    article(
      `<SUPPLIER_AID>2</SUPPLIER_AID><ARTICLE_DETAILS>⟦<DESCRIPTION_SHORT>Dome</DESCRIPTION_SHORT>⟧</ARTICLE_DETAILS>`,
    ),
    'Dome',
  ],
  [inDetails('⟦<DESCRIPTION_LONG lang="dan">Udendørs</DESCRIPTION_LONG>⟧'), 'Udendørs'],
  [
    product(
      `${ids}${details}<USER_DEFINED_EXTENSIONS>⟦<UDX.EDXF.BRAND_NAME>Mærke</UDX.EDXF.BRAND_NAME>⟧</USER_DEFINED_EXTENSIONS>`,
    ),
    'Mærke',
  ],
  [inDetails('⟦<MANUFACTURER_NAME>Maker AB</MANUFACTURER_NAME>⟧'), 'Maker AB'],
  [
    inHeader(
      `${agreement}${supplier}${parties('manufacturer')}`,
      `${ids}<PRODUCT_DETAILS>${short}⟦<MANUFACTURER_IDREF>p7</MANUFACTURER_IDREF>⟧</PRODUCT_DETAILS>`,
    ),
    'Navnet',
  ],
  [inDetails('⟦<MANUFACTURER_PID>D4-X</MANUFACTURER_PID>⟧'), 'D4-X'],
  [
    article(
      `<SUPPLIER_AID>2</SUPPLIER_AID><ARTICLE_DETAILS>${short}⟦<MANUFACTURER_AID>D5</MANUFACTURER_AID>⟧</ARTICLE_DETAILS>`,
    ),
    'D5',
  ],
  [inDetails('⟦<MANUFACTURER_TYPE_DESCR>D6</MANUFACTURER_TYPE_DESCR>⟧'), 'D6'],
  [inDetails('⟦<INTERNATIONAL_PID type="gtin">05701234567899</INTERNATIONAL_PID>⟧'), '05701234567899'],
  [
    article(
      `<SUPPLIER_AID>2</SUPPLIER_AID><ARTICLE_DETAILS>${short}⟦<EAN>5701234567899</EAN>⟧</ARTICLE_DETAILS>`,
    ),
    '5701234567899',
  ],
  [
    feature(
      '⟦<REFERENCE_FEATURE_GROUP_ID>46171610</REFERENCE_FEATURE_GROUP_ID>⟧',
      '<REFERENCE_FEATURE_SYSTEM_NAME>UNSPSC-26</REFERENCE_FEATURE_SYSTEM_NAME>',
    ),
    '46171610',
  ],
  [feature('⟦<REFERENCE_FEATURE_GROUP_NAME>IP-kameraer</REFERENCE_FEATURE_GROUP_NAME>⟧'), 'IP-kameraer'],
  [order('⟦<ORDER_UNIT>C62</ORDER_UNIT>⟧'), 'C62'],
  [
    order('<ORDER_UNIT>BX</ORDER_UNIT>⟦<CONTENT_UNIT>C62</CONTENT_UNIT>⟧<NO_CU_PER_OU>6</NO_CU_PER_OU>'),
    'C62',
  ],
  [priced(`${amount}⟦<PRICE_BASE><PRICE_UNIT>MTR</PRICE_UNIT></PRICE_BASE>⟧`), 'MTR'],
  [
    priced(
      '⟦<PRICE_AMOUNT>100.50</PRICE_AMOUNT>⟧<PRICE_CURRENCY>DKK</PRICE_CURRENCY><PRICE_FACTOR>0.9</PRICE_FACTOR>',
    ),
    { minor: 9045, currency: 'DKK' },
  ],
  [priced(`⟦${amount}⟧`).replace('net_customer', 'net_list'), { minor: 1000, currency: 'DKK' }],
  [
    article(
      `<SUPPLIER_AID>2</SUPPLIER_AID><ARTICLE_DETAILS>${short}</ARTICLE_DETAILS><ARTICLE_PRICE_DETAILS><ARTICLE_PRICE price_type="net_customer">⟦${amount}⟧</ARTICLE_PRICE></ARTICLE_PRICE_DETAILS>`,
    ),
    { minor: 1000, currency: 'DKK' },
  ],
  [
    priced('<PRICE_AMOUNT>10</PRICE_AMOUNT>⟦<PRICE_CURRENCY>SEK</PRICE_CURRENCY>⟧'),
    { minor: 1000, currency: 'SEK' },
  ],
  [
    product(
      `${ids}${details}<PRODUCT_PRICE_DETAILS><PRODUCT_PRICE price_type="net_customer"><PRICE_AMOUNT>10</PRICE_AMOUNT></PRODUCT_PRICE></PRODUCT_PRICE_DETAILS>`,
      '⟦<CURRENCY>NOK</CURRENCY>⟧',
    ),
    { minor: 1000, currency: 'NOK' },
  ],
  [order('⟦<PRICE_QUANTITY>100</PRICE_QUANTITY>⟧'), 100],
  [order('⟦<NO_CU_PER_OU>6</NO_CU_PER_OU>⟧'), 6],
  [priced(amount, '⟦<DATETIME type="valid_start_date"><DATE>2026-01-01</DATE></DATETIME>⟧'), '2026-01-01'],
  [priced(amount, '⟦<VALID_START_DATE>2026-02-01</VALID_START_DATE>⟧'), '2026-02-01'],
  [priced(amount, '⟦<DATETIME type="valid_end_date"><DATE>2026-12-31</DATE></DATETIME>⟧'), '2026-12-31'],
  [
    product(
      `${ids}${details}`,
      `${generated}⟦<DATETIME type="valid_end_date"><DATE>2027-01-31</DATE></DATETIME>⟧`,
    ),
    '2027-01-31',
  ],
  [
    inHeader(
      `${supplier}<AGREEMENT><AGREEMENT_ID>A-1</AGREEMENT_ID>⟦<DATETIME type="agreement_end_date"><DATE>2028-01-31</DATE></DATETIME>⟧</AGREEMENT>`,
    ),
    '2028-01-31',
  ],
  [
    product(
      `${ids}${details}<PRODUCT_LOGISTIC_DETAILS>⟦<COUNTRY_OF_ORIGIN>DE-BY</COUNTRY_OF_ORIGIN>⟧</PRODUCT_LOGISTIC_DETAILS>`,
    ),
    'DE',
  ],
  [inDetails('⟦<DELIVERY_TIME>14</DELIVERY_TIME>⟧'), 14],
  [
    product(
      `${ids}${details}<MIME_INFO><MIME>⟦<MIME_SOURCE>ark.pdf</MIME_SOURCE>⟧<MIME_PURPOSE>data_sheet</MIME_PURPOSE></MIME></MIME_INFO>`,
      '<MIME_ROOT>https://example.dk/media/</MIME_ROOT>',
    ),
    'https://example.dk/media/ark.pdf',
  ],
  [
    feature('⟦<FEATURE><FNAME>Vinkel</FNAME><FVALUE>98,5</FVALUE><FUNIT>grader</FUNIT></FEATURE>⟧'),
    [{ name: 'Vinkel', value: '98,5', unit: 'grader' }],
  ],
  [
    feature(
      '⟦<FEATURE_GROUP><FEATURE><FTEMPLATE><FT_NAME>Opløsning</FT_NAME></FTEMPLATE><VALUE_IDREF>4 MP</VALUE_IDREF></FEATURE></FEATURE_GROUP>⟧',
    ),
    [{ name: 'Opløsning', value: '4 MP', unit: null }],
  ],
  [
    feature(
      '⟦<REFERENCE_FEATURE_GROUP_ID>EC002704</REFERENCE_FEATURE_GROUP_ID>⟧',
      '<REFERENCE_FEATURE_SYSTEM_NAME>ETIM-8.0</REFERENCE_FEATURE_SYSTEM_NAME>',
    ),
    [{ name: 'ETIM-8.0', value: 'EC002704', unit: null }],
  ],
  [
    product(`${ids}${details}`, '⟦<COUNTRY_OF_ORIGIN>CN</COUNTRY_OF_ORIGIN>⟧'),
    [{ name: 'HEADER/CATALOG/COUNTRY_OF_ORIGIN', value: 'CN', unit: null }],
  ],
  [
    product(
      `${ids}${details}<PRODUCT_LOGISTIC_DETAILS>⟦<CUSTOMS_TARIFF_NUMBER><CUSTOMS_NUMBER>85258900</CUSTOMS_NUMBER></CUSTOMS_TARIFF_NUMBER>⟧</PRODUCT_LOGISTIC_DETAILS>`,
    ),
    [{ name: 'CUSTOMS_NUMBER', value: '85258900', unit: null }],
  ],
  [
    product(
      `${ids}${details}⟦<PRODUCT_REFERENCE type="followup"><PROD_ID_TO>9</PROD_ID_TO></PRODUCT_REFERENCE>⟧`,
    ),
    [{ name: 'PRODUCT_REFERENCE followup', value: '9', unit: null }],
  ],
  [
    product(
      `${ids}${details}<USER_DEFINED_EXTENSIONS>⟦<UDX.LEVERANDOR.OPRINDELSE>TW</UDX.LEVERANDOR.OPRINDELSE>⟧</USER_DEFINED_EXTENSIONS>`,
    ),
    [{ name: 'UDX.LEVERANDOR.OPRINDELSE', value: 'TW', unit: null }],
  ],
  [
    product(
      `${ids}${details}⟦<PRODUCT_REFERENCE type="mandatory"><PROD_ID_TO>9</PROD_ID_TO></PRODUCT_REFERENCE>⟧`,
    ),
    [{ relation: 'requires', item: '9' }],
  ],
  [
    article(
      `<SUPPLIER_AID>2</SUPPLIER_AID><ARTICLE_DETAILS>${short}</ARTICLE_DETAILS>⟦<ARTICLE_REFERENCE type="accessories"><ART_ID_TO>8</ART_ID_TO></ARTICLE_REFERENCE>⟧`,
    ),
    [{ relation: 'accessory', item: '8' }],
  ],
];

export const cases: readonly RemovableCase[] = documents.map(([marked, value], index) => {
  const { field, from } = bmecatSources[index] ?? { field: '', from: 'no such source' };
  return removable(field, from, marked, value);
});
