import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import html from '../../src/importers/html.ts';
import { importers } from '../../src/importers/index.ts';
import { inputOf, refusal } from './input.ts';

const read = (page: string | Uint8Array) => html.read(inputOf('liste.html', page));

async function cellsOf(page: string | Uint8Array) {
  const tables = await read(page);
  return tables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));
}

const importerFor = (file: string, content: string) => {
  const { head } = inputOf(file, content);
  return importers.find(({ recognises }) => recognises(head, file))?.id;
};

const list = '<table><tr><th>Varenr.<th>Pris<tr><td>A-1<td>1.234,50</table>';

test('a table without end tags is read as a browser shows it, prices as they are written', async () => {
  expect(await cellsOf(list)).toEqual([
    [
      ['Varenr.', 'Pris'],
      ['A-1', '1.234,50'],
    ],
  ]);
});

test.each([
  ['liste.xls', `\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>${list}`],
  ['liste.csv', `<!DOCTYPE html>\n<html>${list}`],
  ['liste', `<!-- skrevet af en butik -->${list}`],
  ['liste.xml', `<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html>${list}</html>`],
])('%s that is a web page is read as one: the bytes decide, not the name', (file, content) => {
  expect(importerFor(file, content)).toBe('html');
});

test('an XML catalogue is no web page', () => {
  expect(importerFor('k.xml', '<?xml version="1.0"?><Catalogue xmlns="urn:x"/>')).toBe('peppol-catalog');
});

describe('spans', () => {
  test('a cell over several rows stands in each of them', async () => {
    const [rows] = await cellsOf(
      '<table><tr><th>Gruppe<th>Varenr.<th>Pris<tr><td rowspan=2>Dome<td>1<td>10<tr><td>2<td>20<tr><td>PTZ<td>3<td>30</table>',
    );
    expect(rows?.slice(1)).toEqual([
      ['Dome', '1', '10'],
      ['Dome', '2', '20'],
      ['PTZ', '3', '30'],
    ]);
  });

  test('a cell over the last columns of several rows keeps its place', async () => {
    const [rows] = await cellsOf(
      '<table><tr><td>1<td>a<td rowspan=0 colspan=2>fælles<tr><td>2<tr><td>3<td>c</table>',
    );
    expect(rows).toEqual([
      ['1', 'a', 'fælles', 'fælles'],
      ['2', '', 'fælles', 'fælles'],
      ['3', 'c', 'fælles', 'fælles'],
    ]);
  });

  test('a heading across the whole table stays one cell, so that it is not taken for a record', async () => {
    const [rows] = await cellsOf('<table><tr><th>A<th>B<tr><td colspan=2>IP-kameraer<tr><td>1<td>2</table>');
    expect(rows?.[1]).toEqual(['IP-kameraer', '']);
  });

  test('labels over two rows are no record', async () => {
    const [rows] = await cellsOf(
      '<table><tr><th rowspan=2>Varenr.<th colspan=2>Pris<tr><th>ekskl.<th>inkl.<tr><th rowspan=2>1<td>2<td>3<tr><td>4<td>5</table>',
    );
    expect(rows).toEqual([
      ['Varenr.', 'Pris', 'Pris'],
      ['', 'ekskl.', 'inkl.'],
      ['1', '2', '3'],
      ['1', '4', '5'],
    ]);
  });

  test('a span beyond all bounds costs nothing', async () => {
    const [rows] = await cellsOf(
      '<table><tr><td colspan=999999999 rowspan=999999999>x<td>y<tr><td>z</table>',
    );
    expect(rows?.[0]?.length).toBe(500);
  });

  test('a row group ends what reaches down into it', async () => {
    const [rows] = await cellsOf(
      '<table><thead><tr><th rowspan=9>A<th>B</thead><tbody><tr><td>1<td>2</tbody></table>',
    );
    expect(rows?.[1]).toEqual(['1', '2']);
  });
});

describe('cells', () => {
  const cell = async (inner: string) =>
    (await cellsOf(`<table><tr><th>A<th>B<tr><td>1<td>${inner}</table>`))[0]?.[1]?.[1];

  test.each([
    ['<a href="/x">Axis\n  P3277</a>', 'Axis P3277'],
    ['1.234<span>,50</span>&nbsp;kr.', '1.234,50 kr.'],
    ['Dome<br>udend&oslash;rs<p>IP66</p>', 'Dome\nudendørs\nIP66'],
    ['<del>9.000</del> <ins>8.000</ins>', '8.000'],
    ['<span style="display: none">20260101</span>1. januar', '1. januar'],
    ['<img src=l.png alt="Axis">', 'Axis'],
    ['<select><option>1<option>2</select>4', '4'],
    ['a<script>document.write("<td>b")</script>c', 'ac'],
    ['1.234<sup>50</sup>', '1.234^50'],
    ['5 m<sup>2</sup>', '5 m2'],
  ])('%s reads %j', async (inner, shown) => {
    expect(await cell(inner)).toBe(shown);
  });
});

test('a table inside a cell is a table of its own, and the outer one keeps its columns', async () => {
  const tables = await cellsOf(
    '<table><tr><th>Navn<th>Data<tr><td>K1<td><table><tr><td>MP<td>4<tr><td>IR<td>30</table><tr><td>K2<td>-</table>',
  );
  expect(tables[1]).toEqual([
    ['MP', '4'],
    ['IR', '30'],
  ]);
  expect(tables[0]?.[2]).toEqual(['K2', '-']);
});

test('every table is called by its caption, else by the heading above it, and its rows are counted on', async () => {
  const tables = await read(
    `<h2>Dome <i>kameraer</i></h2>${list}<table><caption>PTZ</caption><tr><th>A<th>B<tr><td>1<td>2</table>`,
  );
  expect(tables.map(({ sheet, rows }) => [sheet, rows.map(({ number }) => number)])).toEqual([
    ['Dome kameraer', [1, 2]],
    ['PTZ', [3, 4]],
  ]);
});

test('a row that is hidden on the page is told and not read', async () => {
  const [table] = await read(
    `<table><tr><th>A<th>B<tr><td>1<td>2<tr style="display:none"><td>3<td>4<tr><td>5<td>6</table>`,
  );
  expect(table?.rows.map(({ number }) => number)).toEqual([1, 2, 4]);
  expect(table?.rejects).toMatchObject([{ row: 3, why: { key: 'web.hidden-row' } }]);
});

test.each([
  ['windows-1252', '<meta charset="iso-8859-1">', 'windows-1252'],
  ['utf-8', '<meta charset="iso-8859-1">', 'utf-8'],
  ['iso-8859-15', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">', 'iso-8859-15'],
  ['windows-1252', '', 'windows-1252'],
  ['utf-16le', '', 'utf-16le'],
])('a page in %s with %j keeps its Danish letters', async (written, meta, encoding) => {
  const page = `<html><head>${meta}</head><table><tr><th>Navn<th>Farve<tr><td>Gråt hus på Ærø<td>Blå ${written === 'iso-8859-15' ? '€' : 'ø'}</table>`;
  const [table] = await read(iconv.encode(page, written));
  expect(table?.encoding).toBe(encoding);
  expect(table?.rows[1]?.cells[0]?.text).toBe('Gråt hus på Ærø');
});

describe('pages that are no list', () => {
  test.each([
    [
      'web.login',
      '<h1>Log ind</h1><form><table><tr><td>Bruger<td><input><tr><td>Kode<td><input type=password></table></form>',
    ],
    ['web.login', '<title>Login</title><a href="/saml">Log ind med MitID</a>'],
    [
      'web.cookie-wall',
      '<p>Vi bruger cookies. Giv dit samtykke for at se siden.</p><button>Accepter</button>',
    ],
    ['web.robot-check', '<title>Just a moment...</title><script>1</script>'],
    ['web.script', '<div id="root"></div><script src="app.js"></script>'],
    ['web.frames', '<html><frameset><frame src="liste_filer/sheet001.htm"></frameset></html>'],
    ['web.no-table', '<p>Velkommen til vores butik</p>'],
    ['web.too-deep', '<div>'.repeat(500_000)],
  ])('%s: the user is told what came instead', async (key, page) => {
    const { says, exitCode } = await refusal(() => read(`<!doctype html>${page}`));
    expect([says.key, exitCode]).toEqual([key, 3]);
  });

  test('a login field in the corner does not hide the list', async () => {
    expect(await cellsOf(`<form><input type=password></form>${list}`)).toHaveLength(1);
  });
});

test('a page packed into one file under the name of a workbook is refused with what to do', async () => {
  const packed =
    'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related\r\n\r\n<table>';
  expect(importerFor('liste.xls', packed)).toBe('html');
  expect(importerFor('liste.csv', 'From;MIME-Version\n1;2\n')).toBe('csv');
  expect((await refusal(() => read(packed))).says.key).toBe('web.archive');
});

test('the pages of one list are one set of tables, counted through; an empty last page ends it', async () => {
  const more = (page: string) => async () => new TextEncoder().encode(page);
  const tables = await html.read({
    ...inputOf('l', list),
    morePages: [more(list), more('<p>Ingen varer</p>')],
  });
  expect(tables.map(({ file, rows }) => [file, rows.map(({ number }) => number)])).toEqual([
    ['l', [1, 2]],
    ['l', [3, 4]],
  ]);
});

test('a list that goes on behind a login is refused, not cut short', async () => {
  const login = async () => new TextEncoder().encode('<form><input type=password></form>');
  const { says } = await refusal(() => html.read({ ...inputOf('l', list), morePages: [login] }));
  expect(says.key).toBe('web.login');
});
