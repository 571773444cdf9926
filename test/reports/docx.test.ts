import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import conversionList from '../../src/reports/conversion-list.ts';
import docx from '../../src/reports/formats/docx.ts';
import memo from '../../src/reports/memo.ts';
import { context, fixtureRun } from './fixture-run.ts';

afterEach(() => {
  vi.useRealTimers();
});

const memoBytes = () => docx.write(memo.build(fixtureRun(), context()));

async function part(bytes: Promise<Uint8Array>, path: string): Promise<string> {
  return strFromU8(unzipSync(await bytes)[path] ?? new Uint8Array());
}

/** The texts of every table row, cell by cell. */
function rowsOf(xml: string): readonly string[][] {
  return [...xml.matchAll(/<w:tr\b.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      [...cell.matchAll(/<w:t\b[^>]*>([^<]*)/g)].map(([, text]) => text).join(''),
    ),
  );
}

test('Tables 1 to 3 of the memo stand in the file, in Danish numbers', async () => {
  const rows = rowsOf(await part(memoBytes(), 'word/document.xml'));
  expect(rows).toContainEqual(['TMF', '31*', '930*', '310', '1.240']);
  expect(rows).toContainEqual(['I alt', '826', '12.855', '4.285', '17.140']);
  expect(rows).toContainEqual(['Udgifter i alt (netto)', '', '0', '8.570', '8.570', '0', '0', '17.140']);
  expect(rows).toContainEqual(['Serviceudgifter i alt', '', '', '', '8.570', '8.570', '17.140']);
});

test('headings are headings, every table repeats its header and no row is torn, and the language is Danish', async () => {
  const xml = await part(memoBytes(), 'word/document.xml');
  expect(xml.match(/w:val="Heading1"/g)).toHaveLength(1);
  expect(xml.match(/w:val="Heading2"/g)?.length).toBeGreaterThan(5);
  const tables = xml.match(/<w:tbl>/g)?.length ?? 0;
  expect(tables).toBeGreaterThan(5);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rowsOf(xml).length);
  expect(await part(memoBytes(), 'word/styles.xml')).toContain('<w:lang w:val="da-DK"/>');
});

test('a table of many columns stands on a page that lies down, with the title that belongs to it', async () => {
  const xml = await part(docx.write(conversionList.build(fixtureRun(), context())), 'word/document.xml');
  expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1);
  expect(xml).not.toContain('w:orient="portrait"');
});

test('the same document gives the same bytes on another day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-02T10:00:00Z') });
  const one = await memoBytes();
  vi.setSystemTime(new Date('2027-03-05T11:11:11Z'));
  expect(Buffer.from(await memoBytes()).equals(Buffer.from(one))).toBe(true);
});
