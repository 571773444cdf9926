import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import functional from '../../rules/requirements/functional.json' with { type: 'json' };
import { InputError } from '../../src/errors.ts';
import { nameFinder } from '../../src/identity/name-finder.ts';
import type { Document } from '../../src/model/document.ts';
import { RequirementRules } from '../../src/model/requirement-rules.ts';
import type { Competition, ModelResult, Run, RunRequirement } from '../../src/model/run.ts';
import lockIn from '../../src/reports/lock-in.ts';
import type { ReportContext } from '../../src/reports/report.ts';
import requirements from '../../src/reports/requirements.ts';
import { render } from '../../src/text/index.ts';
import { cameras, manufacturers, shippedIndex } from '../identity/shipped.ts';
import { context, fixtureRun, tableOf, textsOf, valuesOf } from './fixture-run.ts';

const rules = RequirementRules.parse(functional);
const families = cameras.flatMap(({ family }) => family ?? []);
const nameIn = nameFinder(shippedIndex(), manufacturers, [...families, ...rules.tradeNames]);

function of(language: 'da' | 'en' = 'da', changes: Partial<ReportContext> = {}): ReportContext {
  return { ...context(language), requirementRules: rules, nameIn, featureName: (id) => id, ...changes };
}

const needed: readonly RunRequirement[] = [
  { id: 'camera-type', importance: 'must', need: 'fixed', needFrom: 'data-sheet' },
  { id: 'resolution', importance: 'must', need: 4, needFrom: 'data-sheet', tolerance: 0.05 },
  { id: 'infrared', importance: 'must', need: true, needFrom: 'assumed' },
  { id: 'onvif-profiles', importance: 'should', need: ['T'], needFrom: 'data-sheet' },
];

function competing(changes: Partial<Competition> = {}): Competition {
  return {
    makes: ['Axis', 'Bosch'],
    suppliers: ['Leverandør A'],
    ifConfirmed: [],
    without: [],
    ...changes,
  };
}

/** The fixture's cameras with needs: all the same but for what `change` says of a model. */
function runWith(change: (model: string) => Partial<ModelResult> = () => ({})): Run {
  const run = fixtureRun();
  const models = run.models.map((model) =>
    model.model === null
      ? model
      : {
          ...model,
          ...{ requirements: [...needed], competition: competing() },
          ...change(model.model),
        },
  );
  return { ...run, models };
}

function textOf({ title, provenance, blocks }: Document): string {
  return JSON.stringify([title, provenance, blocks]);
}

describe('the requirements name nobody', () => {
  const document = requirements.build(runWith(), of());

  test('no brand, model, supplier or words of the register, which the run is full of', () => {
    const words = [
      'Gammel',
      'Alfa-1',
      'Nyt',
      'Uno',
      'Leverandør A',
      'Axis',
      'Bosch',
      'HYPERLINK',
      'Prøvepolitik',
    ];
    for (const word of words) expect(textOf(document)).not.toContain(word);
  });

  const names = fc.constantFrom(
    ...manufacturers.flatMap(({ brand, aliases }) => [brand, ...aliases]),
    ...families,
    ...rules.tradeNames,
    ...cameras.map(({ model }) => model).filter((model) => /^[A-Z]{2,}-?\w*\d{3}/.test(model)),
  );
  const features = fc.constantFrom('camera-type', 'resolution', 'infrared', 'onvif-profiles');

  test('a name planted in any rule’s wording stops the report, with the word and its place', () => {
    fc.assert(
      fc.property(names, features, (name, id) => {
        const rule = rules.features[id];
        if (rule === undefined) throw new Error(`no rule for ${id}`);
        const wording = { da: `${rule.wording.da} Som ${name}.`, en: rule.wording.en };
        const planted = { ...rules, features: { ...rules.features, [id]: { ...rule, wording } } };
        expect(() => requirements.build(runWith(), of('da', { requirementRules: planted }))).toThrow(
          InputError,
        );
      }),
      { numRuns: 100 },
    );
  });

  test.each(['evidence', 'standard', 'general'] as const)(
    'a name planted in the %s stops it too',
    (place) => {
      const [first] = rules.general;
      if (first === undefined) throw new Error('no general requirement');
      const planted: Readonly<Record<typeof place, RequirementRules>> = {
        evidence: {
          ...rules,
          evidence: { ...rules.evidence, 'data-sheet': { da: 'Axis’ datablad', en: 'x' } },
        },
        standard: { ...rules, general: [{ ...first, standards: ['Hikvision ISAPI'] }] },
        general: { ...rules, general: [{ ...first, wording: { da: 'Som Milestone.', en: 'x' } }] },
      };
      expect(() => requirements.build(runWith(), of('da', { requirementRules: planted[place] }))).toThrow(
        InputError,
      );
    },
  );

  test('the refusal is wrong use, and says which word stands in which table, row and column', () => {
    const [first] = rules.general;
    if (first === undefined) throw new Error('no general requirement');
    const general = [{ ...first, wording: { da: 'Kan det samme som en Dahua.', en: 'x' } }];
    try {
      requirements.build(runWith(), of('da', { requirementRules: { ...rules, general } }));
      expect.fail('it was written');
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect(error.exitCode).toBe(2);
      expect(render('da', error.says)).toContain(
        '"Dahua" i tabellen "Krav til alle kameraer", række 1, kolonne "Krav"',
      );
    }
  });

  test.each(['da', 'en'] as const)('every wording, standard and proof that ships passes (%s)', (language) => {
    const all = Object.keys(rules.features).map((id): RunRequirement => {
      return { id, importance: 'must', need: null, needFrom: 'none' };
    });
    expect(() =>
      requirements.build(
        runWith(() => ({ requirements: all })),
        of(language),
      ),
    ).not.toThrow();
  });
});

describe('each requirement', () => {
  const rows = valuesOf(tableOf(requirements.build(runWith(), of()), 'requirements-1'));
  const [, resolution, infrared, profiles] = rows;

  test('has its type, limit, value as a number, unit and accepted deviation', () => {
    expect(resolution?.slice(0, 7)).toEqual([
      ...[
        '1.2',
        'skal',
        'Opløsningen, bredde gange højde i alt, skal være mindst 4 MP.',
        'mindst',
        4,
        'MP',
        '5 %',
      ],
    ]);
  });

  test('whose need is only assumed says so', () => {
    expect(infrared?.at(-1)).toBe('antaget: bekræft');
    expect(resolution?.at(-1)).toBe('kameraet i dag');
  });

  test('that needs a name is open to what is equivalent', () => {
    expect(profiles?.[2]).toBe('Kameraet bør understøtte ONVIF-profil T eller tilsvarende.');
    for (const [, standard] of valuesOf(tableOf(requirements.build(runWith(), of()), 'evidence')))
      expect(standard).toMatch(/^$|eller tilsvarende$/);
  });

  test('whose value nobody states is left to be filled in, never blank or zero', () => {
    const unknown = [{ id: 'resolution', importance: 'must', need: null, needFrom: 'none' } as const];
    const document = requirements.build(
      runWith(() => ({ requirements: unknown })),
      of(),
    );
    const [row] = valuesOf(tableOf(document, 'requirements-1'));
    expect(row?.[2]).toContain('mindst [ikke oplyst: udfyldes]');
    expect(row?.[4]).toBeNull();
    expect(row?.at(-1)).toBe('ikke oplyst: udfyldes');
  });
});

describe('groups of cameras', () => {
  const wider: readonly RunRequirement[] = [
    ...needed,
    { id: 'view-wide', importance: 'must', need: 90, needFrom: 'assumed' },
  ];
  const narrower: readonly RunRequirement[] = [
    ...needed,
    { id: 'view-wide', importance: 'must', need: 60, needFrom: 'data-sheet' },
  ];
  const run = runWith((model) =>
    model === 'Beta-2'
      ? { requirements: [...wider] }
      : model === 'Gamma-3'
        ? { requirements: [...narrower] }
        : {},
  );

  test('models with the same needs are one group, counted per department, and the sum is the run’s', () => {
    const rows = valuesOf(tableOf(requirements.build(run, of()), 'groups'));
    expect(rows.map(([group, , count, departments]) => [group, count, departments])).toEqual([
      [1, 643, 'ØKF 100, SOF 200, SUF 7, KFF 37, BUF 299'],
      [2, 151, 'SOF 81, BIF 70'],
      [3, 31, 'TMF 31'],
      [null, 1, 'BUF 1'],
      ['I alt', 826, 'ØKF 100, SOF 281, SUF 7, KFF 37, BUF 300, BIF 70, TMF 31'],
    ]);
  });

  test('groups that need different values share a requirement that says which is whose, and what is assumed', () => {
    const rows = valuesOf(tableOf(requirements.build(run, of()), 'requirements-1'));
    const view = rows.find(([, , wording]) => String(wording).includes('synsvinkel'));
    expect(view?.[2]).toBe('Den vandrette synsvinkel skal kunne være mindst som anført for gruppen.');
    expect(view?.[4]).toBe('90 (gruppe 2: bekræft); 60 (gruppe 3)');
    expect(view?.[7]).toBe('2, 3');
  });

  test('a sheet has one row for each value, so that it is a number, under the same requirement number', () => {
    const sheet = valuesOf(tableOf(requirements.build(run, of('da', { asSheet: true })), 'requirements'));
    const views = sheet.filter((row) => String(row[3]).includes('synsvinkel'));
    expect(views.map((row) => row[5])).toEqual([90, 60]);
    expect(new Set(views.map((row) => row[1])).size).toBe(1);
  });
});

describe('the check of the competition', () => {
  const single = competing({
    makes: ['Axis'],
    without: [
      { feature: 'resolution', makes: ['Bosch', 'i-PRO'] },
      { feature: 'infrared', makes: ['Hanwha Vision'] },
    ],
  });
  const impossible = competing({ makes: [], suppliers: [], without: [] });
  const run = runWith((model) => {
    // Other needs, so that each is a group of its own.
    const [type, , infrared] = needed;
    if (type === undefined || infrared === undefined) throw new Error('needs changed');
    if (model === 'Beta-2') return { requirements: [type], competition: single };
    return model === 'Gamma-3' ? { requirements: [infrared], competition: impossible } : {};
  });

  test('warns where one make only meets every must, with how many join without which requirement', () => {
    const document = requirements.build(run, of());
    const rows = valuesOf(tableOf(document, 'competition'));
    expect(rows.map((row) => row.slice(2))).toContainEqual([151, 1, 0, 'resolution (2), infrared (1)']);
    expect(textsOf(document, 'notice').join(' ')).toContain('Hvor kun ét fabrikat opfylder skal-kravene');
  });

  test('a need that nothing meets counts no make and blames no single requirement', () => {
    const rows = valuesOf(tableOf(requirements.build(run, of()), 'competition'));
    expect(rows.map((row) => row.slice(2))).toContainEqual([
      ...[31, 0, 0, 'intet enkelt krav: flere spiller sammen'],
    ]);
  });

  test('groups with several makes are counted and not warned of', () => {
    expect(valuesOf(tableOf(requirements.build(run, of()), 'competition'))).toHaveLength(2);
    expect(textOf(requirements.build(run, of()))).toContain(
      'Mindst to fabrikater opfylder alle skal-krav. Grupper: 1, kameraer: 643.',
    );
  });

  test('a run kept from earlier says that nobody has looked, and never that nobody competes', () => {
    const old = fixtureRun();
    const text = textOf(requirements.build(old, of()));
    expect(text).not.toContain('Intet fabrikat');
    expect(text).toContain('Ikke undersøgt');
  });

  test('the report for the buyer alone has the makes by name; in a sheet those of every group', () => {
    const pages = valuesOf(tableOf(lockIn.build(run, of()), 'lock-in'));
    expect(pages.map((row) => row.slice(3))).toEqual([
      ['Axis', '', 'resolution: Bosch, i-PRO; infrared: Hanwha Vision'],
      ['intet', '', ''],
    ]);
    const sheet = valuesOf(tableOf(lockIn.build(run, of('da', { asSheet: true })), 'lock-in'));
    expect(sheet.map((row) => row[3])).toContain('Axis, Bosch');
  });
});
