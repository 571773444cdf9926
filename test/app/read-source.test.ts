import { expect, test } from 'vitest';
import { keptName } from '../../src/app/kept-name.ts';
import { readEach, unpacked } from '../../src/app/read-source.ts';
import { InputError } from '../../src/errors.ts';
import type { ImportInput } from '../../src/importers/importer.ts';
import { say } from '../../src/text/index.ts';
import { inputOf, refusal } from '../importers/input.ts';
import { zipOf } from '../importers/zip.ts';

const archive = (...names: readonly string[]) =>
  unpacked(inputOf('m/lister.zip', zipOf(names.map((name) => ({ name, content: name })))));

/** Takes files that are called .csv and finds nothing in others. */
async function read({ file }: ImportInput): Promise<string> {
  if (file.endsWith('.csv')) return file;
  throw new InputError(say('import.no-header', { file }), file.endsWith('.wrong') ? 2 : 3);
}

test('every file of an archive is read under the name of the archive and its own', async () => {
  const { taken } = await readEach(await archive('a.csv', 'b/c.csv'), read);
  expect(taken).toEqual(['m/lister.zip/a.csv', 'm/lister.zip/b/c.csv']);
  expect(taken.map(keptName)).toEqual(['lister.zip/a.csv', 'lister.zip/b/c.csv']);
});

test('a readme among the lists is told, and the lists are taken', async () => {
  const { taken, asides } = await readEach(await archive('LÆSMIG.txt', 'a.csv'), read);
  expect(taken).toHaveLength(1);
  expect(asides).toMatchObject([{ file: 'm/lister.zip/LÆSMIG.txt', why: { key: 'import.no-header' } }]);
});

test('an archive of which nothing can be read is refused with the first reason', async () => {
  const { says } = await refusal(async () => readEach(await archive('a.txt', 'b.txt'), read));
  expect(says).toMatchObject({ key: 'zip.nothing-taken', values: { files: 2, first: 'm/lister.zip/a.txt' } });
});

test('what the user must say is asked for at once, not told once for every file', async () => {
  const { exitCode } = await refusal(async () => readEach(await archive('a.csv', 'b.wrong'), read));
  expect(exitCode).toBe(2);
});

test('an address is kept as it is, a file without its folder', () => {
  expect(keptName('https://example.org/a/b')).toBe('https://example.org/a/b');
  expect(keptName('/home/x/liste.csv')).toBe('liste.csv');
});
