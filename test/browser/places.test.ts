import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, violationsOf } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'skifte-browser-'));
let server: ChildProcess;
let browser: Browser;
let page: Page;
let home = '';

/** As a newcomer does: an empty folder, the real command, the address that it prints. */
async function start(): Promise<string> {
  const program = join(import.meta.dirname, '../../dist/cli.js');
  server = spawn(process.execPath, [program, 'serve', '--port', '0', '--workspace', join(folder, 'work')]);
  return new Promise((resolve, reject) => {
    server.on('exit', (code) => reject(new Error(`the page ended with ${code}`)));
    server.stdout?.on('data', (bytes: Buffer) => {
      const address = bytes.toString().match(/http:\/\/\S+\//)?.[0];
      if (address !== undefined) resolve(address);
    });
  });
}

beforeAll(async () => {
  home = await start();
  browser = await openBrowser();
  const context = await browser.newContext({ locale: 'da-DK', bypassCSP: true, acceptDownloads: true });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
});

afterAll(async () => {
  await browser?.close();
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function open(path: string): Promise<void> {
  const answer = await page.goto(new URL(path, home).href);
  expect([path, answer?.status()]).toEqual([path, 200]);
}

async function press(name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
}

describe.sequential('the page, from nothing to documents', () => {
  test('an empty workspace says what to do, and takes the sample', async () => {
    await open('/');
    expect(await page.textContent('main')).toContain('Indlæs aftalens katalog');
    expect(await violationsOf(page)).toEqual([]);
    await press('Prøv med eksempeldata');
    expect(await page.textContent('h1')).toBe('Eksempeldata indlæses');
    // The work goes on while the page is reloaded, and leads on by itself.
    await page.reload();
    await page.waitForURL(home, { timeout: 60_000 });
    expect(await page.textContent('main')).toMatch(/733\s+dækket/);
  });

  test.each([
    ['da', '/language?to=da'],
    ['en', '/language?to=en'],
  ])('eight places in %s: right language, no violation, no overflow on a phone', async (language, choose) => {
    await page.goto(new URL(choose, home).href);
    const places = [
      '/',
      '/search?q=dome&like=DS-2CD2143G2-I',
      '/camera?model=DS-2CD2143G2-I',
      '/compare?installed=DS-2CD2143G2-I&candidate=NDE-3703-AL-IO',
      '/departments',
      '/departments/SOF',
      '/origin',
      '/origin/Pelco',
      '/decisions',
      '/documents',
      '/documents/memo',
      '/catalog',
    ];
    for (const place of places) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(place);
      expect([place, await page.getAttribute('html', 'lang')]).toEqual([place, language]);
      expect([place, await violationsOf(page)]).toEqual([place, []]);
      await page.setViewportSize({ width: 360, height: 800 });
      const over = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect([place, over]).toEqual([place, 0]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(new URL('/language?to=da', home).href);
  });

  test('the keyboard reaches the content first, and every place of the menu', async () => {
    await open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('Gå til indholdet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });

  test('a search keeps everything in the address, and a pasted list is read line by line', async () => {
    await open('/search');
    await page.fill('#q', 'dome');
    await page.fill('#like', 'DS-2CD2143G2-I');
    await press('Søg');
    expect(page.url()).toContain('like=DS-2CD2143G2-I');
    expect(await page.textContent('main')).toContain('opgradering');
    await page.fill('#q', 'DS-2CD2143G2-I\nIPC-HFW2431S-S-S2\nikke et kamera');
    await press('Søg');
    expect(await page.textContent('[role=status]')).toMatch(/Linjer: 3\. Genkendt: [12]/);
  });

  test('a messy register is shown as it was understood, then taken in for its department', async () => {
    await open('/departments');
    const file = join(folder, 'kameraer (kopi).csv');
    const rows = [
      'Kameraliste pr. 1/10;;;',
      ';;;',
      'Nr.;Fabrikat og type;Adgangskode;Placering',
      '1;Hikvision DS-2CD2143G2-I 2.8mm;hemmelig123;"Indgang, <script>alert(1)</script>"',
      '2;hikvision   ds2cd2143g2i;hemmelig123;Kælder',
      '3;Axis P3265-LVE;hemmelig123;Gård',
    ];
    writeFileSync(file, rows.join('\r\n'), 'latin1');
    await page.setInputFiles('#file', file);
    await page.selectOption('#owner', 'SUF');
    await press('Se, hvordan filen forstås');
    const shown = await page.textContent('main');
    expect(shown).toContain('Fabrikat og type');
    expect(shown).not.toContain('hemmelig123');
    expect(await violationsOf(page)).toEqual([]);
    await press('Ja, indlæs');
    await page.waitForSelector('main a.button', { timeout: 30_000 });
    expect(await page.textContent('main')).toMatch(/3 kameraer/);
  });

  test('a run can be cancelled, and started anew at once, and leads back to its result', async () => {
    await open('/departments');
    await press('Kør');
    await press('Afbryd');
    expect(await page.textContent('main')).toContain('Arbejdet blev afbrudt');
    await open('/departments');
    await press('Kør');
    await page.waitForURL(home, { timeout: 60_000 });
    expect(await page.textContent('h1')).toBe('Overblik');
  });

  test('a decision takes two people: the same name twice is refused, two names are kept', async () => {
    await open('/decisions');
    await page.click('#decide-waive summary');
    await page.selectOption('#about-waive', { index: 0 });
    await page.fill('#reason-waive', 'Vurderet sammen med driften; gælder til næste udbud.');
    await page.fill('#by-waive', 'Anne Jensen');
    await page.fill('#until-waive', '2026-12-31');
    await page.locator('#decide-waive button').click();
    expect(await page.textContent('main')).toContain('Forelagt af Anne Jensen');
    expect(await violationsOf(page)).toEqual([]);
    await page.fill('#approvedBy', 'Anne Jensen');
    await press('Godkend beslutningen');
    expect(await page.textContent('h1')).toBe('Beslutningen er ikke truffet');
    expect(await page.getAttribute('main .problem', 'role')).toBe('alert');
    await page.fill('#approvedBy', 'Bo Nielsen');
    await press('Godkend beslutningen');
    expect(await page.textContent('main')).toContain('Bo Nielsen');
    await open('/decisions');
    expect(await page.textContent('main')).toContain('Træk en beslutning tilbage');
  });

  test('a report comes down as DOCX', async () => {
    await open('/documents');
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 30_000 }),
      page.locator('form[action="/documents/memo"] button').click(),
    ]);
    expect(download.suggestedFilename()).toBe('memo.docx');
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.length).toBeGreaterThan(5000);
  });
});
