import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { importFromWeb } from '../../src/app/import-from-web.ts';
import { loadKnowledge } from '../../src/app/knowledge.ts';
import { openFolder } from '../../src/workspace/folder.ts';
import { zipOf } from '../importers/zip.ts';
import { webServer } from './web-server.ts';

const knowledge = loadKnowledge();
const scratch = mkdtempSync(join(tmpdir(), 'skifte-web-'));
let workspace = '';
let count = 0;

beforeEach(() => {
  workspace = join(scratch, `${count++}`);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const page = (price: number, more = '') =>
  `<table><tr><th>Varenr.<th>Navn<th>Pris<tr><td>1<td>Dome<td>${price},00</table>${more}`;

function imported(files: readonly string[], supplier = 'A') {
  const question = { files, agreement: 'EKS', supplier, map: null, join: [], confirmedBy: null };
  const surroundings = { workspace, language: 'da' as const, now: '2026-11-02T10:00:00.000Z' };
  return importFromWeb(knowledge, question, surroundings, { allowHttp: true, allowPrivate: true });
}

test('an unchanged list is not imported twice, a changed one is', async () => {
  let price = 100;
  const { address } = await webServer({ '/liste?key=hemmelig': (_, response) => response.end(page(price)) });
  const url = `${address}/liste?key=hemmelig`;
  const first = await imported([url]);
  expect(first).toMatchObject({ lines: 1 });
  const again = await imported([url]);
  expect(again.snapshot).toBe(first.snapshot);
  expect(again.unchanged).toBe(
    `Intet er læst ind: ${address}/liste er uændret, siden det blev læst ind den 2. november 2026, og den indlæsning gælder stadig.`,
  );
  price = 200;
  expect((await imported([url])).unchanged).toBeUndefined();
});

test('nothing of an address that may be a key is kept', async () => {
  const { address } = await webServer({ '/liste?key=hemmelig': page(1) });
  const { snapshot } = await imported([`${address}/liste?key=hemmelig`]);
  for (const file of ['workspace.json', 'fetched.json', 'audit.ndjson', `snapshots/${snapshot}`])
    expect(readFileSync(join(workspace, file), 'utf8')).not.toContain('hemmelig');
  expect(readFileSync(join(workspace, 'workspace.json'), 'utf8')).toContain(`${address}/liste`);
});

test('a server that knows the edition is asked whether there is a newer one', async () => {
  const asked: (string | undefined)[] = [];
  const { address } = await webServer({
    '/': (request, response) => {
      asked.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(page(1));
    },
  });
  await imported([`${address}/`]);
  expect((await imported([`${address}/`])).unchanged).toBeDefined();
  expect(asked).toEqual([undefined, '"1"']);
});

test('a list of several pages is looked at whole, though the first page says that it is unchanged', async () => {
  let price = 1;
  const { address } = await webServer({
    '/': (request, response) => {
      if (request.headers['if-none-match'] !== undefined) response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(page(1, '<a rel=next href="/2">Næste</a>'));
    },
    '/2': (_, response) => response.end(page(price).replace('<td>1<', '<td>2<')),
  });
  expect(await imported([`${address}/`])).toMatchObject({ lines: 2 });
  expect((await imported([`${address}/`])).unchanged).toBeDefined();
  price = 2;
  expect(await imported([`${address}/`])).toMatchObject({ lines: 2 });
});

test('the same bytes for another supplier are another import, and so is a list that was superseded since', async () => {
  const { address } = await webServer({ '/': page(1), '/anden': page(2) });
  await imported([`${address}/`]);
  expect((await imported([`${address}/`], 'B')).unchanged).toBeUndefined();
  await imported([`${address}/anden`]);
  expect((await imported([`${address}/`])).unchanged).toBeUndefined();
});

test('an archive on the web is opened as one on the disk', async () => {
  const zip = zipOf([{ name: 'a.html', content: page(1) }]);
  const { address } = await webServer({ '/lister.zip': (_, response) => response.end(zip) });
  expect(await imported([`${address}/lister.zip`])).toMatchObject({ lines: 1 });
});

test('what is kept of fetched lists is one of our files', async () => {
  const { address } = await webServer({ '/': page(1) });
  await imported([`${address}/`]);
  rmSync(join(workspace, 'workspace.json'));
  await expect(openFolder(workspace).then(({ close }) => close())).resolves.toBeUndefined();
});
