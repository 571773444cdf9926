import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { collectEntries } from '../../src/app/collect-entries.ts';
import type { CatalogContext } from '../../src/importers/importer.ts';
import peppol from '../../src/importers/peppol-catalog.ts';
import { CatalogLine } from '../../src/model/catalog-line.ts';
import { inputOf, refusal } from './input.ts';

const customization = 'urn:fdc:peppol.eu:poacc:trns:catalogue:3';

const header = `
  <cbc:CustomizationID>${customization}</cbc:CustomizationID>
  <cbc:ID>KAT-1</cbc:ID>
  <cac:ValidityPeriod><cbc:StartDate>2026-01-01</cbc:StartDate><cbc:EndDate>2027-12-31</cbc:EndDate></cac:ValidityPeriod>
  <cac:ReferencedContract><cbc:ID>A-77</cbc:ID></cac:ReferencedContract>
  <cac:SellerSupplierParty><cac:Party><cac:PartyName><cbc:Name>Leverandør Ærø</cbc:Name></cac:PartyName></cac:Party></cac:SellerSupplierParty>`;

const item = `
    <cbc:Description>Udendørs dome</cbc:Description>
    <cbc:Name>Dome 4 MP</cbc:Name>
    <cbc:BrandName>Mærke</cbc:BrandName>
    <cac:SellersItemIdentification><cbc:ID>00123</cbc:ID></cac:SellersItemIdentification>
    <cac:ManufacturersItemIdentification><cbc:ID>D4-X</cbc:ID></cac:ManufacturersItemIdentification>
    <cac:StandardItemIdentification><cbc:ID schemeID="0160">05701234567899</cbc:ID></cac:StandardItemIdentification>
    <cac:ItemSpecificationDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment>
      <cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf">${'QUJD'.repeat(400_000)}</cbc:EmbeddedDocumentBinaryObject>
      <cac:ExternalReference><cbc:URI>https://bruger:kode@example.dk/d4.pdf</cbc:URI></cac:ExternalReference>
    </cac:Attachment></cac:ItemSpecificationDocumentReference>
    <cac:OriginCountry><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:OriginCountry>
    <cac:CommodityClassification><cbc:ItemClassificationCode listID="STI">35125300</cbc:ItemClassificationCode></cac:CommodityClassification>
    <cac:CommodityClassification><cbc:ItemClassificationCode listID="TST">46171610</cbc:ItemClassificationCode></cac:CommodityClassification>
    <cac:AdditionalItemProperty><cbc:Name>Opløsning</cbc:Name><cbc:Value>4</cbc:Value><cbc:ValueQuantity unitCode="MP">4</cbc:ValueQuantity></cac:AdditionalItemProperty>
    <cac:AdditionalItemProperty><cbc:Name>WDR</cbc:Name><cbc:Value>ja</cbc:Value></cac:AdditionalItemProperty>
    <cac:ManufacturerParty><cac:PartyName><cbc:Name>Maker AB</cbc:Name></cac:PartyName></cac:ManufacturerParty>`;

const price = (amount: string, extra = '', currency = 'DKK') =>
  `<cac:RequiredItemLocationQuantity><cbc:LeadTimeMeasure unitCode="WEE">2</cbc:LeadTimeMeasure>${extra}<cac:Price><cbc:PriceAmount currencyID="${currency}">${amount}</cbc:PriceAmount><cbc:BaseQuantity>1</cbc:BaseQuantity></cac:Price></cac:RequiredItemLocationQuantity>`;

const line = (content: string, id = '1') =>
  `<cac:CatalogueLine><cbc:ID>${id}</cbc:ID>${content}</cac:CatalogueLine>`;
const goodLine =
  line(`<cbc:OrderableUnit>EA</cbc:OrderableUnit><cbc:WarrantyInformation>5 år</cbc:WarrantyInformation>
  <cac:LineValidityPeriod><cbc:StartDate>2026-02-01+01:00</cbc:StartDate></cac:LineValidityPeriod>
  ${price('8450.00')}<cac:Item>${item}</cac:Item>`);

const simpleItem = (id: string) =>
  `<cac:Item><cbc:Name>Vare ${id}</cbc:Name><cac:SellersItemIdentification><cbc:ID>${id}</cbc:ID></cac:SellersItemIdentification></cac:Item>`;

function catalogue(lines: string, { top = header, declaration = '', prolog = '' } = {}): string {
  return `${declaration || '<?xml version="1.0" encoding="UTF-8"?>'}${prolog}
<Catalogue xmlns="urn:oasis:names:specification:ubl:schema:xsd:Catalogue-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">${top}${lines}</Catalogue>`;
}

const nothing: CatalogContext = { agreement: null, supplier: null };
const read = (content: string | Uint8Array, context = nothing) =>
  collectEntries('katalog.xml', peppol.read(inputOf('katalog.xml', content, 4_099), context));

async function refused(content: string | Uint8Array) {
  const { says, exitCode } = await refusal(() => read(content));
  return { key: says.key, exitCode };
}

async function onlyLine(lineXml: string) {
  const { lines, rejects } = await read(catalogue(lineXml));
  return { line: lines[0], rejects };
}

test('a Peppol catalogue line is read with everything that it says', async () => {
  const { lines, rejects } = await read(catalogue(goodLine));
  expect(lines.map((one) => CatalogLine.parse(one))).toEqual([
    {
      agreement: 'A-77',
      lot: null,
      supplier: 'Leverandør Ærø',
      item: '00123',
      name: 'Dome 4 MP',
      description: 'Udendørs dome',
      brand: 'Mærke',
      maker: 'Maker AB',
      model: 'D4-X',
      gtin: '05701234567899',
      unspsc: '46171610',
      group: null,
      unit: 'EA',
      price: { minor: 845000, currency: 'DKK' },
      priceQuantity: 1,
      validFrom: '2026-02-01',
      validTo: '2027-12-31',
      orderable: true,
      origin: 'SE',
      leadTimeDays: 14,
      warranty: '5 år',
      link: 'https://example.dk/d4.pdf',
      properties: [
        { name: 'CPV', value: '35125300', unit: null },
        { name: 'Opløsning', value: '4', unit: 'MP' },
        { name: 'WDR', value: 'ja', unit: null },
      ],
      file: 'katalog.xml',
      row: 1,
    },
  ]);
  expect(rejects).toEqual([]);
});

describe('agreement and supplier', () => {
  test('what the user says of the file counts before the file', async () => {
    const { lines } = await read(catalogue(goodLine), { agreement: 'B-1', supplier: 'Anden' });
    expect(lines[0]).toMatchObject({ agreement: 'B-1', supplier: 'Anden' });
  });

  test('the provider is the supplier where no seller is named', async () => {
    const top = header.replace(
      /<cac:SellerSupplierParty>.*<\/cac:SellerSupplierParty>/,
      '<cac:ProviderParty><cac:PartyName><cbc:Name>Afsender</cbc:Name></cac:PartyName></cac:ProviderParty>',
    );
    expect((await read(catalogue(goodLine, { top }))).lines[0]?.supplier).toBe('Afsender');
  });

  test('a file that names neither needs the flags', async () => {
    const top = `<cbc:CustomizationID>${customization}</cbc:CustomizationID>`;
    expect(await refused(catalogue(goodLine, { top }))).toEqual({ key: 'import.no-agreement', exitCode: 2 });
    const withContract = `${top}<cac:ReferencedContract><cbc:ID>A</cbc:ID></cac:ReferencedContract>`;
    expect(await refused(catalogue(goodLine, { top: withContract }))).toEqual({
      key: 'import.no-supplier',
      exitCode: 2,
    });
  });
});

describe('lines', () => {
  test('a line without item number or name is left out with its own id, the rest is read', async () => {
    const withoutItem = line('<cac:Item><cbc:Name>x</cbc:Name></cac:Item>', 'L-2');
    const withoutName = line(
      '<cac:Item><cac:SellersItemIdentification><cbc:ID>9</cbc:ID></cac:SellersItemIdentification></cac:Item>',
      'L-3',
    );
    const { lines, rejects } = await read(catalogue(goodLine + withoutItem + withoutName));
    expect(lines).toHaveLength(1);
    expect(rejects).toMatchObject([
      { row: 2, field: null, why: { key: 'import.line-without-item', values: { line: 'L-2' } } },
      { row: 3, field: null, why: { key: 'import.line-without-name', values: { line: 'L-3' } } },
    ]);
  });

  test('a country that is no code stays unknown and is reported, and the line stays', async () => {
    const inWords = simpleItem('1').replace(
      '</cac:Item>',
      '<cac:OriginCountry><cbc:IdentificationCode>Sverige</cbc:IdentificationCode></cac:OriginCountry></cac:Item>',
    );
    const { line: read, rejects } = await onlyLine(line(inWords));
    expect(read?.origin).toBeNull();
    expect(rejects).toMatchObject([{ row: 1, field: 'origin', why: { key: 'import.unknown-country' } }]);
  });

  test('an item that cannot be ordered says so', async () => {
    const blocked = line(`<cbc:OrderableIndicator>false</cbc:OrderableIndicator>${simpleItem('7')}`);
    expect((await onlyLine(blocked)).line?.orderable).toBe(false);
  });

  test('the GTIN is the item number where the seller has none', async () => {
    const standard =
      '<cac:Item><cbc:Name>x</cbc:Name><cac:StandardItemIdentification><cbc:ID schemeID="0160">5701234567899</cbc:ID></cac:StandardItemIdentification></cac:Item>';
    expect((await onlyLine(line(standard))).line).toMatchObject({
      item: '5701234567899',
      gtin: '5701234567899',
    });
  });

  test("UNSPSC is read under the list name of the standard's examples too", async () => {
    const mp = simpleItem('1').replace(
      '</cac:Item>',
      '<cac:CommodityClassification><cbc:ItemClassificationCode listID="MP">46171610</cbc:ItemClassificationCode></cac:CommodityClassification></cac:Item>',
    );
    expect((await onlyLine(line(mp))).line?.unspsc).toBe('46171610');
  });

  test('an item offered twice is kept once, and a second that differs is a conflict', async () => {
    const again = line(`${price('1.00')}${simpleItem('5')}`);
    const other = line(`${price('2.00')}${simpleItem('5')}`);
    const { lines, rejects } = await read(catalogue(again + again + other));
    expect(lines).toHaveLength(1);
    expect(rejects.map(({ why }) => why.key)).toEqual(['import.repeated-item', 'import.conflicting-item']);
  });
});

describe('encodings', () => {
  const declaration = '<?xml version="1.0" encoding="ISO-8859-1"?>';

  test('the declared encoding is honoured', async () => {
    const { lines } = await read(iconv.encode(catalogue(goodLine, { declaration }), 'iso-8859-1'));
    expect(lines[0]).toMatchObject({ supplier: 'Leverandør Ærø', description: 'Udendørs dome' });
  });

  test('UTF-8 that calls itself ISO-8859-1 is UTF-8', async () => {
    expect((await read(catalogue(goodLine, { declaration }))).lines[0]?.supplier).toBe('Leverandør Ærø');
  });

  test('a byte order mark and UTF-16 are read', async () => {
    expect((await read(`\ufeff${catalogue(goodLine)}`)).lines).toHaveLength(1);
    expect((await read(iconv.encode(`\ufeff${catalogue(goodLine)}`, 'utf-16le'))).lines).toHaveLength(1);
  });

  test('bytes that are not UTF-8 although the file says so are refused', async () => {
    expect(await refused(iconv.encode(catalogue(goodLine), 'iso-8859-1'))).toEqual({
      key: 'import.xml-encoding',
      exitCode: 3,
    });
  });
});

describe('what is refused, in one sentence', () => {
  test.each([
    ['an OIOUBL of another time', 'OIOUBL-1.0'],
    ['another transaction of the older CEN standard', 'urn:www.cenbii.eu:transaction:biitrns001:ver2.0'],
    ['a number that only begins like Peppol 3', `${customization}1`],
  ])('%s', async (_, standard) => {
    const top = header.replace(customization, standard);
    expect(await refused(catalogue(goodLine, { top }))).toEqual({
      key: 'ubl.other-standard',
      exitCode: 3,
    });
  });

  test('national extensions of Peppol are not refused', async () => {
    const top = header.replace(customization, `${customization}:extended:urn:fdc:example:spec:3.0`);
    expect((await read(catalogue(goodLine, { top }))).lines).toHaveLength(1);
  });

  test('the older CEN standard, which EHF 1.0 follows, is not refused', async () => {
    const standard =
      'urn:www.cenbii.eu:transaction:biitrns019:ver2.0:extended:urn:www.difi.no:ehf:katalog:ver1.0';
    const top = header.replace(customization, standard);
    expect((await read(catalogue(goodLine, { top }))).lines).toHaveLength(1);
  });

  test('a catalogue that does not say its standard', async () => {
    const top = header.replace(/<cbc:CustomizationID>.*<\/cbc:CustomizationID>/, '');
    expect(await refused(catalogue(goodLine, { top }))).toEqual({ key: 'ubl.no-standard', exitCode: 3 });
  });

  test('an action that no catalogue has', async () => {
    const top = `${header}<cbc:ActionCode>Merge</cbc:ActionCode>`;
    expect(await refused(catalogue(goodLine, { top }))).toEqual({ key: 'ubl.unknown-action', exitCode: 3 });
  });

  test('a catalogue without lines, and one without a usable line', async () => {
    expect(await refused(catalogue(''))).toEqual({ key: 'import.no-lines', exitCode: 3 });
    expect(await refused(catalogue(line('<cac:Item/>')))).toEqual({
      key: 'import.all-rejected',
      exitCode: 3,
    });
  });

  test('a file that was cut short or is not well-formed', async () => {
    expect(await refused(catalogue(goodLine).slice(0, -200))).toEqual({
      key: 'import.xml-broken',
      exitCode: 3,
    });
    expect(await refused(catalogue('<cac:a></cac:b>'))).toEqual({ key: 'import.xml-broken', exitCode: 3 });
  });

  test('entities of its own, while a DOCTYPE alone is passed over', async () => {
    const prolog = '<!DOCTYPE Catalogue [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(await refused(catalogue(line('&x;'), { prolog }))).toEqual({
      key: 'import.xml-entity',
      exitCode: 3,
    });
    const external = '<!DOCTYPE Catalogue SYSTEM "http://example.dk/x.dtd">';
    expect((await read(catalogue(goodLine, { prolog: external }))).lines).toHaveLength(1);
  });

  test('elements nested beyond reason, and a text without end', async () => {
    expect(await refused(catalogue('<a>'.repeat(500_000)))).toEqual({
      key: 'import.xml-too-deep',
      exitCode: 3,
    });
    const long = simpleItem('1').replace('Vare', 'x'.repeat(1_100_000));
    expect(await refused(catalogue(line(long)))).toEqual({ key: 'import.xml-text-too-long', exitCode: 3 });
  });
});

test('UBL catalogues are recognised by their root, behind comments and in any encoding', () => {
  const recognises = (content: string | Uint8Array) => peppol.recognises(inputOf('x', content).head);
  expect(recognises(catalogue(goodLine, { prolog: '<!-- <Invoice> -->' }))).toBe(true);
  expect(recognises(iconv.encode(`\ufeff${catalogue('')}`, 'utf-16be'))).toBe(true);
  expect(recognises('<?xml version="1.0"?><ubl:Catalogue xmlns:ubl="x"/>')).toBe(true);
  expect(recognises('<BMECAT version="2005"/>')).toBe(false);
  expect(recognises('a;b\n')).toBe(false);
});
