import { csvFile } from './csv.ts';
import { danishDay, danishMoney } from './fill.ts';
import type { NumberedLine } from './offer-line.ts';
import { peppolCatalogue } from './peppol.ts';
import type { Plan } from './plan.ts';
import { randomFor } from './random.ts';
import { type SheetCell, workbook } from './xlsx.ts';

export interface SampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The four suppliers' catalogues, each in the format and with the headers that this supplier uses. */
export function supplierFiles(
  catalog: ReadonlyMap<string, readonly NumberedLine[]>,
  plan: Plan,
): readonly SampleFile[] {
  const { tables, suppliers } = plan.catalog;
  const lines = (id: string) => catalog.get(id) ?? [];
  const peppol = suppliers.find(({ id }) => id === 'C');
  if (peppol === undefined) throw new Error('tools/sample/plan.json has no supplier C');
  return [
    ...masterAndPrices(lines('A'), plan),
    { path: tables.B.file, bytes: priceSheet(lines('B'), plan) },
    { path: tables.C.file, bytes: peppolCatalogue(lines('C'), peppol, plan) },
    { path: tables.D.file, bytes: plainCsv(lines('D'), plan) },
  ];
}

/** Master data and a price book to be joined on the item number; a few rows of each have no partner. */
function masterAndPrices(lines: readonly NumberedLine[], plan: Plan): readonly SampleFile[] {
  const { master, prices, withoutPrice, withoutMaster } = plan.catalog.tables.A;
  const random = randomFor(plan.seed, 'join');
  const lonely = new Set(
    random
      .shuffle(lines)
      .slice(0, withoutPrice)
      .map(({ item }) => item),
  );
  const strays = random.shuffle(lines.filter(({ item }) => !lonely.has(item))).slice(0, withoutMaster);
  const priced = [
    ...lines.filter(({ item }) => !lonely.has(item)),
    ...strays.map((line) => ({ ...line, item: `9${line.item.slice(1)}` })),
  ];
  const sorted = [...priced].sort((one, other) => (one.item < other.item ? -1 : 1));
  const cell = (line: NumberedLine, column: string) => textCell(line, column, plan, danishDay, true);
  return [
    { path: master.file, bytes: csvFile(textTable(master.columns, lines, cell), 'windows-1252') },
    { path: prices.file, bytes: csvFile(textTable(prices.columns, sorted, cell), 'windows-1252') },
  ];
}

function plainCsv(lines: readonly NumberedLine[], plan: Plan): Uint8Array {
  const cell = (line: NumberedLine, column: string) => textCell(line, column, plan, (day) => day, false);
  return csvFile(textTable(plan.catalog.tables.D.columns, lines, cell), 'utf-8-with-bom');
}

function textTable(
  columns: Readonly<Record<string, string>>,
  lines: readonly NumberedLine[],
  cell: (line: NumberedLine, column: string) => string,
): readonly (readonly string[])[] {
  const keys = Object.keys(columns);
  return [Object.values(columns), ...lines.map((line) => keys.map((key) => cell(line, key)))];
}

function textCell(
  line: NumberedLine,
  column: string,
  plan: Plan,
  day: (iso: string) => string,
  groups: boolean,
): string {
  switch (column) {
    case 'price':
      return line.priceMinor === null ? plan.catalog.onRequest : danishMoney(line.priceMinor, groups);
    case 'validFrom':
      return day(line.validFrom);
    case 'validTo':
      return line.validTo === null ? '' : day(line.validTo);
    default:
      return plainValue(line, column, plan);
  }
}

/** A price list with a title above its header, and cells that know whether they are numbers and days. */
function priceSheet(lines: readonly NumberedLine[], plan: Plan): Uint8Array {
  const { title, sheet, columns } = plan.catalog.tables.B;
  const keys = Object.keys(columns);
  return workbook(sheet, [
    [{ type: 'title', text: title }],
    Object.values(columns).map((text) => ({ type: 'header', text })),
    ...lines.map((line) => keys.map((key) => sheetCell(line, key, plan))),
  ]);
}

function sheetCell(line: NumberedLine, column: string, plan: Plan): SheetCell {
  if (column === 'price' && line.priceMinor !== null) return { type: 'money', minor: line.priceMinor };
  if (column === 'price') return { type: 'text', text: plan.catalog.onRequest };
  if (column === 'validFrom') return { type: 'day', text: line.validFrom };
  if (column === 'validTo') return line.validTo === null ? null : { type: 'day', text: line.validTo };
  const text = plainValue(line, column, plan);
  if (text === '') return null;
  return { type: column === 'gtin' || column === 'leadTime' ? 'whole' : 'text', text };
}

function plainValue(line: NumberedLine, column: string, { catalog, agreement }: Plan): string {
  const group = line.kind === 'text' ? 'camera' : line.kind;
  const values: Readonly<Record<string, string | null>> = {
    item: line.item,
    name: line.name,
    description: line.description,
    brand: line.brand,
    model: line.model,
    gtin: line.gtin,
    group: catalog.groups[group],
    lot: catalog.lots[group],
    unit: line.unit,
    unspsc: line.unspsc,
    leadTime: line.leadTimeDays === null ? null : String(line.leadTimeDays),
    warranty: line.warranty,
    origin: line.origin,
    agreement,
    currency: 'DKK',
  };
  const value = values[column];
  if (value === undefined)
    throw new Error(`tools/sample/plan.json names a column "${column}" that no line has`);
  return value ?? '';
}
