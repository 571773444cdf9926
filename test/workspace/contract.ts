import { describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';

const record = {
  kind: 'catalog' as const,
  source: 'EKS/A',
  files: ['a.csv'],
  rejects: 0,
  importedAt: '2026-06-01T00:00:00.000Z',
  sample: false,
};

/** What every workspace promises, whichever way it keeps its work. `open` opens the same fresh place each time. */
export function contract(name: string, fresh: () => Promise<() => Promise<Workspace>>): void {
  describe(`a workspace kept in ${name}`, () => {
    test('gives back the rows it was given, in order', async () => {
      const workspace = await (await fresh())();
      await workspace.putImport(record, [{ item: 1 }, { item: 2, text: 'æøå\n' }]);
      expect(await all((await workspace.currentCatalog()).rows())).toEqual([
        { item: 1 },
        { item: 2, text: 'æøå\n' },
      ]);
      await workspace.close();
    });

    test('gives back any row of a draft, before and after it was written down', async () => {
      const workspace = await (await fresh())();
      const draft = workspace.draft();
      const rows = Array.from({ length: 3_000 }, (_, place) =>
        JSON.stringify({ place, text: 'æøå€😀'.repeat(place % 200) }),
      );
      for (const [place, row] of rows.entries()) {
        draft.add(row);
        if (place % 7 === 0) await draft.flush();
        for (const earlier of [0, place >> 1, place]) expect(draft.row(earlier)).toBe(rows[earlier]);
      }
      const [kept] = await workspace.putDrafts([{ record, draft }]);
      expect(kept?.rows).toBe(rows.length);
      expect(await all((await workspace.currentCatalog()).rows())).toEqual(
        rows.map((row) => JSON.parse(row)),
      );
      await workspace.close();
    });

    test('keeps its work when closed and opened again', async () => {
      const open = await fresh();
      const before = await open();
      const { snapshot } = await before.putImport(record, [{ item: 1 }]);
      await before.putRun('abc', '{"run":1}', 'now');
      await before.close();
      const after = await open();
      expect((await after.imports()).map((kept) => kept.snapshot)).toEqual([snapshot]);
      expect(await after.readRun('abc')).toBe('{"run":1}');
      expect(await after.latestRun()).toBe('{"run":1}');
      await after.close();
    });

    test('a later import of the same source supersedes the earlier one; another source stands beside it', async () => {
      const workspace = await (await fresh())();
      await workspace.putImport(record, [{ item: 'old' }]);
      await workspace.putImport(record, [{ item: 'new' }]);
      await workspace.putImport({ ...record, source: 'EKS/B' }, [{ item: 'other' }]);
      await workspace.putImport({ ...record, kind: 'register', source: 'BUF' }, [{ camera: 1 }]);
      expect(await all((await workspace.currentCatalog()).rows())).toEqual([
        { item: 'new' },
        { item: 'other' },
      ]);
      expect(await all((await workspace.currentRegister()).rows())).toEqual([{ camera: 1 }]);
      expect(await workspace.imports()).toHaveLength(4);
      await workspace.close();
    });

    test('the same data has the same hash, whichever order it came in', async () => {
      const hashes: string[] = [];
      for (const sources of [
        ['EKS/A', 'EKS/B'],
        ['EKS/B', 'EKS/A'],
      ]) {
        const workspace = await (await fresh())();
        for (const source of sources) await workspace.putImport({ ...record, source }, [{ source }]);
        hashes.push((await workspace.currentCatalog()).sha256);
        await workspace.close();
      }
      expect(hashes[0]).toBe(hashes[1]);
    });

    test('a run that was never kept is not found, whatever its name', async () => {
      const workspace = await (await fresh())();
      expect(await workspace.readRun('../../etc/passwd')).toBeNull();
      expect(await workspace.latestRun()).toBeNull();
      await workspace.close();
    });

    test('the audit keeps every entry in order, each chained to the last', async () => {
      const workspace = await (await fresh())();
      for (const subject of ['one', 'two', 'three']) {
        await workspace.audit({ at: '2026-06-01T00:00:00Z', action: 'import', subject, by: null });
      }
      const lines = await workspace.readAudit();
      expect(lines.map(({ subject }) => subject)).toEqual(['one', 'two', 'three']);
      expect(lines[2]?.previous).toBe(lines[1]?.hash);
      await workspace.close();
    });

    test('records of a kind come back as they were put, in order, also after closing; other kinds are other records', async () => {
      const open = await fresh();
      const before = await open();
      expect(await before.records('note')).toEqual([]);
      await before.putRecord('note', { text: 'æøå\nto linjer', number: 1 });
      await before.putRecord('answer', { text: 'another kind' });
      await before.putRecord('note', { text: 'second' });
      await before.close();
      const after = await open();
      expect(await after.records('note')).toEqual([
        { text: 'æøå\nto linjer', number: 1 },
        { text: 'second' },
      ]);
      expect(await after.records('answer')).toEqual([{ text: 'another kind' }]);
      await after.close();
    });

    test('a kind that is no plain word is refused: it never reaches another file', async () => {
      const workspace = await (await fresh())();
      for (const kind of ['../audit', 'a/b', '', 'Æ']) {
        await expect((async () => workspace.putRecord(kind, {}))()).rejects.toThrow('no kind of record');
      }
      await workspace.close();
    });
  });
}

async function all(rows: AsyncIterable<unknown>): Promise<unknown[]> {
  const collected: unknown[] = [];
  for await (const row of rows) collected.push(row);
  return collected;
}
