import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { chained, firstBroken } from '../../src/workspace/audit-chain.ts';
import { openFolder, readFolder } from '../../src/workspace/folder.ts';
import { contract } from './contract.ts';

const places: string[] = [];
async function place(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'skifte-workspace-'));
  places.push(path);
  return path;
}
afterAll(() => Promise.all(places.map((path) => rm(path, { recursive: true, force: true }))));

contract('a folder', async () => {
  const path = join(await place(), 'work');
  return () => openFolder(path);
});

describe('a folder', () => {
  test('has one writer at a time; the second is told who is first', async () => {
    const path = await place();
    const first = await openFolder(path);
    await expect(openFolder(path)).rejects.toMatchObject({
      exitCode: 2,
      says: { key: 'workspace.locked', values: { pid: String(process.pid) } },
    });
    await first.close();
    await (await openFolder(path)).close();
  });

  test('is taken over from a process that is gone', async () => {
    const path = await place();
    await (await openFolder(path)).close();
    await writeFile(join(path, '.lock'), '999999999\n');
    await (await openFolder(path)).close();
  });

  test('can be read while somebody writes, and reading makes nothing', async () => {
    const path = await place();
    expect(await readFolder(join(path, 'not-there'))).toBeNull();
    const writer = await openFolder(path);
    await writer.putRun('a', '{}', 'now');
    expect(await (await readFolder(path))?.readRun('a')).toBe('{}');
    await writer.close();
  });

  test('that holds somebody else’s files is left alone', async () => {
    const path = await place();
    await writeFile(join(path, 'thesis.docx'), 'mine');
    await expect(openFolder(path)).rejects.toBeInstanceOf(InputError);
  });

  test('with a damaged state is not overwritten', async () => {
    const path = await place();
    await writeFile(join(path, 'workspace.json'), '{"version":');
    await expect(openFolder(path)).rejects.toMatchObject({ says: { key: 'workspace.damaged' } });
    expect(await readFile(join(path, 'workspace.json'), 'utf8')).toBe('{"version":');
  });

  test('survives an import that fails half way: the earlier one still holds', async () => {
    const path = await place();
    const workspace = await openFolder(path);
    const record = {
      kind: 'catalog' as const,
      source: 'A',
      files: [],
      rejects: 0,
      importedAt: 'now',
      sample: false,
    };
    await workspace.putImport(record, [{ item: 1 }]);
    function* broken() {
      yield { item: 2 };
      throw new Error('the power went');
    }
    await expect(workspace.putImport(record, broken())).rejects.toThrow('the power went');
    expect(await workspace.imports()).toHaveLength(1);
    await workspace.close();
  });

  test('what a killed process left half written is gone at the next write', async () => {
    const path = await place();
    await (await openFolder(path)).close();
    await mkdir(join(path, 'snapshots'));
    await writeFile(join(path, 'snapshots', '.999999.3.part'), '{"item":');
    await (await openFolder(path)).close();
    expect(await readdir(join(path, 'snapshots'))).toEqual([]);
  });

  test('a snapshot whose bytes were changed is refused when it is read', async () => {
    const path = await place();
    const workspace = await openFolder(path);
    const { snapshot } = await workspace.putImport(
      { kind: 'catalog', source: 'A', files: [], rejects: 0, importedAt: 'now', sample: false },
      [{ item: 1 }, { item: 2 }],
    );
    await writeFile(join(path, 'snapshots', snapshot), '{"item":1}\n{"item":3}\n');
    const all = async () => {
      for await (const row of (await workspace.currentCatalog()).rows()) expect(row).toBeDefined();
    };
    await expect(all()).rejects.toMatchObject({ says: { key: 'workspace.damaged' } });
    await workspace.close();
  });

  test('an audit line that a killed process left half written does not break the rest', async () => {
    const path = await place();
    const workspace = await openFolder(path);
    await workspace.audit({ at: 'now', action: 'import', subject: 'one', by: null });
    const whole = await readFile(join(path, 'audit.ndjson'), 'utf8');
    await writeFile(join(path, 'audit.ndjson'), `${whole}{"at":"now","act`);
    expect(await workspace.readAudit()).toHaveLength(1);
    await workspace.close();
  });

  test('whose first work is a record is a workspace that can be read', async () => {
    const path = await place();
    const workspace = await openFolder(path);
    await workspace.putRecord('note', { text: 'first' });
    await workspace.close();
    expect(await (await readFolder(path))?.records('note')).toEqual([{ text: 'first' }]);
  });

  test('a record that a killed process left half written is cut off by the next one; a damaged one is told', async () => {
    const path = await place();
    const workspace = await openFolder(path);
    await workspace.putRecord('note', { text: 'æ' });
    const file = join(path, 'records', 'note.ndjson');
    const whole = await readFile(file, 'utf8');
    await writeFile(file, `${whole}{"text":"ø`);
    expect(await workspace.records('note')).toEqual([{ text: 'æ' }]);
    await workspace.putRecord('note', { text: 'å' });
    expect(await workspace.records('note')).toEqual([{ text: 'æ' }, { text: 'å' }]);
    await writeFile(file, `{"te\n${whole}`);
    await expect(workspace.records('note')).rejects.toMatchObject({ says: { key: 'workspace.damaged' } });
    await workspace.close();
  });
});

describe('the audit chain', () => {
  const entries = ['one', 'two', 'three'].map((subject) => ({
    at: 'now',
    action: 'import',
    subject,
    by: null,
  }));
  const lines: ReturnType<typeof chained>[] = [];
  for (const entry of entries) lines.push(chained(entry, lines.at(-1) ?? null));

  const text = (list: readonly object[]) => list.map((line) => `${JSON.stringify(line)}\n`).join('');

  test('is whole as written', () => {
    expect(firstBroken(text(lines))).toBeNull();
    expect(firstBroken('')).toBeNull();
  });

  test('names the first line that was changed, taken out, moved, half written or is none', () => {
    const changed = lines.map((line, index) => (index === 1 ? { ...line, subject: 'other' } : line));
    expect(firstBroken(text(changed))).toEqual({ line: 2, how: 'changed' });
    expect(firstBroken(text(lines.slice(1)))).toEqual({ line: 1, how: 'missing-before' });
    expect(firstBroken(text(lines.toReversed()))).toEqual({ line: 1, how: 'moved' });
    expect(firstBroken(text(lines).slice(0, -9))).toEqual({ line: lines.length, how: 'half-written' });
    expect(firstBroken(`${text(lines)}hello\n`)).toEqual({ line: lines.length + 1, how: 'unreadable' });
  });
});
