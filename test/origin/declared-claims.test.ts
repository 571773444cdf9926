import { describe, expect, test } from 'vitest';
import type { Declaration } from '../../src/model/declaration.ts';
import { declaredClaims } from '../../src/origin/declared-claims.ts';
import { badger, heron, judge, otter, sentences } from './records.ts';

function statement(rest: Partial<Declaration> = {}, entity: typeof badger | null = null) {
  const declaration: Declaration = {
    supplier: 'Nordkam A/S',
    statedBy: 'Sales manager',
    stated: '2026-03-01',
    brand: 'Heron',
    model: 'H1',
    item: null,
    layer: 'maker',
    entity: 'Sunrise Ltd.',
    country: 'TW',
    reference: 'Annex 4',
    seen: '2026-03-05',
    file: 'declaration.csv',
    row: 2,
    ...rest,
  };
  return { declaration, entity };
}

function verdictWith(...statements: ReturnType<typeof statement>[]) {
  return judge(heron, { lineClaims: declaredClaims(statements) });
}

describe("a supplier's statement", () => {
  test('is a claim, never confirmed, with who said it, where and when, and when it was read', () => {
    const [claim] = declaredClaims([statement()]);
    expect(claim).toMatchObject({ status: 'claimed', layer: 'maker', entity: 'Sunrise Ltd.', country: 'TW' });
    expect(claim?.source).toMatchObject({ published: '2026-03-01', seen: '2026-03-05' });
    expect(claim?.source.title).toBe('Nordkam A/S, Sales manager: Annex 4 (declaration.csv, 2)');
  });

  test('settles the layer that was unknown', () => {
    expect(judge(heron).verdict).toBe('unknown');
    expect(verdictWith(statement()).verdict).toBe('allowed');
  });

  test('that names an excluded country or a firm of one excludes, whatever seat it gives the firm', () => {
    expect(verdictWith(statement({ country: 'CN' })).verdict).toBe('excluded');
    expect(verdictWith(statement({ entity: 'Badger', country: null }, badger)).verdict).toBe('excluded');
    expect(verdictWith(statement({ entity: 'Badger GmbH', country: 'DE' }, badger)).verdict).toBe('excluded');
  });

  test('never replaces what is known: both stand side by side, and an exclusion stays', () => {
    const lineClaims = declaredClaims([statement({ layer: 'brandOwner', country: 'DK' })]);
    const judgement = judge(badger, { lineClaims });
    expect(judgement.verdict).toBe('excluded');
    const owner = judgement.layers.find(({ layer }) => layer === 'brandOwner');
    expect(owner).toMatchObject({ status: 'disputed' });
    expect(owner?.claims).toHaveLength(2);
    expect(
      judge(otter, { lineClaims: declaredClaims([statement({ layer: 'ultimateOwner', country: 'CN' })]) })
        .verdict,
    ).toBe('excluded');
  });
});

describe('several statements of one supplier on one layer of one product', () => {
  const first = statement({ stated: '2026-03-01' });

  test('stand with the latest first; an earlier one that says the same is history', () => {
    const claims = declaredClaims([first, statement({ stated: '2026-05-01', row: 3 })]);
    expect(claims.map(({ source, to }) => [source.published, to])).toEqual([
      ['2026-05-01', null],
      ['2026-03-01', '2026-05-01'],
    ]);
  });

  test('do not clear what an earlier one excluded: it is suspected, and both are shown', () => {
    const chinese = statement({ country: 'CN' });
    const other = statement({ stated: '2026-05-01', country: 'TW' });
    for (const statements of [
      [chinese, other],
      [other, chinese],
    ]) {
      const judgement = verdictWith(...statements);
      expect(judgement.verdict).toBe('suspected');
      expect(sentences(judgement)).toEqual(['origin.suspected-contradicted']);
      expect(judgement.layers.find(({ layer }) => layer === 'maker')?.claims).toHaveLength(2);
    }
  });

  test('exclude where the later one admits it', () => {
    expect(verdictWith(first, statement({ stated: '2026-05-01', country: 'CN' })).verdict).toBe('excluded');
  });

  test('are one where the same sheet was taken in twice', () => {
    expect(declaredClaims([first, statement({ file: 'copy.csv', row: 9 })])).toHaveLength(1);
  });

  test('of the same day that disagree both count', () => {
    const judgement = verdictWith(first, statement({ country: 'CN', row: 3 }));
    expect(judgement.verdict).toBe('excluded');
  });
});

test('statements of two suppliers never make each other history', () => {
  const claims = declaredClaims([
    statement({ country: 'CN' }),
    statement({ supplier: 'Sydkam A/S', stated: '2026-06-01' }),
  ]);
  expect(claims.map(({ status, to }) => [status, to])).toEqual([
    ['claimed', null],
    ['claimed', null],
  ]);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(2);
});
