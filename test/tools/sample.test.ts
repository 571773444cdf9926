import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { CameraFile } from '../../src/model/camera.ts';
import { Sample } from '../../src/model/sample.ts';
import { makeSample } from '../../tools/sample/make.ts';
import { zipfCounts } from '../../tools/sample/zipf.ts';

const root = join(import.meta.dirname, '../..');
const folder = 'catalog/sample';
const made = makeSample(root);
const sample = Sample.parse(JSON.parse(text('sample.json')));
const truth: Record<string, string | null> = JSON.parse(text('truth.json'));
const [catalogA, catalogB, catalogC, catalogD] = sample.catalogs;

const register = {
  csv: below(csvRows('register.csv', 'windows-1252'), 2),
  xlsx: below(sheetRows('register.xlsx'), 2),
};
const lines = {
  A: below(csvRows(catalogA?.file ?? '', 'windows-1252'), 0),
  pricesA: below(csvRows(catalogA?.join ?? '', 'windows-1252'), 0),
  B: below(sheetRows(catalogB?.file ?? ''), 1),
  C: peppolLines(text(catalogC?.file ?? '')),
  D: below(csvRows(catalogD?.file ?? '', 'utf-8'), 0),
};

/** The counts of the budget note that the sample follows. */
const departments = { ØKF: 100, SOF: 281, SUF: 7, KFF: 37, BUF: 300, BIF: 70, TMF: 31 };

describe('the register', () => {
  test.each(['csv', 'xlsx'] as const)('holds 826 cameras with the departments of the note, as %s', (form) => {
    expect(register[form]).toHaveLength(826);
    expect(tally(register[form].map((row) => row.Forvaltning ?? ''))).toEqual(departments);
    expect(new Set(register[form].map((row) => row['Kamera-id'])).size).toBe(826);
  });

  test('is the same rows as a spreadsheet and as CSV', () => {
    const days = register.csv.map((row) => ({
      ...row,
      Kontraktudløb: (row.Kontraktudløb ?? '').split('-').reverse().join('-'),
    }));
    expect(register.xlsx).toEqual(days);
  });

  test('says above the header that it is made up', () => {
    expect(csvRows('register.csv', 'windows-1252')[1]?.[0]).toBe(sample.notice.da);
    expect(sheetRows('register.xlsx')[1]?.[0]).toBe(sample.notice.da);
  });

  test('has a true model for every camera but the 14 that nobody could tell', () => {
    const shipped = new Set(shippedCameras().map(({ id }) => id));
    const known = Object.values(truth).filter((id) => id !== null);
    expect(Object.keys(truth)).toEqual(register.csv.map((row) => row['Kamera-id']));
    expect(known).toHaveLength(812);
    expect(known.filter((id) => !shipped.has(id))).toEqual([]);
  });

  test('writes about half of the names as the record does', () => {
    const printed = new Set(
      shippedCameras().flatMap(({ model, variants }) => [model, ...variants.map(({ name }) => name)]),
    );
    const share = register.csv.filter((row) => printed.has(row.Model ?? '')).length / 826;
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.6);
  });

  test('never writes one camera with the very name of another', () => {
    const owners = new Map(shippedCameras().map(({ id, model }) => [lettersAndDigits(model), id]));
    const borrowed = register.csv.filter((row) => {
      const owner = owners.get(lettersAndDigits(row.Model ?? ''));
      return owner !== undefined && owner !== truth[row['Kamera-id'] ?? ''];
    });
    expect(borrowed).toEqual([]);
  });

  test('has contracts beyond 2027 for about one camera in twenty', () => {
    const late = register.xlsx.filter((row) => (row.Kontraktudløb ?? '') > '2027-12-31').length;
    expect(late).toBeGreaterThan(25);
    expect(late).toBeLessThan(60);
  });
});

describe('the agreement catalogue', () => {
  test('is 900 to 1,100 lines over four suppliers, as many as the sample says', () => {
    const counts = [lines.A, lines.B, lines.C, lines.D].map((rows) => rows.length);
    expect(counts).toEqual(Object.values(sample.counts.suppliers));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(sample.counts.lines);
    expect(sample.counts.lines).toBeGreaterThanOrEqual(900);
    expect(sample.counts.lines).toBeLessThanOrEqual(1100);
  });

  test.each(['A', 'B', 'C', 'D'] as const)('names every item of supplier %s once', (supplier) => {
    const column = { A: 'Varenr.', B: 'Vare nr', C: 'item', D: 'Lev. varenr' }[supplier];
    const items = lines[supplier].map((line) => line[column] ?? '');
    expect(items).not.toContain('');
    expect(new Set(items).size).toBe(items.length);
  });

  test('has five master rows without a price row and four price rows without a master row', () => {
    const master = new Set(lines.A.map((line) => line['Varenr.']));
    const priced = new Set(lines.pricesA.map((line) => line['Varenr.']));
    expect([...master].filter((item) => !priced.has(item))).toHaveLength(5);
    expect([...priced].filter((item) => !master.has(item))).toHaveLength(4);
  });

  test('writes prices as Danish text in CSV, as numbers in the spreadsheet and with a point in XML', () => {
    const danish = /^(\d{1,3}(\.\d{3})*,\d{2}|Pris på forespørgsel)$/;
    expect(lines.pricesA.filter((line) => !danish.test(line['Pris ekskl. moms'] ?? ''))).toEqual([]);
    expect(
      lines.B.filter((line) => !/^(\d+(\.\d+)?|Pris på forespørgsel)$/.test(line.Nettopris ?? '')),
    ).toEqual([]);
    expect(lines.C.filter((line) => !/^(\d+\.\d{2})?$/.test(line.price ?? ''))).toEqual([]);
    expect(
      lines.D.filter((line) => !/^(\d+,\d{2}|Pris på forespørgsel)$/.test(line.ListeprisPrEnhed ?? '')),
    ).toEqual([]);
  });

  test('has lines that ran out before the day of the sample and lines that have not begun', () => {
    expect(sample.counts.expiredLines).toBeGreaterThan(40);
    expect(sample.counts.futureLines).toBeGreaterThan(5);
    const expired = lines.C.filter((line) => (line.to ?? '') !== '' && (line.to ?? '') < sample.asOf);
    expect(expired).not.toHaveLength(0);
  });

  test('keeps every line of the Peppol catalogue inside the period of the whole', () => {
    const outside = lines.C.filter(
      (line) => (line.from ?? '') < '2024-01-01' || (line.to ?? '') > '2028-12-31',
    );
    expect(outside).toEqual([]);
  });

  test('has GTINs of the range that no real product bears, with right check digits', () => {
    const numbers = [
      ...lines.A.map((line) => line['EAN-nr.'] ?? ''),
      ...lines.B.map((line) => line.EAN ?? ''),
      ...lines.C.map((line) => line.gtin ?? ''),
      ...lines.D.map((line) => line.EANnr ?? ''),
    ].filter((gtin) => gtin !== '');
    expect(numbers.length).toBeGreaterThan(300);
    expect(numbers.filter((gtin) => !/^2\d{12}$/.test(gtin) || weightedSum(gtin) % 10 !== 0)).toEqual([]);
  });

  test('offers the invented house brand and no maker of that name', () => {
    const makers = readdirSync(join(root, 'catalog/manufacturers'));
    expect(lines.D.some((line) => line.LeverandørNavn === 'Nordsyn')).toBe(true);
    expect(makers.filter((file) => file.startsWith('nordsyn'))).toEqual([]);
  });
});

describe('making the sample', () => {
  test('gives the same bytes every time', () => {
    const again = makeSample(root);
    expect([...again.keys()]).toEqual([...made.keys()]);
    for (const [path, bytes] of again)
      expect(Buffer.compare(bytes, made.get(path) ?? Buffer.alloc(0)), path).toBe(0);
  });

  test('gives the files of catalog/sample; npm run sample makes them anew', () => {
    for (const [path, bytes] of made) {
      const kept = existsSync(join(root, path)) ? readFileSync(join(root, path)) : Buffer.alloc(0);
      expect(Buffer.compare(bytes, kept), path).toBe(0);
    }
  });

  test('shares cameras out to the last one, each model at least once, the commonest first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(500),
        fc.double({ min: 0.1, max: 2, noNaN: true }),
        (kinds, more, exponent) => {
          const counts = zipfCounts(kinds + more, kinds, exponent);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(kinds + more);
          expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
          expect(Math.max(...counts)).toBe(counts[0]);
        },
      ),
    );
  });
});

function bytesOf(file: string): Uint8Array {
  const bytes = made.get(`${folder}/${file}`);
  if (bytes === undefined) throw new Error(`the sample has no ${file}`);
  return bytes;
}

function text(file: string): string {
  return Buffer.from(bytesOf(file)).toString('utf8');
}

function csvRows(file: string, encoding: string): string[][] {
  const content = iconv.decode(Buffer.from(bytesOf(file)), encoding);
  return papa.parse<string[]>(content, { delimiter: ';', skipEmptyLines: true }).data;
}

function sheetRows(file: string): string[][] {
  const book = xlsx.read(bytesOf(file), { cellDates: true, UTC: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (sheet === undefined) throw new Error(`${file} has no sheet`);
  const rows = xlsx.utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: '' });
  return rows.map((cells) =>
    cells.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell))),
  );
}

/** Rows under the header, by column name. */
function below(rows: readonly (readonly string[])[], headerIndex: number): Record<string, string>[] {
  const header = rows[headerIndex] ?? [];
  return rows
    .slice(headerIndex + 1)
    .map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

function peppolLines(content: string): Record<string, string>[] {
  const places: Record<string, string> = {
    'cac:SellersItemIdentification/cbc:ID': 'item',
    'cac:StandardItemIdentification/cbc:ID': 'gtin',
    'cac:Price/cbc:PriceAmount': 'price',
    'cac:LineValidityPeriod/cbc:StartDate': 'from',
    'cac:LineValidityPeriod/cbc:EndDate': 'to',
  };
  const found: Record<string, string>[] = [];
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => {
    path.push(name);
    if (name === 'cac:CatalogueLine') found.push({});
  });
  parser.on('text', (words) => {
    const key = places[path.slice(-2).join('/')];
    const line = found.at(-1);
    if (key !== undefined && line !== undefined) line[key] = words;
  });
  parser.on('closetag', () => {
    path.pop();
  });
  parser.write(content).close();
  return found;
}

function shippedCameras() {
  return readdirSync(join(root, 'catalog/cameras'))
    .filter((file) => file.endsWith('.json'))
    .flatMap(
      (file) =>
        CameraFile.parse(JSON.parse(readFileSync(join(root, 'catalog/cameras', file), 'utf8'))).cameras,
    );
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function lettersAndDigits(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** GS1: with its check digit, a number's weighted sum is a multiple of ten. */
function weightedSum(digits: string): number {
  return [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
}
