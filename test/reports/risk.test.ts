import { describe, expect, test } from 'vitest';
import type { ModelResult, Run } from '../../src/model/run.ts';
import memo from '../../src/reports/memo.ts';
import risk from '../../src/reports/risk.ts';
import { context, fixtureRun, tableOf, textsOf, valuesOf } from './fixture-run.ts';

const run = fixtureRun();
const document = risk.build(run, context());

function modelNamed(name: string): ModelResult {
  const model = run.models.find((one) => one.model === name);
  if (model === undefined) throw new Error(`no model ${name}`);
  return model;
}

/** The fixture with another result for one model. */
function withModel(name: string, changes: Partial<ModelResult>): Run {
  return {
    ...run,
    models: run.models.map((one) => (one.model === name ? { ...one, ...changes } : one)),
  };
}

describe('the figures of the risk report are those of the run and of the memo', () => {
  test('cameras per outcome and department are the run’s, and add up to its cameras', () => {
    const rows = valuesOf(tableOf(document, 'departments'));
    expect(rows.map((row) => row.slice(0, 7))).toEqual([
      ...run.departments.map(({ code, cameras, outcomes }) => [
        ...[code, cameras, outcomes.covered, outcomes.reserved, outcomes.question, outcomes.gap],
        outcomes.unidentified,
      ]),
      ['I alt', 826, 636, 151, 7, 31, 1],
    ]);
  });

  test('the memo counts the same cameras per department and outcome', () => {
    const here = valuesOf(tableOf(document, 'departments')).map((row) => row.slice(0, 7));
    expect(valuesOf(tableOf(memo.build(run, context()), 'outcomes'))).toEqual(here);
  });

  test('the outcomes’ kroner add up to the memo’s total, traffic cameras at their own price', () => {
    const rows = valuesOf(tableOf(document, 'outcome-totals'));
    expect(rows.map((row) => [row[1], row[3]])).toEqual([
      [636, 12_720_000],
      [151, 3_020_000],
      [7, 140_000],
      [31, 1_240_000],
      [1, 20_000],
      [826, 17_140_000],
    ]);
    const total = valuesOf(tableOf(memo.build(run, context()), 'table-1'))
      .at(-1)
      ?.at(-1);
    expect(rows.at(-1)?.[3]).toBe(1000 * Number(total));
  });

  test('the first paragraph says what is at stake without counting reservations as settled or as lost', () => {
    const [first] = textsOf(document, 'paragraph');
    expect(first).toContain('17.140.000 kr. til 826 kameraer');
    expect(first).toContain('For 39 af dem (1.400.000 kr.)');
    expect(first).toContain('151 (3.020.000 kr.) kan erstattes, men mister noget');
  });
});

describe('the causes', () => {
  test('are the memo’s: what is lost, what is not stated, what cannot be met; most cameras first', () => {
    expect(valuesOf(tableOf(document, 'causes'))).toEqual([
      ['mister: «microphone»', 'dækket med forbehold', 151, 3_020_000],
      ['kan ikke opfyldes: «plate-reading»', 'hul', 31, 1_240_000],
      ['ikke oplyst: «outdoor»', 'spørgsmål', 7, 140_000],
      ['ikke oplyst: hvem der står bag produktet (oprindelse ukendt)', 'spørgsmål', 7, 140_000],
      ['modellen er ikke genkendt', 'ukendt model', 1, 20_000],
    ]);
  });

  test('are five at most, and the report says how many there are', () => {
    const [first] = modelNamed('Gamma-3').candidates;
    const { determination } = modelNamed('Gamma-3');
    if (first === undefined || determination === null) throw new Error('no gap');
    const best = { brand: 'Nyt', model: 'Fire', failing: ['plate-reading', 'resolution'] };
    const more = risk.build(withModel('Gamma-3', { determination: { ...determination, best } }), context());
    expect(tableOf(more, 'causes').rows).toHaveLength(5);
    expect(textsOf(more, 'paragraph').join(' ')).toContain('De 5 største af 6.');
  });

  test('a gap without any allowed product says so', () => {
    const { determination } = modelNamed('Gamma-3');
    if (determination === null) throw new Error('no gap');
    const nothing = withModel('Gamma-3', { candidates: [], determination: { ...determination, best: null } });
    const rows = valuesOf(tableOf(risk.build(nothing, context()), 'causes'));
    expect(rows).toContainEqual(['kan ikke opfyldes: intet tilladt produkt', 'hul', 31, 1_240_000]);
  });
});

describe('what must be decided now', () => {
  test('by whom, for which departments and for how much, what stops a purchase first', () => {
    const rows = valuesOf(tableOf(document, 'decisions-needed'));
    expect(rows.map((row) => row.slice(1))).toEqual([
      ['forvaltning og indkøb', 'TMF 31', 31, 1_240_000],
      ['indkøb', 'SUF 7', 7, 140_000],
      ['forvaltning', 'BUF 1', 1, 20_000],
      ['forvaltning', 'SOF 81, BIF 70', 151, 3_020_000],
    ]);
  });

  test('a loss that somebody has accepted waits for nobody, and the outcome stays what it is', () => {
    const accepted: Run = {
      ...run,
      cameras: run.cameras.map((camera) =>
        camera.department === 'BIF' ? { ...camera, acceptedBy: 'D-1' } : camera,
      ),
    };
    const made = risk.build(accepted, context());
    expect(valuesOf(tableOf(made, 'decisions-needed')).at(-1)?.slice(2)).toEqual(['SOF 81', 81, 1_620_000]);
    expect(valuesOf(tableOf(made, 'outcome-totals'))[1]?.[1]).toBe(151);
    expect(valuesOf(tableOf(made, 'open-BIF'))[0]?.at(-1)).toContain('accepteret for så mange: 70');
  });
});

describe('department by department, model by model', () => {
  test('a department has the cameras that are not covered, and none that are', () => {
    expect(valuesOf(tableOf(document, 'open-BUF'))).toEqual([
      [
        expect.stringContaining('HYPERLINK'),
        'almindelige kameraer',
        1,
        'ukendt model',
        'modellen er ikke genkendt',
      ],
    ]);
    expect(textsOf(document, 'heading')).not.toContain('ØKF: Økonomiforvaltningen');
  });

  test('a model has what its nearest product loses, what nobody states and what it has better; the rest is counted', () => {
    const [candidate] = modelNamed('Beta-2').candidates;
    const [lost] = candidate?.features ?? [];
    if (candidate === undefined || lost === undefined) throw new Error('no candidate');
    const feature = { ...lost, need: 30, offer: 25 };
    const features = [
      lost,
      { ...feature, id: 'frame-rate', verdict: 'equal', short: true } as const,
      { ...feature, id: 'power', importance: 'info' } as const,
      { ...feature, id: 'infrared-range', verdict: 'unknown', offer: null } as const,
      { ...feature, id: 'alarm-inputs', verdict: 'unknown', need: null } as const,
      { ...feature, id: 'resolution', verdict: 'better' } as const,
      { ...feature, id: 'view-wide', verdict: 'equal' } as const,
      { ...feature, id: 'wifi', verdict: 'not-needed' } as const,
    ];
    const made = risk.build(withModel('Beta-2', { candidates: [{ ...candidate, features }] }), context());
    const table = made.blocks.find((block) => block.type === 'table' && block.id === 'model-3');
    if (table?.type !== 'table') throw new Error('no table of the model');
    expect(valuesOf(table).map((row) => [row[0], row.at(-1)])).toEqual([
      ['«microphone»', 'ringere'],
      ['«frame-rate»', 'lidt mindre, accepteres'],
      ['«infrared-range»', 'ikke oplyst'],
      ['«resolution»', 'bedre'],
      ['«power»', 'ringere på papiret, afgør intet'],
    ]);
    expect(textsOf(made, 'paragraph').join(' ')).toContain(
      'Resten af funktionerne: 1 er dækket, 1 kræves ikke, og om 1 siger ingen kilde nok',
    );
  });

  test('a sheet has every open model’s features in one table', () => {
    const sheet = risk.build(run, { ...context(), asSheet: true });
    expect(valuesOf(tableOf(sheet, 'models')).map((row) => [row[0], row[3]])).toEqual([
      ['Gammel Gamma-3', 'hul'],
      ['Gammel Delta-4', 'spørgsmål'],
      ['Gammel Beta-2', 'dækket med forbehold'],
    ]);
    expect(valuesOf(tableOf(sheet, 'open'))).toHaveLength(5);
  });

  test('covered models stand in one table with their replacement', () => {
    const rows = valuesOf(tableOf(document, 'covered'));
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Gammel Alfa-1', 599, 'Nyt Uno'],
      ['Gammel Zeta-6', 37, 'Nyt Seks'],
    ]);
  });
});

test.each(['da', 'en'] as const)('the report says that it is no judgement of safety (%s)', (language) => {
  const notices = textsOf(risk.build(run, context(language)), 'notice').join(' ');
  expect(notices).toContain(
    language === 'da' ? 'ikke, om et kamera er sikkert' : 'not say whether a camera is safe',
  );
});
