import { extractText, getDocumentProxy } from 'unpdf';
import { afterEach, expect, test, vi } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import pdf from '../../src/reports/formats/pdf.ts';
import memo from '../../src/reports/memo.ts';
import { context, fixtureRun } from './fixture-run.ts';

afterEach(() => {
  vi.useRealTimers();
});

const memoBytes = () => pdf.write(memo.build(fixtureRun(), context()));

async function textOf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

test('Tables 1 to 3 of the memo can be read back out of the PDF', async () => {
  const text = await textOf(await memoBytes());
  expect(text).toContain('TMF 31* 930* 310 1.240');
  expect(text).toContain('I alt 826 12.855 4.285 17.140');
  expect(text).toContain('Udgifter i alt (netto) 0 8.570 8.570 0 0 17.140');
  expect(text).toContain('Serviceudgifter i alt 8.570 8.570 17.140');
});

test('Danish letters stay, and a sign that the fonts lack is seen to be missing', async () => {
  const document: Document = {
    id: 'd',
    language: 'da',
    title: 'Æblegrød på øen',
    provenance: [],
    blocks: [{ type: 'paragraph', text: '4 MP ► 2 MP, ≥ 30 m, 海康威视' }],
  };
  const text = await textOf(await pdf.write(document));
  expect(text).toContain('Æblegrød på øen');
  expect(text).toContain('4 MP » 2 MP, ≥ 30 m, ????');
});

test('the same document gives the same bytes on another day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-02T10:00:00Z') });
  const one = await memoBytes();
  vi.setSystemTime(new Date('2027-03-05T11:11:11Z'));
  expect(Buffer.from(await memoBytes()).equals(Buffer.from(one))).toBe(true);
});
