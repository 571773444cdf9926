import oek59 from '../../rules/budgets/oek59.json' with { type: 'json' };
import { Budget } from '../../src/model/budget.ts';
import type { Document, Table } from '../../src/model/document.ts';
import type {
  CameraResult,
  Candidate,
  FeatureComparison,
  LineReference,
  ModelResult,
  Run,
} from '../../src/model/run.ts';
import type { ReportContext } from '../../src/reports/report.ts';

export const budget = Budget.parse(oek59);

export function context(language: 'da' | 'en' = 'da'): ReportContext {
  return { budget, language, featureName: (id) => `«${id}»`, policyTitle: 'Prøvepolitik' };
}

/** A city's run over made-up models: the numbers of the budget's baseline, every outcome at least once. */
export function fixtureRun(changes: { readonly sample?: boolean; readonly without?: string } = {}): Run {
  const cameras = [
    ...some(100, 'ØKF', alfa),
    ...some(200, 'SOF', alfa),
    ...some(81, 'SOF', beta),
    ...some(7, 'SUF', delta),
    ...some(37, 'KFF', zeta),
    ...some(299, 'BUF', alfa),
    ...some(1, 'BUF', mystery),
    ...some(70, 'BIF', beta),
    ...some(31, 'TMF', gamma),
  ].filter(({ department }) => department !== changes.without);
  const count = (of: ModelResult) =>
    cameras.filter(({ asWritten, kind }) => of.asWritten.includes(asWritten) && kind === of.kind).length;
  return {
    run: {
      id: 'run-1',
      createdAt: '2026-06-01T10:00:00Z',
      tool: 'skifte 0.0.0',
      language: 'da',
      sample: changes.sample ?? false,
      policy: 'trial',
      policyVersion: '1',
      profile: 'ordinary+traffic',
      budget: budget.id,
      catalog: {
        sha256: 'c'.repeat(64),
        lines: 1234,
        products: 60,
        known: 50,
        otherLines: 1150,
        unclearLines: 3,
        asOf: '2026-06-01',
      },
      register: { sha256: 'd'.repeat(64), cameras: cameras.length },
      knowledge: { sha256: 'e'.repeat(64) },
      accuracy: {
        pairs: 350,
        right: 350,
        calledBetter: 0,
        calledBetterHigh: 0.011,
        kappa: null,
        sha256: 'd'.repeat(64),
      },
      rules: { sha256: 'f'.repeat(64) },
      needs: {
        department: 1,
        'data-sheet': 20,
        'catalog-property': 0,
        'catalog-text': 0,
        decoded: 2,
        assumed: 3,
        none: 4,
      },
    },
    departments: budget.departments
      .map(({ code, name }) => ({ code, name, own: cameras.filter(({ department }) => department === code) }))
      .filter(({ own }) => own.length > 0)
      .map(({ code, name, own }) => ({
        code,
        name,
        cameras: own.length,
        kinds: {
          ordinary: own.filter(({ kind }) => kind === 'ordinary').length,
          traffic: own.filter(({ kind }) => kind === 'traffic').length,
        },
        outcomes: {
          covered: own.filter(({ outcome }) => outcome === 'covered').length,
          reserved: own.filter(({ outcome }) => outcome === 'reserved').length,
          question: own.filter(({ outcome }) => outcome === 'question').length,
          gap: own.filter(({ outcome }) => outcome === 'gap').length,
          unidentified: own.filter(({ outcome }) => outcome === 'unidentified').length,
        },
      })),
    models: [alfa, beta, gamma, delta, zeta, mystery]
      .map((model) => ({ ...model, count: count(model) }))
      .filter((model) => model.count > 0),
    cameras,
    findings: [],
  };
}

/** The first table with this id; a report without it is a failed test. */
export function tableOf(document: Document, id: string): Table {
  const table = document.blocks.find((block): block is Table => block.type === 'table' && block.id === id);
  if (table === undefined) throw new Error(`no table ${id} in ${document.id}`);
  return table;
}

/** A table's cells as plain values, row by row: text, number, øre or null. */
export function valuesOf({ rows }: Table): (string | number | null)[][] {
  return rows.map(({ cells }) =>
    cells.map((cell) => {
      if (cell.type === 'text') return cell.text;
      if (cell.type === 'number') return cell.value;
      return cell.type === 'money' ? cell.minor : null;
    }),
  );
}

export function textsOf(document: Document, type: 'paragraph' | 'notice' | 'heading'): string[] {
  return document.blocks.flatMap((block) => ('text' in block && block.type === type ? [block.text] : []));
}

export function someLine(
  item: string,
  amount: string | null,
  changes: Partial<LineReference> = {},
): LineReference {
  return {
    agreement: '99.99',
    supplier: 'Leverandør A',
    item,
    name: `Kamera ${item}`,
    price: amount === null ? null : { amount, currency: 'DKK' },
    validFrom: null,
    validTo: '2027-12-31',
    valid: true,
    ...changes,
  };
}

function someFeature(
  id: string,
  importance: FeatureComparison['importance'],
  verdict: FeatureComparison['verdict'],
): FeatureComparison {
  return {
    id,
    importance,
    need: true,
    needFrom: 'data-sheet',
    needWords: null,
    offer: null,
    offerFrom: 'none',
    offerWords: null,
    verdict,
    why: '',
  };
}

export function someCandidate(
  model: string,
  line: LineReference,
  changes: Partial<Candidate> = {},
): Candidate {
  return {
    brand: 'Nyt',
    model,
    cameraId: null,
    quality: null,
    line,
    otherLines: [],
    origin: 'allowed',
    class: 'direct',
    score: 90,
    features: [],
    ...changes,
  };
}

export function someModel(model: string | null, changes: Partial<ModelResult>): ModelResult {
  return {
    brand: model === null ? null : 'Gammel',
    model,
    cameraId: null,
    quality: null,
    lens: null,
    kind: 'ordinary',
    profile: 'ordinary',
    asWritten: [`gammel ${model}`],
    identifiedBy: [],
    count: 1,
    outcome: 'covered',
    reason: 'En grund.',
    classCounts: { direct: 0, upgrade: 0, similar: 0, unverified: 0, downgrade: 0 },
    suppliers: [],
    candidates: [],
    determination: null,
    ...changes,
  };
}

const alfa = someModel('Alfa-1', {
  candidates: [
    someCandidate('Uno', someLine('1', '8450.00'), {
      class: 'upgrade',
      otherLines: [someLine('1b', '9000.10'), someLine('1c', '100.00', { valid: false })],
      features: [
        someFeature('resolution', 'must', 'better'),
        someFeature('microphone', 'info', 'worse'),
        someFeature('alarm-inputs', 'should', 'unknown'),
      ],
    }),
    someCandidate('Due', someLine('2', '7000.50')),
    someCandidate('Billig', someLine('3', '10.00'), { class: 'similar' }),
    someCandidate('Fremmed', someLine('4', '20.00'), { origin: 'unknown' }),
  ],
});

const beta = someModel('Beta-2', {
  outcome: 'reserved',
  reason: 'Ringere i lyd.',
  candidates: [
    someCandidate('Tre', someLine('5', '12000.50'), {
      class: 'similar',
      features: [someFeature('microphone', 'should', 'worse')],
    }),
  ],
});

const gamma = someModel('Gamma-3', {
  kind: 'traffic',
  profile: 'traffic',
  outcome: 'gap',
  reason: 'Alle er ringere.',
  candidates: [someCandidate('Fire', someLine('6', '5000.00'), { class: 'downgrade' })],
  determination: {
    policy: 'trial',
    profile: 'traffic',
    asOf: '2026-06-01',
    linesExamined: 1234,
    productsExamined: 60,
    productsByOrigin: { allowed: 40, unknown: 10, suspected: 5, excluded: 5 },
    requirements: [
      { id: 'plate-reading', need: true, needFrom: 'assumed', failed: 40, unknown: 0 },
      { id: 'resolution', need: 4, needFrom: 'data-sheet', failed: 3, unknown: 1 },
    ],
    best: { brand: 'Nyt', model: 'Fire', failing: ['plate-reading'] },
    relaxations: [{ features: ['plate-reading'], candidates: 3, offers: {} }],
  },
});

const delta = someModel('Delta-4', {
  outcome: 'question',
  reason: 'Der skal spørges.',
  candidates: [
    someCandidate('Fem', someLine('7', '6000.00'), {
      class: 'unverified',
      origin: 'unknown',
      features: [someFeature('outdoor', 'must', 'unknown')],
    }),
  ],
});

const zeta = someModel('Zeta-6', { candidates: [someCandidate('Seks', someLine('8', null))] });

const mystery = someModel(null, {
  outcome: 'unidentified',
  reason: 'Ukendt.',
  asWritten: ['=HYPERLINK("x")|kamera\nved dør'],
});

function some(count: number, department: string, model: ModelResult): readonly CameraResult[] {
  const [asWritten = ''] = model.asWritten;
  const line =
    model.outcome === 'covered' || model.outcome === 'reserved' ? model.candidates[0]?.line : undefined;
  return Array.from({ length: count }, (_, index) => ({
    id: `${department}-${model.model}-${index}`,
    department,
    kind: model.kind,
    asWritten,
    brand: model.brand,
    model: model.model,
    outcome: model.outcome,
    line: line === undefined ? null : `${line.agreement}/${line.supplier}/${line.item}`,
    contractEnd: department === 'BIF' && index < 2 ? `20${29 + index}-03-31` : null,
    findings: [],
  }));
}
