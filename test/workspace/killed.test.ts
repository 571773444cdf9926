import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { firstBroken } from '../../src/workspace/audit-chain.ts';
import { openFolder } from '../../src/workspace/folder.ts';

const built = pathToFileURL(join(import.meta.dirname, '../../dist/workspace/folder.js')).href;
const places: string[] = [];
async function place(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'skifte-killed-'));
  places.push(path);
  return path;
}
afterAll(() => Promise.all(places.map((path) => rm(path, { recursive: true, force: true }))));

/** A process of its own that imports, keeps runs and writes the audit until somebody ends it. */
const writer = `
  import { openFolder } from ${JSON.stringify(built)};
  const workspace = await openFolder(process.argv[1]);
  for (let round = 0; ; round += 1) {
    const rows = Array.from({ length: 500 }, (_, item) => ({ round, item, pid: process.pid }));
    await workspace.putImport({ kind: 'catalog', source: 'A', files: [], rejects: 0, importedAt: 'now', sample: false }, rows);
    await workspace.putRun('run', JSON.stringify({ round, rows }), 'now');
    await workspace.audit({ at: 'now', action: 'import', subject: String(round), by: null });
    process.stdout.write('.');
  }`;

test('a process killed at any moment leaves whole imports, a whole run and an unbroken audit, and the next one goes on', async () => {
  const path = await place();
  for (const milliseconds of [0, 2, 5, 9, 14, 20]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', writer, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await setTimeout(milliseconds);
    child.kill('SIGKILL');
    await once(child, 'exit');

    const workspace = await openFolder(path);
    for (const { snapshot, rows } of await workspace.imports()) {
      const bytes = await readFile(join(path, 'snapshots', snapshot));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(snapshot);
      expect(bytes.toString('utf8').split('\n')).toHaveLength(rows + 1);
    }
    expect(JSON.parse((await workspace.latestRun()) ?? '')).toMatchObject({ rows: { length: 500 } });
    await workspace.audit({ at: 'now', action: 'look', subject: path, by: null });
    const lines = await workspace.readAudit();
    expect(firstBroken(await workspace.auditText())).toBeNull();
    expect(lines.at(-1)?.action).toBe('look');
    await workspace.close();
  }
});

test('the audit goes on after a line that a killed process left half written', async () => {
  const path = await place();
  const workspace = await openFolder(path);
  await workspace.audit({ at: 'now', action: 'import', subject: 'æ', by: null });
  await appendFile(join(path, 'audit.ndjson'), '{"at":"now","act');
  await workspace.audit({ at: 'now', action: 'import', subject: 'ø', by: null });
  const lines = await workspace.readAudit();
  expect(lines.map(({ subject }) => subject)).toEqual(['æ', 'ø']);
  expect(firstBroken(await workspace.auditText())).toBeNull();
  await workspace.close();
});

test('an audit whose line is no longer one is reported with the name of its file', async () => {
  const path = await place();
  const workspace = await openFolder(path);
  await writeFile(join(path, 'audit.ndjson'), 'not a line\n');
  await expect(workspace.readAudit()).rejects.toMatchObject({
    exitCode: 2,
    says: { key: 'workspace.damaged', values: { file: join(path, 'audit.ndjson') } },
  });
  await workspace.close();
});

test.skipIf(process.platform !== 'linux')(
  'a lock is taken over when its process number has been given to another process since',
  async () => {
    const path = await place();
    await (await openFolder(path)).close();
    await writeFile(join(path, '.lock'), `${process.pid} 1\n`);
    await (await openFolder(path)).close();
  },
);

test('of many who want to write at once, one may and the others are told', async () => {
  const path = await place();
  await writeFile(join(path, '.lock'), '999999999 1\n');
  const opened = await Promise.allSettled(Array.from({ length: 8 }, () => openFolder(path)));
  const [winner, ...others] = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  expect(winner).toBeDefined();
  expect(others).toEqual([]);
  for (const each of opened) {
    if (each.status === 'rejected') expect(each.reason).toMatchObject({ says: { key: 'workspace.locked' } });
  }
  await winner?.close();
});

test('what a process killed while it took the lock leaves behind does not make the folder somebody else’s', async () => {
  const path = await place();
  await writeFile(join(path, '.lock.4711'), '4711 1\n');
  await (await openFolder(path)).close();
});
