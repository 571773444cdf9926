import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { type SheetCell, workbook } from '../tools/sample/xlsx.ts';

/** Made-up catalogues of the size of a whole national agreement; the same bytes every time. */

const labels = [
  'Varenr.',
  'Varenavn',
  'Beskrivelse',
  'Producent',
  'Producentens varenr.',
  'EAN-nr.',
  'UNSPSC',
  'Varegruppe',
  'Delaftale',
  'Enhed',
  'Pris ekskl. moms',
  'Gyldig fra',
  'Gyldig til',
  'Leveringstid (dage)',
  'Garanti',
  'Oprindelsesland',
  'Opløsning (MP)',
  'Strømforsyning',
];

const groups = ['Kameraer', 'Tilbehør', 'Optagere', 'Beslag', 'Licenser'];
/** Every fourth has a sign for inches, every fourth a semicolon: both are quoted in CSV, as real lists have them. */
const fittings = [
  'tåler frost og regn, leveres med beslag',
  'sensor 1/2,8", leveres med beslag og kabel',
  'tåler frost; regn; salt, leveres uden kabel',
  'med fast objektiv, tåler frost og regn',
];
const countries = ['SE', 'DE', 'KR', 'JP', 'TW', 'US', 'DK'];

interface MadeLine {
  readonly cells: readonly string[];
  readonly minor: number;
}

function line(index: number): MadeLine {
  const minor = 69_000 + ((index * 7_919) % 5_000_000);
  const group = groups[index % groups.length] ?? '';
  const country = countries[index % countries.length] ?? '';
  const kroner = `${Math.floor(minor / 100)},${String(minor % 100).padStart(2, '0')}`;
  const item = String(100_000 + index);
  const maker = `Producent ${index % 211}`;
  return {
    minor,
    cells: [
      item,
      `${group} ${index % 977} til udendørs brug`,
      `Vare ${index} fra ${maker}: ${group.toLowerCase()} af aluminium, ${fittings[index % fittings.length]}`,
      maker,
      `M${(index * 31) % 999_983}-${index % 13}`,
      String(5_700_000_000_000 + index),
      '46171610',
      group,
      String(1 + (index % 4)),
      'stk',
      kroner,
      '01.01.2026',
      '31.12.2027',
      String(2 + (index % 12)),
      `${1 + (index % 5)} år`,
      country,
      String(2 + (index % 7)),
      'PoE 802.3af',
    ],
  };
}

export async function makeCsv(file: string, lines: number): Promise<void> {
  await write(file, csvRows(lines));
}

function* csvRows(lines: number): Generator<string> {
  yield `${labels.join(';')}\n`;
  for (let index = 0; index < lines; index += 1) yield `${line(index).cells.map(csvCell).join(';')}\n`;
}

function csvCell(text: string): string {
  return text.includes('"') || text.includes(';') ? `"${text.replaceAll('"', '""')}"` : text;
}

export async function makePeppol(file: string, lines: number): Promise<void> {
  await write(file, peppolParts(lines));
}

function* peppolParts(lines: number): Generator<string> {
  const aggregate = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2';
  const basic = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2';
  yield `<?xml version="1.0" encoding="UTF-8"?>
<Catalogue xmlns="urn:oasis:names:specification:ubl:schema:xsd:Catalogue-2" xmlns:cac="${aggregate}" xmlns:cbc="${basic}">
<cbc:CustomizationID>urn:fdc:peppol.eu:poacc:trns:catalogue:3</cbc:CustomizationID>
<cbc:ID>1</cbc:ID>
<cac:ValidityPeriod><cbc:StartDate>2026-01-01</cbc:StartDate><cbc:EndDate>2027-12-31</cbc:EndDate></cac:ValidityPeriod>
<cac:ReferencedContract><cbc:ID>BENCH-1</cbc:ID></cac:ReferencedContract>
<cac:SellerSupplierParty><cac:Party><cac:PartyName><cbc:Name>Leverandør A</cbc:Name></cac:PartyName></cac:Party></cac:SellerSupplierParty>
`;
  for (let index = 0; index < lines; index += 1) yield peppolLine(index);
  yield '</Catalogue>\n';
}

function peppolLine(index: number): string {
  const { cells, minor } = line(index);
  const [item, name, description, maker, model, gtin, unspsc] = cells;
  const country = cells[15];
  return `<cac:CatalogueLine><cbc:ID>${index + 1}</cbc:ID><cbc:OrderableIndicator>true</cbc:OrderableIndicator><cbc:OrderableUnit>EA</cbc:OrderableUnit>
<cac:RequiredItemLocationQuantity><cbc:LeadTimeMeasure unitCode="DAY">${cells[13]}</cbc:LeadTimeMeasure><cac:Price><cbc:PriceAmount currencyID="DKK">${(minor / 100).toFixed(2)}</cbc:PriceAmount><cbc:BaseQuantity unitCode="EA">1</cbc:BaseQuantity></cac:Price></cac:RequiredItemLocationQuantity>
<cac:Item><cbc:Description>${description}</cbc:Description><cbc:Name>${name}</cbc:Name><cbc:BrandName>${maker}</cbc:BrandName>
<cac:SellersItemIdentification><cbc:ID>${item}</cbc:ID></cac:SellersItemIdentification><cac:ManufacturersItemIdentification><cbc:ID>${model}</cbc:ID></cac:ManufacturersItemIdentification><cac:StandardItemIdentification><cbc:ID schemeID="0160">${gtin}</cbc:ID></cac:StandardItemIdentification>
<cac:OriginCountry><cbc:IdentificationCode>${country}</cbc:IdentificationCode></cac:OriginCountry><cac:CommodityClassification><cbc:ItemClassificationCode listID="TST">${unspsc}</cbc:ItemClassificationCode></cac:CommodityClassification>
<cac:AdditionalItemProperty><cbc:Name>Opløsning</cbc:Name><cbc:Value>${cells[16]} MP</cbc:Value></cac:AdditionalItemProperty></cac:Item></cac:CatalogueLine>
`;
}

export async function makeWorkbook(file: string, lines: number): Promise<void> {
  const header = labels.map((text): SheetCell => ({ type: 'header', text }));
  const rows = Array.from({ length: lines }, (_, index) => sheetRow(line(index)));
  writeFileSync(file, workbook('Katalog', [header, ...rows]));
}

function sheetRow({ cells, minor }: MadeLine): readonly SheetCell[] {
  return cells.map((text, column): SheetCell => {
    if (column === 10) return { type: 'money', minor };
    return column === 13 || column === 16 ? { type: 'whole', text } : { type: 'text', text };
  });
}

async function write(file: string, parts: Iterable<string>): Promise<void> {
  const stream = createWriteStream(file);
  let text = '';
  for (const part of parts) {
    text += part;
    if (text.length < 1_000_000) continue;
    if (!stream.write(text)) await once(stream, 'drain');
    text = '';
  }
  stream.end(text);
  await finished(stream);
}
