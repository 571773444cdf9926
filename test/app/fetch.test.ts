import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetchList } from '../../src/app/fetch-list.ts';
import { fetchUrl } from '../../src/app/fetch-url.ts';
import { isPrivateAddress } from '../../src/app/private-address.ts';
import { isAddress } from '../../src/app/web-address.ts';
import { limits } from '../../src/importers/reading/limits.ts';
import { render } from '../../src/text/index.ts';
import { refusal } from '../importers/input.ts';
import { webServer } from './web-server.ts';

const local = { allowHttp: true, allowPrivate: true };
const strict = { allowHttp: false, allowPrivate: false };
const text = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString();
const refused = async (address: string, options = {}) => {
  const { says, exitCode } = await refusal(() => fetchUrl(address, { ...local, ...options }));
  return { key: says.key, exitCode, shown: render('en', says) };
};

describe('what may be fetched', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'no address',
  ])('%s is near us or nowhere', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  test.each(['8.8.8.8', '185.199.108.153', '2a00:1450:400f::200e'])(
    '%s is on the open internet',
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );

  test.each([
    'https://127.0.0.1/k',
    'https://2130706433/k',
    'https://0x7f.1/k',
    'https://0177.0.0.1/k',
    'https://127.1/k',
    'https://[::1]/k',
    'https://[::ffff:7f00:1]/k',
    'https://①②⑦.0.0.1/k',
    'https://0/k',
  ])('%s leads to this machine, however it is written', async (address) => {
    expect(await refused(address, strict)).toMatchObject({ key: 'web.private', exitCode: 2 });
  });

  test('without encryption only where that was allowed', async () => {
    expect((await refused('http://example.org/k', { allowHttp: false })).key).toBe('web.no-http');
    expect((await refused('ftp://example.org/k')).key).toBe('web.scheme');
    expect((await refused('https://')).key).toBe('web.bad-address');
  });

  test('a user name in an address is refused and never shown, nor is a key', async () => {
    const { key, shown } = await refused('https://bruger:hemmelig@example.org/liste?sig=noegle');
    expect(key).toBe('web.user-info');
    expect(shown).not.toMatch(/bruger|hemmelig|noegle/);
  });

  test('a name that means this machine is refused at the moment of connecting', async () => {
    const server = await webServer({ '/': 'hemmelig' });
    const { port } = new URL(server.address);
    let asked = 0;
    // First a public address, then our own: what is connected to is what was checked.
    const resolve = async () => [{ address: asked++ === 0 ? '127.0.0.1' : '8.8.8.8', family: 4 }];
    expect(await refused(`http://katalog.example:${port}/`, { allowPrivate: false, resolve })).toMatchObject({
      key: 'web.private',
      exitCode: 2,
    });
    expect([asked, server.asked]).toEqual([1, []]);
  });

  test('one private address among public ones is enough to refuse a name', async () => {
    const resolve = async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '::1', family: 6 },
    ];
    expect((await refused('http://katalog.example/', { allowPrivate: false, resolve })).key).toBe(
      'web.private',
    );
  });

  test.each([
    ['ftp://example.org/b', 'web.scheme'],
    ['https://bruger:kode@example.org/', 'web.user-info'],
    ['//10.0.0.1:x/', 'web.status'],
  ])('a hop to %s is checked as an address of the user is', async (location, key) => {
    const { address } = await webServer({
      '/a': (_, response) => response.writeHead(302, { location }).end(),
    });
    expect((await refused(`${address}/a`)).key).toBe(key);
  });

  test.each([
    ['https://x/y', true],
    ['HTTP://x', true],
    ['ftp://x', true],
    ['C:\\liste.csv', false],
    ['C://liste.csv', false],
    ['mappe/liste.csv', false],
  ])('%s is an address: %s', (word, is) => {
    expect(isAddress(word)).toBe(is);
  });
});

describe('answers', () => {
  test.each([
    [401, 'web.needs-login'],
    [403, 'web.needs-login'],
    [404, 'web.not-found'],
    [410, 'web.not-found'],
    [429, 'web.busy'],
    [503, 'web.busy'],
    [418, 'web.status'],
    [302, 'web.status'],
  ])('%d is told as %s', async (status, key) => {
    const { address } = await webServer({ '/': (_, response) => response.writeHead(status).end('x') });
    expect(await refused(`${address}/`)).toMatchObject({ key, exitCode: 3 });
  });

  test('redirects are followed, five and no more', async () => {
    const to = (place: string) => (_: unknown, response: import('node:http').ServerResponse) =>
      response.writeHead(302, { location: place }).end();
    const { address, asked } = await webServer({
      '/1': to('/2'),
      '/2': to('/3'),
      '/3': to('/4'),
      '/4': to('/5'),
      '/5': to('/6'),
      '/6': 'liste',
      '/rundt': to('/rundt'),
    });
    expect(text((await fetchUrl(`${address}/1`, local)).bytes)).toBe('liste');
    expect((await refused(`${address}/rundt`)).key).toBe('web.redirects');
    expect(asked.filter((path) => path === '/rundt')).toHaveLength(limits.webRedirects + 1);
  });

  test('a server that never answers, or never ends, is given up', async () => {
    const { address } = await webServer({
      '/tavs': () => {},
      '/sej': (_, response) => {
        response.write('a');
        const timer = setInterval(() => response.write('a'), 20);
        response.on('close', () => clearInterval(timer));
      },
    });
    expect((await refused(`${address}/tavs`, { answerSeconds: 0.2 })).key).toBe('web.too-slow');
    expect((await refused(`${address}/sej`, { seconds: 0.3 })).key).toBe('web.too-slow');
  });

  test('nobody at the address, no such name, no proof of who it is', async () => {
    const { address } = await webServer({ '/': 'x' });
    expect((await refused('http://127.0.0.1:9/')).key).toBe('web.no-connection');
    const resolve = async () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }));
    expect((await refused('http://findes-ikke.example/', { resolve })).key).toBe('web.no-host');
    expect((await refused(address.replace('http:', 'https:'))).key).toMatch(
      /web\.(certificate|no-connection)/,
    );
  });

  test('an empty answer is no list', async () => {
    const { address } = await webServer({ '/': '' });
    expect((await refused(`${address}/`)).key).toBe('import.empty-file');
  });
});

describe('packed answers', () => {
  const served = (body: Uint8Array, encoding: string) =>
    webServer({ '/': (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body) });

  test.each([
    ['gzip', gzipSync('liste')],
    ['deflate', deflateSync('liste')],
    ['br', brotliCompressSync('liste')],
    ['deflate, gzip', gzipSync(deflateSync('liste'))],
    ['identity', Buffer.from('liste')],
  ])('%s is unpacked', async (encoding, body) => {
    const { address } = await served(body, encoding);
    expect(text((await fetchUrl(`${address}/`, local)).bytes)).toBe('liste');
  });

  test('a bomb is given up long before it is whole', async () => {
    const { address } = await served(gzipSync(Buffer.alloc(100_000_000)), 'gzip');
    expect((await refused(`${address}/`)).key).toBe('import.too-large');
  });

  test('a bomb in a bomb, and packing nobody knows', async () => {
    const { address } = await served(gzipSync(gzipSync(gzipSync('x'))), 'gzip, gzip, gzip');
    expect((await refused(`${address}/`)).key).toBe('web.encoding');
    expect((await refused(`${(await served(Buffer.from('x'), 'zstd')).address}/`)).key).toBe('web.encoding');
  });

  test('an answer cut short is no list', async () => {
    const { address } = await served(gzipSync('liste '.repeat(1_000)).subarray(0, 30), 'gzip');
    expect((await refused(`${address}/`)).key).toBe('web.broken-body');
    const cut = await webServer({
      '/': (_, response) =>
        response.writeHead(200, { 'content-length': 100 }).write('a', () => response.destroy()),
    });
    expect((await refused(`${cut.address}/`)).key).toBe('web.no-connection');
  });
});

describe('lists of several pages', () => {
  const page = (content: string, more = '') => `<html><table><tr><td>${content}</table>${more}</html>`;
  const pagesOf = async (address: string) =>
    (await fetchList(address, local, null)).pages.map((bytes) => /<td>(\w+)/.exec(text(bytes))?.[1]);

  test.each([
    ['rel', '<link rel="next" href="?page=2">', '/?page=2'],
    ['a word', '<a href="/side/2">Næste side »</a>', '/side/2'],
    ['a label', '<a href="/?p=2" aria-label="Next page"><svg/></a>', '/?p=2'],
    [
      'a number',
      '<nav class="pagination"><a href="/?start=0">1</a><a href="/?start=20">2</a></nav>',
      '/?start=20',
    ],
  ])('the next page is found by %s', async (_, link, path) => {
    const { address } = await webServer({ '/': page('a', link), [path]: page('b') });
    expect(await pagesOf(`${address}/`)).toEqual(['a', 'b']);
  });

  test('no page twice, no other server, no dead link, and no end without end', async () => {
    const next = (path: string) => `<a rel="next" href="${path}">Næste</a>`;
    const { address } = await webServer({
      '/a': page('a', next('/b')),
      '/b': page('b', next('/a#top')),
      '/ude': page('c', next('http://example.org/')),
      '/slut': page('d', '<a class="disabled" rel=next href="/b">Næste</a>'),
      '/sidst?page=1': page('e', next('/sidst?page=2')),
      '/sidst?page=2': page('f', next('/sidst?page=3')),
      '/sidst?page=3': page('f', next('/sidst?page=3')),
      '/brudt': page('g', next('/findes-ikke')),
    });
    expect(await pagesOf(`${address}/a`)).toEqual(['a', 'b']);
    expect(await pagesOf(`${address}/ude`)).toEqual(['c']);
    expect(await pagesOf(`${address}/slut`)).toEqual(['d']);
    expect((await refusal(() => pagesOf(`${address}/brudt`))).says.key).toBe('web.not-found');
  });

  test('a list that never ends is refused and not cut short', async () => {
    const endless = Object.fromEntries(
      Array.from({ length: limits.webPages + 1 }, (_, index) => [
        `/?page=${index + 1}`,
        page(`s${index}`, `<a rel=next href="/?page=${index + 2}">`),
      ]),
    );
    const { address } = await webServer(endless);
    expect((await refusal(() => pagesOf(`${address}/?page=1`))).says.key).toBe('web.too-many-pages');
  });
});
