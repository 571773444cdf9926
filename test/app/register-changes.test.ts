import { expect, test } from 'vitest';
import { withOwnIds } from '../../src/app/foreign-ids.ts';
import { registerChanges } from '../../src/app/register-changes.ts';
import type { InstalledCamera } from '../../src/model/installed-camera.ts';

function camera(id: string, changed: Partial<InstalledCamera> = {}): InstalledCamera {
  const nothing = {
    site: null,
    brand: null,
    kind: null,
    purpose: null,
    mac: null,
    serial: null,
    network: null,
    contractEnd: null,
  };
  return {
    ...nothing,
    id,
    department: 'SOF',
    asWritten: 'M1',
    model: 'M1',
    file: 'a.csv',
    row: 2,
    ...changed,
  };
}

test('a camera that only moved to another row or file is unchanged', () => {
  const after = [camera('1', { row: 9, file: 'b.csv' }), camera('2', { model: 'M2' }), camera('3')];
  expect(registerChanges('SOF', [camera('1'), camera('2'), camera('4')], after)).toEqual({
    department: 'SOF',
    before: 3,
    added: 1,
    changed: 1,
    removed: 1,
    unchanged: 1,
  });
});

test('a camera is the same by its MAC address although the list is numbered anew', () => {
  const [one, two] = ['C0:56:E3:00:00:01', 'C0:56:E3:00:00:02'];
  const before = [camera('1', { mac: one }), camera('2', { mac: two })];
  const after = [camera('1', { mac: two })];
  expect(registerChanges('SOF', before, after)).toMatchObject({ added: 0, changed: 1, removed: 1 });
});

test('a first register has nothing before it', () => {
  expect(registerChanges('SOF', null, [camera('1')])).toMatchObject({ before: null, added: 1, removed: 0 });
});

test("an id of another department's camera gets the department's code, and the same one again", () => {
  const others = [camera('1', { department: 'BUF' })];
  const first = withOwnIds([camera('1'), camera('2')], others);
  expect(first.cameras.map(({ id }) => id)).toEqual(['SOF-1', '2']);
  expect(first.notes.map(({ why }) => why.key)).toEqual(['register.id-of-other-department']);
  expect(withOwnIds([camera('1'), camera('2')], others).cameras).toEqual(first.cameras);
});
