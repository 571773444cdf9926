import { describe, expect, test } from 'vitest';
import conversionList from '../../src/reports/conversion-list.ts';
import { context, fixtureRun, someCandidate, someLine, tableOf, valuesOf } from './fixture-run.ts';

const run = fixtureRun();
const table = tableOf(conversionList.build(run, context()), 'conversion');
const rows = table.rows.map(({ cells }, index) => {
  const values = valuesOf(table)[index] ?? [];
  return Object.fromEntries(cells.map((_, column) => [table.columns[column]?.id, values[column]]));
});

function rowOf(department: string, installed: string) {
  return rows.find((row) => row.department === department && row.installed === installed);
}

describe('the conversion list', () => {
  test('a covered model has its replacement, line, price, gains, losses, lower figures and what to verify', () => {
    expect(rowOf('ØKF', 'Gammel Alfa-1')).toEqual({
      department: 'ØKF',
      installed: 'Gammel Alfa-1',
      kind: 'almindelige kameraer',
      count: 100,
      outcome: 'dækket',
      replacement: 'Nyt Uno',
      supplier: 'Leverandør A',
      agreement: '99.99',
      item: '1',
      'unit-price': 845_000,
      total: 84_500_000,
      currency: 'DKK',
      class: 'opgradering',
      lost: '',
      lower: '«microphone»',
      gained: '«resolution»',
      verify: '«alarm-inputs»',
      'valid-to': '2027-12-31',
      'other-offers': 2,
      remark: '',
    });
  });

  test('a reserved model says why it is not simply covered', () => {
    expect(rowOf('BIF', 'Gammel Beta-2')).toMatchObject({
      outcome: 'dækket med forbehold',
      class: 'lignende',
      remark: 'Ringere i lyd.',
    });
  });

  test('cameras without a replacement stand there too, with the reason and the nearest product', () => {
    expect(rowOf('TMF', 'Gammel Gamma-3')).toMatchObject({
      count: 31,
      outcome: 'hul',
      replacement: null,
      'unit-price': null,
      total: null,
      remark: 'Alle er ringere. Nærmeste produkt: Nyt Fire.',
    });
    expect(rowOf('SUF', 'Gammel Delta-4')).toMatchObject({
      outcome: 'spørgsmål',
      replacement: null,
      verify: '«outdoor», oprindelse (ukendt)',
      remark: 'Der skal spørges. Nærmeste produkt: Nyt Fem.',
    });
    expect(rowOf('BUF', '=HYPERLINK("x")|kamera\nved dør')).toMatchObject({
      outcome: 'ukendt model',
      count: 1,
    });
  });

  test('a replacement without a price has no price, not a zero', () => {
    expect(rowOf('KFF', 'Gammel Zeta-6')).toMatchObject({
      replacement: 'Nyt Seks',
      'unit-price': null,
      total: null,
      currency: null,
    });
  });

  test('every camera is in one row, and the total says how many it does not price', () => {
    const [last] = rows.slice(-1);
    const body = rows.slice(0, -1);
    expect(body.reduce((sum, { count }) => sum + Number(count), 0)).toBe(826);
    expect(last).toMatchObject({
      count: 826,
      total: 687_362_550,
      currency: 'DKK',
      remark: 'Prissat: 750 af 826 kameraer. Ikke prissat i DKK og derfor ikke med i beløbet: 76.',
    });
    expect(body.reduce((sum, { total }) => sum + Number(total ?? 0), 0)).toBe(687_362_550);
  });

  test('rows are sorted by department, Danish letters last, then by model', () => {
    expect(rows.map(({ department, installed }) => `${department} ${installed}`.split('\n')[0])).toEqual(
      [
        'BIF Gammel Beta-2',
        'BUF =HYPERLINK("x")|kamera',
        'BUF Gammel Alfa-1',
        'KFF Gammel Zeta-6',
        'SOF Gammel Alfa-1',
        'SOF Gammel Beta-2',
        'SUF Gammel Delta-4',
        'TMF Gammel Gamma-3',
        'ØKF Gammel Alfa-1',
        'I alt undefined',
      ].map((line) => line.replace('undefined', 'null')),
    );
  });

  test('a price in another currency is shown and kept out of the total', () => {
    const euro = someLine('9', null, { price: { amount: '500.00', currency: 'EUR' } });
    const [first, ...others] = run.models;
    if (first === undefined) return expect.fail('no models');
    const abroad = { ...run, models: [{ ...first, candidates: [someCandidate('Uno', euro)] }, ...others] };
    const changed = tableOf(conversionList.build(abroad, context()), 'conversion');
    const [unitPrice, currency, total] = ['unit-price', 'currency', 'total'].map((id) =>
      changed.columns.findIndex((column) => column.id === id),
    );
    const alfa = valuesOf(changed).find(([department]) => department === 'ØKF') ?? [];
    expect([alfa[unitPrice ?? -1], alfa[currency ?? -1]]).toEqual([50_000, 'EUR']);
    expect(valuesOf(changed).at(-1)?.[total ?? -1]).toBe(181_207_550);
  });

  test('a camera that the run has no result for is listed, not dropped', () => {
    const orphan = { ...run, models: [] };
    const changed = tableOf(conversionList.build(orphan, context()), 'conversion');
    expect(valuesOf(changed).at(-1)?.[3]).toBe(826);
    expect(valuesOf(changed)[0]?.at(-1)).toBe('Kørslen har intet resultat for denne model.');
  });
});
