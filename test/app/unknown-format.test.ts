import { expect, test } from 'vitest';
import { unknownFormat } from '../../src/app/unknown-format.ts';
import { importers } from '../../src/importers/index.ts';
import { seems } from '../../src/importers/reading/seems.ts';
import { formatName } from '../../src/text/format-name.ts';
import { render } from '../../src/text/index.ts';
import { inputOf } from '../importers/input.ts';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

test.each([
  ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'picture'],
  ['\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01', 'picture'],
  ['\x1f\x8b\x08\0\0\0\0\0\0\x03', 'packed'],
  ['Rar!\x1a\x07\x01\0\x01\x02', 'packed'],
  ['\0\x01\0\0Standard ACE DB\0\x01\x02', 'database'],
  ['SQLite format 3\0\x10\0\x01\x01', 'database'],
  ['MZ\x90\0\x03\0\0\0\x04\0\x01', 'program'],
  ['{"a":1}', 'json'],
  ['<note/>', 'markup'],
  ['BMW;Dome;100', 'text'],
  ['\x01\x02\x03\x04\x05\x06', 'unknown'],
])('%j seems to be: %s', (head, kind) => {
  expect(seems(latin1(head))).toBe(kind);
});

test('the error names every format that is read for what was asked, and none that is only refused', () => {
  const input = inputOf('foto.png', '<note/>');
  for (const language of ['da', 'en'] as const) {
    const { says, exitCode } = unknownFormat(input, ['table', 'catalog']);
    const sentence = render(language, says);
    const named = importers.filter(({ id }) => sentence.includes(formatName(id, language)));
    const read = importers.filter(({ id, kind }) => kind !== 'register' && id !== 'ubl-other');
    expect(named.map(({ id }) => id)).toEqual(read.map(({ id }) => id));
    expect(exitCode).toBe(3);
  }
});
