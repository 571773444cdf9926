import { expect, test } from 'vitest';
import { manufacturers, rules } from './shipped.ts';

const ids = new Set(manufacturers.map(({ id }) => id));

test('every manufacturer that a rule names is in the catalogue', () => {
  const named = [
    ...rules.brands.spellings.map(({ manufacturer }) => manufacturer),
    ...rules.brands.kin.flatMap((kin) => kin.manufacturers),
    ...rules.makers.flatMap(({ manufacturer }) => (manufacturer === null ? [] : [manufacturer])),
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('a rule id is used once in its file, so that a reason can be looked up', () => {
  for (const { manufacturer, families, rewrites, marks } of rules.makers) {
    const used = [...families, ...rewrites, ...marks].map(({ id }) => id);
    expect(new Set(used).size, String(manufacturer)).toBe(used.length);
  }
});

test('every rewrite rule says in Danish and English why, and what it rests on', () => {
  for (const { why, evidence } of rules.makers.flatMap(({ rewrites }) => rewrites)) {
    expect(why.da).not.toBe(why.en);
    expect(evidence.length).toBeGreaterThan(10);
  }
});
