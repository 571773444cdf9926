import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import html from '../../src/reports/formats/html.ts';
import memo from '../../src/reports/memo.ts';
import { context, fixtureRun } from './fixture-run.ts';

const page = (document: Document) => load(new TextDecoder().decode(html.write(document)));
const memoPage = () => page(memo.build(fixtureRun(), context()));

test('Tables 1 to 3 of the memo stand on the page, each in a table with a caption and named columns', () => {
  const $ = memoPage();
  const last = (id: string) =>
    $(`#${id} tbody tr`)
      .last()
      .children()
      .map((_, cell) => $(cell).text())
      .get();
  expect(last('table-1')).toEqual(['I alt', '826', '12.855', '4.285', '17.140']);
  expect(last('table-2')).toEqual(['Udgifter i alt (netto)', '', '0', '8.570', '8.570', '0', '0', '17.140']);
  expect(last('table-3')).toEqual(['Serviceudgifter i alt', '', '', '', '8.570', '8.570', '17.140']);
  expect($('table').length).toBe($('table > caption').length);
  expect($('thead th').length).toBe($('thead th[scope=col]').length);
});

test('the page says its language and fetches nothing', () => {
  const $ = memoPage();
  expect($('html').attr('lang')).toBe('da');
  expect($('script, link, img, iframe, object').length).toBe(0);
  expect($('meta[http-equiv=Content-Security-Policy]').attr('content')).toContain("default-src 'none'");
});

test('what somebody wrote becomes no element, attribute or entity', () => {
  const hostile = `<img src=x onerror="alert('1')"> & &lt;b&gt;`;
  const $ = page({
    id: 'd',
    language: 'en',
    title: hostile,
    provenance: [[hostile, hostile]],
    blocks: [
      { type: 'paragraph', text: hostile },
      {
        type: 'table',
        id: 't',
        caption: hostile,
        unit: null,
        columns: [{ id: 'c', label: hostile, align: 'left' }],
        rows: [{ kind: 'body', cells: [{ type: 'text', text: hostile }] }],
        notes: [hostile],
      },
    ],
  });
  expect($('img').length).toBe(0);
  for (const place of ['title', 'h1', 'main > p', 'caption', 'thead th', 'tbody th', '.notes', 'dt', 'dd'])
    expect($(place).first().text()).toBe(hostile);
  expect($('.grid').attr('aria-label')).toBe(hostile);
});
