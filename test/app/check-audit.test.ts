import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAudit } from '../../src/app/check-audit.ts';
import { importCatalog } from '../../src/app/import-catalog.ts';
import { loadKnowledge } from '../../src/app/knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'skifte-audit-'));
const original = join(folder, 'original');
let copies = 0;

beforeAll(async () => {
  for (const price of [10, 11, 12]) {
    const file = join(folder, 'vare.csv');
    writeFileSync(file, `Varenr;Navn;Pris\n1;Dome;${price}\n`);
    await importCatalog(
      loadKnowledge(),
      { files: [file], agreement: 'A', supplier: 'B', map: null, join: [], confirmedBy: null },
      { workspace: original, language: 'da', now: `2026-11-0${price - 9}T00:00:00.000Z` },
    );
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function copy() {
  copies += 1;
  const path = join(folder, `copy-${copies}`);
  cpSync(original, path, { recursive: true });
  const audit = join(path, 'audit.ndjson');
  const lines = () => readFileSync(audit, 'utf8').split('\n').slice(0, -1);
  const write = (kept: readonly string[]) => writeFileSync(audit, kept.map((line) => `${line}\n`).join(''));
  return { path, lines, write };
}

test('a workspace as it was left is whole', async () => {
  expect(await checkAudit(copy().path)).toMatchObject({ lines: 3, broken: null, imports: 3, problems: [] });
});

test('a line that was changed is named', async () => {
  const { path, lines, write } = copy();
  write(lines().map((line, index) => (index === 1 ? line.replace('2026', '2025') : line)));
  expect((await checkAudit(path)).broken).toEqual({ line: 2, how: 'changed' });
});

test('lines cut off the end are noticed by what is kept without them', async () => {
  const { path, lines, write } = copy();
  write(lines().slice(0, 1));
  const { broken, problems } = await checkAudit(path);
  expect(broken).toBeNull();
  expect(problems.map(({ what, how }) => `${what} ${how}`)).toEqual([
    'snapshot unspoken',
    'snapshot unspoken',
  ]);
});

test('rows that were changed or taken away are noticed', async () => {
  const { path } = copy();
  const [first = '', second = ''] = readdirSync(join(path, 'snapshots'));
  rmSync(join(path, 'snapshots', first));
  const other = join(path, 'snapshots', second);
  writeFileSync(
    other,
    readFileSync(other).map((byte, index) => (index === 20 ? byte ^ 1 : byte)),
  );
  const { problems } = await checkAudit(path);
  expect(problems.map(({ name }) => name).sort()).toEqual(
    [first, second].map((name) => name.split('.')[0]).sort(),
  );
});
