import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../src/app/desk/desk.ts';
import { openUploads } from '../../src/app/desk/uploads.ts';
import { openJobs } from '../../src/app/jobs/jobs.ts';
import { createSite } from '../../src/web/site.tsx';

const folder = mkdtempSync(join(tmpdir(), 'skifte-web-'));
const workspace = join(folder, 'work');
const home = 'http://localhost:8642';
const uploads = openUploads();
const errors: Error[] = [];

function site(token: string | null = null, host: string | null = null) {
  const desk = openDesk(workspace, () => '2026-11-02');
  return createSite({ desk, jobs: openJobs(), uploads, host, token, report: (error) => errors.push(error) });
}

/** A visitor with a cookie and the token of a page made for it. */
async function visitor(own = site()) {
  const answer = await own.request(`${home}/catalog`);
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const csrf = (await answer.text()).match(/name="csrf" value="([0-9a-f]+)"/)?.[1] ?? '';
  return { own, cookie, csrf };
}

function form(fields: Record<string, string | File>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

beforeAll(() => {
  errors.length = 0;
});
afterAll(async () => {
  await uploads.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what changes something is refused unless it comes from a page of ours', () => {
  const file = new File(['Varenr;Navn;Pris\n1;Dome;10\n'], 'liste.csv');

  test('with the token it is taken', async () => {
    const { own, cookie, csrf } = await visitor();
    const body = form({ csrf, file, agreement: '50.XX', supplier: 'Nordlys' });
    const answer = await own.request(`${home}/catalog/preview`, {
      method: 'POST',
      body,
      headers: { cookie },
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('name="upload"');
  });

  test.each([
    ['no token', {}, 403],
    ['a wrong token', { csrf: 'f'.repeat(64) }, 403],
  ])('%s', async (_, fields, status) => {
    const { own, cookie } = await visitor();
    const body = form({ ...fields, file });
    const answer = await own.request(`${home}/catalog/preview`, {
      method: 'POST',
      body,
      headers: { cookie },
    });
    expect(answer.status).toBe(status);
  });

  test("another visitor's token", async () => {
    const own = site();
    const [one, other] = [await visitor(own), await visitor(own)];
    const body = form({ csrf: one.csrf, file });
    const headers = { cookie: other.cookie };
    expect((await own.request(`${home}/catalog/preview`, { method: 'POST', body, headers })).status).toBe(
      403,
    );
  });

  test.each([
    ['another origin', { origin: 'https://example.org' }],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['a sandboxed page', { origin: 'null' }],
  ])('%s', async (_, extra) => {
    const { own, cookie, csrf } = await visitor();
    const body = form({ csrf, file });
    const headers = { cookie, ...extra };
    const answer = await own.request(`${home}/sample`, { method: 'POST', body, headers });
    expect(answer.status).toBe(403);
  });

  test('every route that changes something asks for the token', async () => {
    const { own, cookie } = await visitor();
    const paths = own.routes
      .filter(({ method, path }) => method === 'POST' && path !== '/*')
      .map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(9);
    for (const path of paths) {
      const answer = await own.request(`${home}${path.replaceAll(/:\w+/g, 'x')}`, {
        ...{ method: 'POST', body: form({ about: 'x' }), headers: { cookie } },
      });
      expect([path, answer.status]).toEqual([path, 403]);
    }
  });
});

describe('what a page is never talked into', () => {
  test('a name that was pointed at this machine gets nothing', async () => {
    expect((await site().request('http://evil.example:8642/')).status).toBe(421);
  });

  test('a hundred megabytes are refused, announced or not', async () => {
    const { own, cookie } = await visitor();
    const headers = { cookie, 'content-type': 'multipart/form-data; boundary=x' };
    const announced = { ...headers, 'content-length': String(100 * 1024 * 1024) };
    const body = 'x';
    expect(
      (await own.request(`${home}/catalog/preview`, { method: 'POST', body, headers: announced })).status,
    ).toBe(413);
    const chunk = new Uint8Array(1024 * 1024);
    let left = 100;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        left -= 1;
        if (left < 0) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const streamed = new Request(`${home}/catalog/preview`, {
      ...{ method: 'POST', body: stream, headers: { ...headers, 'transfer-encoding': 'chunked' } },
      ...{ duplex: 'half' },
    });
    expect((await own.request(streamed)).status).toBe(413);
  });

  test.each([
    '/assets/../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/documents/..%2f..%2fetc%2fpasswd',
    '/documents/memo/../../../etc/passwd',
    '/jobs/..%2f..%2fworkspace.json',
    '/departments/%2e%2e',
  ])('%s leads nowhere', async (path) => {
    const answer = await site().request(`${home}${path}`);
    expect(
      answer.status === 404 ||
        answer.headers.get('location') !== null ||
        !/root:|"name": "skifte"/.test(await answer.text()),
    ).toBe(true);
    expect(answer.status).not.toBe(500);
  });

  test('a file name with a path in it is only a name', async () => {
    const { own, cookie, csrf } = await visitor();
    const file = new File(['Varenr;Navn;Pris\n1;Dome;10\n'], '../../../tmp/<script>x</script>.csv');
    const body = form({ csrf, file, agreement: 'A', supplier: 'B' });
    const answer = await own.request(`${home}/catalog/preview`, {
      method: 'POST',
      body,
      headers: { cookie },
    });
    const page = await answer.text();
    expect(page).not.toContain('<script>x');
    expect(page).not.toContain('..');
  });

  test('script in what was asked for stays text', async () => {
    const answer = await site().request(`${home}/origin/${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(await answer.text()).not.toContain('<script>alert');
  });

  test('the language link leads back to this page only', async () => {
    for (const back of ['//evil.example', 'https://evil.example', '/\\evil.example'])
      expect(
        (await site().request(`${home}/language?to=en&back=${encodeURIComponent(back)}`)).headers.get(
          'location',
        ),
      ).toBe('/');
  });

  test('every answer forbids script and frames from elsewhere', async () => {
    for (const path of ['/', '/search', '/nix']) {
      const policy = (await site().request(`${home}${path}`)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
    }
  });

  test('nothing of all this was kept', () => {
    expect(readdirSync(folder)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('a page that other machines may reach', () => {
  test('lets in who has the token, and nobody else', async () => {
    const own = site('secret-token', 'buyer.example');
    const base = 'http://buyer.example:8642';
    expect((await own.request(`${base}/`)).status).toBe(401);
    expect((await own.request(`${base}/?token=wrong`)).status).toBe(401);
    const entered = await own.request(`${base}/?token=secret-token`);
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/']);
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(entered.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/);
    expect((await own.request(`${base}/`, { headers: { cookie } })).status).toBe(200);
  });
});

describe('language', () => {
  test.each([
    ['da-DK,da;q=0.9,en;q=0.8', 'da'],
    ['en-GB,en;q=0.9', 'en'],
    ['de-DE,de', 'da'],
    ['', 'da'],
  ])('a browser that asks for "%s" gets %s', async (asked, language) => {
    const answer = await site().request(`${home}/`, { headers: { 'accept-language': asked } });
    expect(await answer.text()).toContain(`<html lang="${language}">`);
  });
});
