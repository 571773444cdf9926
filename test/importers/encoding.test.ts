import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/importers/reading/encoding.ts';

const text = [
  'Varenr.;Varebetegnelse;Pris\n',
  '100;Udendørs kamera på mast, æøå ÆØÅ;1.234,50\n',
  '101;Øjenhøjde, sløret rude, Århus og Ærø;99,00\n',
].join('');

const encodings = [
  ['utf-8', 'utf-8', ''],
  ['utf-8 with a byte order mark', 'utf-8', '\ufeff'],
  ['utf-16le with a byte order mark', 'utf-16le', '\ufeff'],
  ['utf-16be with a byte order mark', 'utf-16be', '\ufeff'],
  ['utf-16le without one', 'utf-16le', ''],
  ['windows-1252', 'windows-1252', ''],
  ['macintosh', 'macintosh', ''],
  ['cp850', 'cp850', ''],
] as const;

test.each(encodings)('Danish letters survive in %s', (_, encoding, mark) => {
  expect(decodeText(iconv.encode(mark + text, encoding)).text).toBe(text);
});

test('the name of the encoding is told, so that a preview can show it', () => {
  expect(decodeText(iconv.encode(text, 'windows-1252')).encoding).toBe('windows-1252');
  expect(decodeText(iconv.encode(text, 'cp865')).text).toBe(text);
});

test('quotation marks, dashes and the euro of windows-1252 survive', () => {
  const typographic = 'Kamera – ”dome” til € 1.200, 1½ m, 30° på Nørrebro';
  expect(decodeText(iconv.encode(typographic, 'windows-1252')).text).toBe(typographic);
});

test('a byte order mark in front of 8-bit text does not make it UTF-8', () => {
  const glued = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), iconv.encode(text, 'windows-1252')]);
  expect(decodeText(glued).text).toBe(text);
});

test('plain ASCII is UTF-8', () => {
  expect(decodeText(Buffer.from('a;b\n1;2\n'))).toEqual({ text: 'a;b\n1;2\n', encoding: 'utf-8' });
});

const danishWord = fc.constantFrom(
  'kamera',
  'Udendørs',
  'på',
  'højde',
  'mørke',
  'blå',
  'være',
  'Ærø',
  'Århus',
  'Østerbro',
  'læsning',
  'nummerpladegenkendelse',
  'ÆØÅ',
);

test.each(['utf-8', 'windows-1252', 'macintosh', 'cp850', 'cp865', 'utf-16le', 'utf-16be'])(
  'any Danish sentence comes back from %s',
  (encoding) => {
    fc.assert(
      fc.property(fc.array(danishWord, { minLength: 3, maxLength: 30 }), (words) => {
        const sentence = words.join(' ');
        expect(decodeText(iconv.encode(sentence, encoding)).text).toBe(sentence);
      }),
      { numRuns: 200 },
    );
  },
);
