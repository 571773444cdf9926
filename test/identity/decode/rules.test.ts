import { describe, expect, test } from 'vitest';
import { isEnough } from '../../../src/equivalence/decoded-values.ts';
import { decode } from '../../../src/identity/decode/decode.ts';
import { DecodingRules } from '../../../src/model/decoding.ts';
import { cameras, manufacturers } from '../shipped.ts';
import { measure } from './measure.ts';
import { book, decodingFiles, decodingUse } from './shipped.ts';

const all = decodingFiles.flatMap(({ manufacturer, rules }) =>
  rules.map((rule) => ({ name: `${manufacturer}/${rule.id}`, manufacturer, rule })),
);

function makerOf(manufacturer: string) {
  const maker = book.byMaker.get(manufacturer);
  if (maker === undefined) throw new Error(`no rules of ${manufacturer}`);
  return maker;
}

describe('what a rule says of its own evidence holds for the shipped catalogue', () => {
  const tested = all.flatMap(({ name, manufacturer, rule: { id, evidence } }) =>
    evidence.level === 'tested' ? [{ name, manufacturer, id, evidence }] : [],
  );

  test.each(tested)('$name: $evidence.agree of $evidence.models', ({ manufacturer, id, evidence }) => {
    const { agree, models } = measure(makerOf(manufacturer), id, cameras);
    expect({ agree, models }).toEqual({ agree: evidence.agree, models: evidence.models });
  });

  test('72 rules are tested, 47 of them well enough to be used', () => {
    const used = tested.filter(({ evidence }) => isEnough(evidence, decodingUse));
    expect([tested.length, used.length]).toEqual([72, 47]);
  });

  test('no rule that rests on a source or on the trade is contradicted by a record', () => {
    const against = all
      .filter(({ rule }) => rule.evidence.level !== 'tested')
      .flatMap(({ manufacturer, rule }) => measure(makerOf(manufacturer), rule.id, cameras).against);
    expect(against).toEqual([]);
  });

  test('the records against a tested rule are these four and no other', () => {
    const against = tested.flatMap(({ manufacturer, id }) =>
      measure(makerOf(manufacturer), id, cameras).against.map((model) => `${manufacturer}/${id} ${model}`),
    );
    expect(against).toEqual([
      'dahua/lens-motorised IPC-HDBW3649R1-ZAS-PV-PRO',
      'dahua/lens-dome-r IPC-HDBW3441R-AS-P',
      'uniview/resolution IPC3222SS-ADF40K-I1',
      'vigi/housing-pan-tilt VIGI C540V',
    ]);
  });
});

describe('worked examples', () => {
  const examples = decodingFiles.flatMap(({ manufacturer, examples: own }) =>
    own.map((example) => ({ ...example, manufacturer })),
  );

  test.each(examples)('$number', ({ manufacturer, number, values }) => {
    const decoded = decode(makerOf(manufacturer), number);
    const said = Object.entries(decoded?.values ?? {}).filter(([, value]) => value !== null);
    expect(Object.fromEntries(said)).toEqual(values);
  });
});

describe('the rules as data', () => {
  test('never give what is in no number: pixels across or down, and what a camera has not', () => {
    const fields = new Set(
      all.flatMap(({ rule: { set, read } }) => [...Object.keys(set), ...Object.keys(read)]),
    );
    expect([...fields].filter((field) => field === 'widthPx' || field === 'heightPx')).toEqual([]);
    expect(all.filter(({ rule }) => Object.values(rule.set).includes(false))).toEqual([]);
  });

  test('each has an id of its own in its file, and a sentence in Danish and in English', () => {
    for (const { manufacturer, rules } of decodingFiles) {
      expect(new Set(rules.map(({ id }) => id)).size, manufacturer).toBe(rules.length);
      for (const { id, says } of rules) expect(says.da, id).not.toBe(says.en);
    }
  });

  test('are of manufacturers in the catalogue', () => {
    const known = new Set(manufacturers.map(({ id }) => id));
    expect(decodingFiles.filter(({ manufacturer }) => !known.has(manufacturer))).toEqual([]);
  });

  test('a rule that reads a part its grammar has not is refused, as is a value its field cannot hold', () => {
    const [file] = decodingFiles;
    const [rule] = file?.rules ?? [];
    const withRule = (change: object) =>
      DecodingRules.safeParse({ ...file, rules: [{ ...rule, ...change }] }).success;
    expect(withRule({})).toBe(true);
    expect(withRule({ when: { nowhere: '1' } })).toBe(false);
    expect(withRule({ grammars: ['nothing'] })).toBe(false);
    expect(withRule({ set: { formFactor: 'balloon' } })).toBe(false);
    expect(withRule({ evidence: { level: 'tested', agree: 2, models: 1 } })).toBe(false);
    expect(withRule({ set: {} })).toBe(false);
  });
});
