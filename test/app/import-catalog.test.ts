import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openEditions } from '../../src/app/editions.ts';
import { loadHeaders } from '../../src/app/header-rules.ts';
import { importCatalog } from '../../src/app/import-catalog.ts';
import { writeWorkspace } from '../../src/app/with-workspace.ts';
import { catalogLine } from '../catalog-line.ts';
import { refusal } from '../importers/input.ts';

const places: string[] = [];
afterAll(() => Promise.all(places.map((path) => rm(path, { recursive: true, force: true }))));
const knowledge = loadHeaders();

/** Imports lists one after the other into one fresh workspace; the view of the last. */
async function place() {
  const folder = await mkdtemp(join(tmpdir(), 'skifte-import-'));
  places.push(folder);
  const workspace = join(folder, 'arbejde');
  const asked = { agreement: 'A-1', supplier: 'S', map: null, join: [] };
  const surroundings = { workspace, language: 'en' as const, now: '2026-06-01T00:00:00.000Z' };
  return {
    folder,
    workspace,
    async take(content: string, more: { readonly agreementUntil?: string; readonly other?: string } = {}) {
      const files = [join(folder, 'liste.csv')];
      await writeFile(join(folder, 'liste.csv'), content);
      if (more.other !== undefined) {
        files.push(join(folder, 'anden.csv'));
        await writeFile(join(folder, 'anden.csv'), more.other);
      }
      const { agreementUntil = null } = more;
      return importCatalog(knowledge, { ...asked, files, agreementUntil }, surroundings);
    },
  };
}

const header = 'Varenr.;Varenavn;Pris;Gyldig til';

test('a later edition says what it adds, changes, removes and leaves', async () => {
  const { take } = await place();
  const first = await take(`${header}\n1;A;10,00;\n2;B;20,00;\n3;C;30,00;\n`);
  expect(first.editions).toMatchObject([{ before: 0, added: 3, changed: 0, removed: 0, unchanged: 0 }]);
  const second = await take(`${header}\n4;D;1,00;\n3;C;30,00;\n2;B;21,00;\n`);
  expect(second.editions).toMatchObject([
    { agreement: 'A-1', supplier: 'S', before: 3, added: 1, changed: 1, removed: 1, unchanged: 1 },
  ]);
});

test('an edition with less than a tenth of the lines before is taken in with a notice', async () => {
  const { take } = await place();
  const rows = Array.from({ length: 21 }, (_, item) => `${item};A;10,00;`).join('\n');
  await take(`${header}\n${rows}\n`);
  const { notices, lines } = await take(`${header}\n1;A;10,00;\n2;A;10,00;\n`);
  expect(lines).toBe(2);
  expect(notices).toEqual([expect.stringContaining('now has 2 lines, where the edition before had 21')]);
});

test('lines that outlive the agreement are counted, also when the next edition does not repeat its end', async () => {
  const { take } = await place();
  const list = `${header}\n1;A;10,00;31.12.2027\n2;B;1,00;31.12.2026\n3;C;1,00;01.01.2027\n`;
  const first = await take(list, { agreementUntil: '2026-12-31' });
  expect(first.notices).toEqual([expect.stringMatching(/31 December 2026.*: 2,.*item 1/)]);
  expect(first.editions).toMatchObject([{ agreementUntil: '2026-12-31' }]);
  expect((await take(list)).notices).toEqual(first.notices);
});

test('a day of the agreement that is none is refused', async () => {
  const { take } = await place();
  const { says, exitCode } = await refusal(() =>
    take(`${header}\n1;A;10,00;\n`, { agreementUntil: '31.12.2026' }),
  );
  expect({ key: says.key, exitCode }).toEqual({ key: 'import.bad-agreement-day', exitCode: 2 });
});

test('where one of two files fails nothing is kept, and no folder is left behind', async () => {
  const { take, workspace } = await place();
  await refusal(() => take(`${header}\n1;A;10,00;\n`, { other: 'Varenr.;Varenavn\n;uden nummer\n' }));
  await expect(access(workspace)).rejects.toThrow();
  await take(`${header}\n1;A;10,00;\n`);
  const before = await readFile(join(workspace, 'workspace.json'), 'utf8');
  await refusal(() => take(`${header}\n2;B;10,00;\n`, { other: 'Varenr.;Varenavn\n;uden nummer\n' }));
  expect(await readFile(join(workspace, 'workspace.json'), 'utf8')).toBe(before);
  expect(await readdir(join(workspace, 'snapshots'))).toHaveLength(1);
});

test('an item that stands in two files of one import is told, and the first is kept', async () => {
  const { take } = await place();
  const { lines, rejects } = await take(`${header}\n1;A;10,00;\n`, { other: `${header}\n1;A;11,00;\n` });
  expect(lines).toBe(1);
  expect(rejects).toMatchObject([{ row: 2, field: 'item', why: expect.stringContaining('row 2') }]);
});

test('changes need an earlier import of the supplier on the agreement, and are applied to it', async () => {
  const { take, workspace } = await place();
  const change = {
    kind: 'update' as const,
    offer: { agreement: 'A-1', supplier: 'S', lot: null, item: '1' },
    set: { price: { minor: 500, currency: 'DKK' } },
    row: 1,
  };
  const { says, exitCode } = await refusal(() =>
    writeWorkspace(workspace, async (opened) =>
      (await openEditions(opened, null)).change([change], 'priser.xml'),
    ),
  );
  expect({ key: says.key, exitCode }).toEqual({ key: 'import.changes-without-full', exitCode: 2 });
  await take(`${header}\n1;A;10,00;\n2;B;20,00;\n`);
  await writeWorkspace(workspace, async (opened) => {
    const editions = await openEditions(opened, null);
    expect(await editions.change([change], 'priser.xml')).toEqual([]);
    const [edition] = editions.all();
    const record = editions.before(catalogLine({ agreement: 'A-1', supplier: 'S' }));
    if (edition === undefined || record === null) return expect.unreachable('no edition');
    expect(await edition.compare(editions.rowsOf(record))).toEqual({
      ...{ before: 2, added: 0, changed: 1, removed: 0, unchanged: 1 },
    });
    await editions.discard();
  });
});
