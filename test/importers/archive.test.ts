import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/importers/reading/archive.ts';
import { refusal } from './input.ts';
import { workbookOf, zipOf } from './zip.ts';

const list = 'Varenr.;Pris\n1;2\n';
const open = (bytes: Uint8Array) => openArchive('lister.zip', bytes);
const keyOf = async (bytes: Uint8Array) => (await refusal(() => open(bytes))).says.key;

/** Writes into every entry of the list at the end: at `offset` of its header. */
function patched(zip: Uint8Array, offset: number, bytes: readonly number[]): Uint8Array {
  const copy = Buffer.from(zip);
  for (
    let place = copy.indexOf('PK\u0001\u0002');
    place >= 0;
    place = copy.indexOf('PK\u0001\u0002', place + 1)
  )
    for (const [index, byte] of bytes.entries()) copy[place + offset + index] = byte;
  return copy;
}

test('the files of an archive are given one by one, with the name they have inside', async () => {
  const archive = await open(
    zipOf([
      { name: 'mappe/a.csv', content: list },
      { name: 'b.csv', content: 'x' },
    ]),
  );
  expect(archive?.files.map(({ name }) => name)).toEqual(['mappe/a.csv', 'b.csv']);
  const bytes = (await archive?.files[0]?.bytes()) ?? new Uint8Array();
  expect(Buffer.from(bytes).toString()).toBe(list);
});

test('a workbook is no archive, whole or cut short', async () => {
  const book = workbookOf('<sheetData/>');
  expect(await open(book)).toBeNull();
  expect(await open(book.subarray(0, book.length - 40))).toBeNull();
});

test('a workbook inside the archive is a file like the others', async () => {
  const archive = await open(zipOf([{ name: 'a.xlsx', content: workbookOf('<sheetData/>') }]));
  expect(archive?.files).toHaveLength(1);
});

test('an archive inside the archive is told and not opened', async () => {
  const inner = zipOf([{ name: 'a.csv', content: list }]);
  const archive = await open(
    zipOf([
      { name: 'indre.zip', content: inner },
      { name: 'b.csv', content: list },
    ]),
  );
  expect(archive?.files.map(({ name }) => name)).toEqual(['b.csv']);
  expect(archive?.asides).toMatchObject([{ name: 'indre.zip', why: { key: 'zip.nested' } }]);
});

test('what operating systems leave behind is passed over', async () => {
  const names = ['__MACOSX/._a.csv', '.DS_Store', 'mappe/.skjult', 'Thumbs.db', 'mappe/', 'a.csv'];
  const archive = await open(zipOf(names.map((name) => ({ name, content: name.endsWith('/') ? '' : list }))));
  expect(archive?.files.map(({ name }) => name)).toEqual(['a.csv']);
  expect(archive?.asides).toEqual([]);
});

describe('refused', () => {
  test.each(['../a.csv', '/etc/a.csv', 'C:\\a.csv', 'mappe\\..\\..\\a.csv', 'a\u0000.csv', 'x/../../a.csv'])(
    'a name that leads out of the folder: %j',
    async (name) => {
      expect(await keyOf(zipOf([{ name, content: list }]))).toBe('zip.unsafe-name');
    },
  );

  test('the same name twice, since readers differ in which one they take', async () => {
    expect(
      await keyOf(
        zipOf([
          { name: 'a.csv', content: list },
          { name: 'a.csv', content: 'andet' },
        ]),
      ),
    ).toBe('zip.duplicate-name');
  });

  test('files with a password', async () => {
    expect(await keyOf(patched(zipOf([{ name: 'a.csv', content: list }]), 8, [1, 8]))).toBe('zip.encrypted');
  });

  test.each([1_000, 15_000_000])(
    'a part that unfolds beyond belief, whatever size it states (%d)',
    async (stated) => {
      const size = Buffer.alloc(4);
      size.writeUInt32LE(stated);
      const bomb = zipOf([{ name: 'a.csv', content: Buffer.alloc(15_000_000) }]);
      expect(await keyOf(patched(bomb, 24, [...size]))).toBe('import.too-large-inside');
    },
  );

  test('an archive cut short', async () => {
    const whole = zipOf([{ name: 'a.csv', content: list }]);
    expect(await keyOf(whole.subarray(0, whole.length - 30))).toBe('zip.damaged');
  });

  test('an archive with damaged contents', async () => {
    const whole = Buffer.from(zipOf([{ name: 'a.csv', content: list }]));
    whole[36] = 0xff;
    whole[37] = 0xff;
    expect(await keyOf(whole)).toBe('zip.damaged');
  });

  test('thousands of files, and none at all', async () => {
    const many = Array.from({ length: 2_001 }, (_, index) => ({ name: `${index}.csv`, content: '' }));
    expect(await keyOf(zipOf(many))).toBe('zip.too-many');
    expect(await keyOf(zipOf([]))).toBe('zip.empty');
  });
});

test('a link to another file is told and not followed', async () => {
  const zip = zipOf([{ name: 'passwd.csv', content: '/etc/passwd' }]);
  const archive = await open(patched(zip, 38, [0, 0, 0xff, 0xa1]));
  expect(archive?.files).toEqual([]);
  expect(archive?.asides).toMatchObject([{ why: { key: 'zip.link' } }]);
});

test('a Danish name that an old Windows program wrote is shown as it was meant', async () => {
  const zip = Buffer.from(zipOf([{ name: 'blXrX.csv', content: list }]));
  for (let place = zip.indexOf('X'); place >= 0; place = zip.indexOf('X', place + 1)) zip[place] = 0x9b;
  const archive = await open(patched(zip, 9, [0]));
  expect(archive?.files[0]?.name).toBe('blørø.csv');
});
