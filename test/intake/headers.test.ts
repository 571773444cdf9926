import { describe, expect, test } from 'vitest';
import { foldHeader } from '../../src/intake/fold.ts';
import { headerBook } from '../../src/intake/header-book.ts';
import { catalogHeaders, registerHeaders } from './tables.ts';

describe.each([
  ['catalogues', catalogHeaders],
  ['registers', registerHeaders],
] as const)('the header rules of %s', (_, rules) => {
  const book = headerBook(rules);
  const spellings = rules.fields.flatMap(({ id, names }) => names.map((name) => [name, id] as const));

  test('every spelling means one field only', () => {
    const fields = new Map<string, Set<string>>();
    for (const [name, id] of spellings)
      fields.set(foldHeader(name), (fields.get(foldHeader(name)) ?? new Set()).add(id));
    expect([...fields].filter(([, ids]) => ids.size > 1).map(([name]) => name)).toEqual([]);
  });

  test('every spelling is found again, in any case and with any punctuation', () => {
    const row = new Set<string>();
    for (const [name, id] of spellings) {
      expect(book.match(name, row)?.field, name).toBe(id);
      expect(book.match(` ${name.toUpperCase().replaceAll(' ', '-')}. `, row)?.field, name).toBe(id);
    }
  });

  test('a spelling that means something only beside another column does so there, and nowhere else', () => {
    for (const { id, namesBeside } of rules.fields)
      for (const { names, beside } of namesBeside)
        for (const name of names)
          for (const other of beside) {
            expect(book.match(name, new Set([foldHeader(other)]))?.field, `${name} beside ${other}`).toBe(id);
            expect(book.match(name, new Set())?.field, name).not.toBe(id);
          }
  });

  test('every spelling is declined beside a word that rules its field out', () => {
    for (const { id, names, unless } of rules.fields)
      for (const name of names)
        for (const word of unless)
          expect(book.match(`${name} ${word}`, new Set())?.field, `${name} ${word}`).not.toBe(id);
  });

  test('every spelling of the price is found with each phrase and currency that may stand beside it', () => {
    for (const [name, id] of spellings.filter(([, field]) => field === 'price'))
      for (const extra of [...rules.qualifiers, ...Object.keys(rules.money?.words ?? {})])
        expect(book.match(`${name} ${extra}`, new Set())?.field, `${name} ${extra}`).toBe(id);
  });

  test('no spelling is taken for a password or user name', () => {
    expect(spellings.filter(([name]) => book.isSecret(name))).toEqual([]);
  });

  test.each([
    'Password',
    'HardwarePassword',
    'pass',
    'Kodeord',
    'adgangskode (kamera)',
    'Brugernavn',
    'UserName',
    'User Name',
    'Bruger/kode',
    'Login',
  ])('%s is a column that is never kept', (label) => {
    expect(book.isSecret(label)).toBe(true);
  });
});

test.each([
  ['Leverandør', 'Leverandoer'],
  ['Leverandør', 'LEVERANDOR'],
  ['Vare-nr.', 'varenr'],
  ['Mærke', 'Maerke'],
  ['Måleenhed', 'Maaleenhed'],
  ['Måleenhed', 'Ma\u030aleenhed'],
])('%s and %s are one header', (one, other) => {
  expect(foldHeader(one)).toBe(foldHeader(other));
});
