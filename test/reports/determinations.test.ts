import { describe, expect, test } from 'vitest';
import type { Determination, StaleDetermination } from '../../src/model/determination.ts';
import type { Run } from '../../src/model/run.ts';
import determinations from '../../src/reports/determinations.ts';
import findingsReport from '../../src/reports/findings.ts';
import { context, fixtureRun, tableOf, textsOf, valuesOf } from './fixture-run.ts';

const filed: Partial<Determination> = {
  ...{ id: '4d69a992d343', validTo: '2026-08-30', validToBecause: 'period', productsUsable: 38 },
  agreements: [{ agreement: '99.99', suppliers: 4, lines: 1234, until: '2027-12-31' }],
  basis: {
    ...{ tool: 'skifte 0.0.0', policyVersion: '7', profileVersion: '8' },
    ...{ catalog: 'c'.repeat(64), knowledge: 'e'.repeat(64), rules: 'f'.repeat(64) },
  },
  best: {
    ...{
      brand: 'Nyt',
      model: 'Fire',
      line: '99.99/Leverandør A/6',
      failing: ['plate-reading', 'resolution'],
    },
    offers: { 'plate-reading': false, resolution: 2 },
  },
};

/** The fixture's one gap, as a run of this version states it. */
function run(changes: Partial<Determination> = filed, more: Partial<Run> = {}): Run {
  const plain = fixtureRun();
  return {
    ...plain,
    models: plain.models.map((model) =>
      model.determination === null
        ? model
        : { ...model, determination: { ...model.determination, ...changes } },
    ),
    ...more,
  };
}

const rules = {
  ...{ version: '1', date: '2026-01-01', validDays: 90, why: { da: 'Derfor.', en: 'Therefore.' } },
  reference: { title: { da: 'regel', en: 'rule' }, url: null },
};
const build = (of: Run, language: 'da' | 'en' = 'da') =>
  determinations.build(of, { ...context(language), determinations: rules });
const all = (of: Run, language: 'da' | 'en' = 'da') => textsOf(build(of, language), 'paragraph').join('\n');

const stale: StaleDetermination = {
  ...{ id: '0ab824afbef5', subject: 's', name: 'Gammel Beta-2', standing: 'stale', run: 'r' },
  ...{ asOf: '2026-04-01', validTo: '2026-06-30', departments: ['BUF', 'SOF'] },
  met: { product: 'Nyt Tre', agreement: '99.99', supplier: 'Leverandør A', item: '5' },
};
const expired: StaleDetermination = { ...stale, id: '111111111111', standing: 'expired', met: null };

describe('the report of determinations', () => {
  test('one section for each gap: model, kind, number, day, cameras and departments', () => {
    expect(textsOf(build(run()), 'heading')).toContain('1. Gammel Gamma-3 (trafikkameraer)');
    expect(all(run())).toContain('Konstatering 4d69a992d343. Den 1. juni 2026');
    expect(all(run())).toContain('Antal kameraer: 31 (Teknik- og Miljøforvaltningen 31)');
  });

  test('what was searched: agreement, lines, products and what the policy makes of them', () => {
    const text = all(run());
    expect(text).toContain('aftale 99.99 (leverandører: 4, linjer: 1.234)');
    expect(text).toContain('tilladte 40, af ukendt oprindelse 10, mistænkte 5, udelukkede 5');
    expect(text).toContain('kan bestilles på dagen: 38');
  });

  test('each must: need, where it is known from, products that fail or are unknown', () => {
    expect(valuesOf(tableOf(build(run()), 'requirements-4d69a992d343'))).toEqual([
      ['«plate-reading»', 'ja', 'antaget', 40, 0, null],
      ['«resolution»', '4 MP', 'specifikationer', 3, 1, null],
    ]);
  });

  test('the best product with its line, and how far it falls short', () => {
    expect(all(run())).toContain(
      'Den bedste vare er Nyt Fire (99.99/Leverandør A/6). Den er ringere i nummerpladelæsning, opløsning (4 MP ► 2 MP: 50 % for lidt).',
    );
    expect(all(run({ ...filed, best: null }))).toContain('ingen kunne prøves');
  });

  test('needs that are only assumed are named, to be confirmed', () => {
    expect(all(run())).toContain('«plate-reading». Få forvaltningen til at bekræfte dem');
  });

  test('until when it holds and why, and what it rests on', () => {
    expect(all(run())).toContain('Gælder til og med 30. august 2026: 90 dage fra datoen. Derfor.');
    const agreement = { ...filed, validTo: '2026-07-01', validToBecause: 'agreement' as const };
    expect(all(run(agreement), 'en')).toContain('Valid until 1 July 2026, when the agreement ends.');
    expect(all(run())).toContain(`politik trial, version 7; profil traffic, version 8`);
    expect(all(run())).toContain('c'.repeat(64));
  });

  test('says that it is no legal advice', () => {
    expect(all(run())).toContain('giver ikke i sig selv ret til at købe uden om aftalen');
    expect(all(run(), 'en')).toContain('not legal advice');
  });

  test('those of earlier runs that no longer hold stand first, the stale before the expired', () => {
    const document = build(run(filed, { staleDeterminations: [expired, stale] }));
    const positions = document.blocks.map((block) => ('id' in block ? block.id : ''));
    expect(positions.indexOf('lapsed')).toBeLessThan(positions.indexOf('determinations'));
    const rows = valuesOf(tableOf(document, 'lapsed'));
    expect(rows.map(([standing]) => standing)).toEqual(['forældet', 'udløbet']);
    expect(rows[0]?.join(' ')).toContain('Nyt Tre (99.99, Leverandør A 5) opfylder alle skal-krav.');
  });

  test('a run without gaps says so, and one of an earlier version is still told of', () => {
    expect(all({ ...run(), models: [] })).toContain('Ingen konstateringer');
    const plain = all(fixtureRun());
    expect(plain).toContain('Fra en tidligere version');
    expect(plain).toContain('Den bedste vare er Nyt Fire. Den er ringere i');
  });
});

describe('the report of findings', () => {
  const finding = (code: string, severity: 'blocker' | 'note', subject: string, cameras: number) => ({
    ...{ code, alias: code, title: `T ${code}`, severity, subject, cameras },
    ...{ message: `M ${subject}`, fix: `F ${code}`, reference: `R ${code}` },
  });
  const found = [
    finding('SK006', 'note', 'a', 2),
    finding('SK001', 'blocker', 'b', 3),
    finding('SK006', 'note', 'c', 4),
    finding('SK021', 'note', 'list', 0),
  ];
  const report = findingsReport.build({ ...fixtureRun(), findings: found }, context());

  test('counts each kind, the gravest first; a finding about the run counts no cameras', () => {
    expect(valuesOf(tableOf(report, 'kinds'))).toEqual([
      ['SK001', 'blokerer', 'T SK001', 1, 3],
      ['SK006', 'bemærk', 'T SK006', 2, 6],
      ['SK021', 'bemærk', 'T SK021', 1, null],
    ]);
  });

  test('tells every case with what to do and the reference', () => {
    expect(valuesOf(tableOf(report, 'SK006'))).toEqual([
      ['a', 2, 'M a'],
      ['c', 4, 'M c'],
    ]);
    expect(textsOf(report, 'paragraph')).toContain('Gør: F SK006');
    expect(textsOf(report, 'paragraph')).toContain('Henvisning: R SK006');
  });

  test('says where its sentences are in another language than its headings', () => {
    const english = findingsReport.build({ ...fixtureRun(), findings: found }, context('en'));
    expect(textsOf(english, 'notice').join()).toContain('language of the run');
    expect(textsOf(report, 'notice')).toEqual([]);
  });
});
