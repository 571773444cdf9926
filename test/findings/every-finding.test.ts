import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findings } from '../../src/findings/index.ts';
import { FindingRule } from '../../src/model/finding.ts';
import type { CameraResult, Candidate, FeatureComparison, ModelResult } from '../../src/model/run.ts';
import { budget, someCandidate, someLine, someModel } from '../reports/fixture-run.ts';

const root = new URL('../../rules/findings/', import.meta.url);
const rules = readdirSync(root).map((file) =>
  FindingRule.parse(JSON.parse(readFileSync(new URL(file, root), 'utf8'))),
);

interface Situation {
  readonly model?: Partial<ModelResult>;
  readonly candidate?: Partial<Candidate>;
  readonly features?: readonly Partial<FeatureComparison>[];
  readonly camera?: Partial<CameraResult>;
  readonly purpose?: string;
  readonly relabelSigns?: readonly string[];
  readonly notCamera?: boolean;
  readonly suggestions?: readonly string[];
  readonly asOf?: string;
}

function feature(stated: Partial<FeatureComparison>): FeatureComparison {
  return {
    ...{ id: 'resolution', importance: 'must', verdict: 'equal', why: '' },
    ...{ need: null, needFrom: 'data-sheet', needWords: null },
    ...{ offer: null, offerFrom: 'data-sheet', offerWords: null },
    ...stated,
  };
}

function applies(id: string, situation: Situation) {
  const finding = findings.find((one) => one.id === id);
  const rule = rules.find((one) => one.id === id);
  if (finding === undefined || rule === undefined) throw new Error(`no finding ${id}`);
  const compared = (situation.features ?? []).map(feature);
  const best = someCandidate('Uno', someLine('1', '8450.00'), { features: compared, ...situation.candidate });
  const model = someModel('Alfa-1', { candidates: [best], ...situation.model });
  return finding.applies({
    camera: {
      ...{
        id: '1',
        department: 'BUF',
        kind: 'ordinary',
        asWritten: 'alfa',
        brand: 'Gammel',
        model: 'Alfa-1',
      },
      ...{ outcome: model.outcome, line: '99.99/Leverandør A/1', contractEnd: null },
      ...situation.camera,
    },
    ...{ model, budget, language: 'en', label: 'Gammel Alfa-1' },
    purpose: situation.purpose ?? null,
    text: { notCamera: situation.notCamera ?? false, suggestions: situation.suggestions ?? [] },
    relabelSigns: situation.relabelSigns ?? [],
    asOf: situation.asOf ?? '2026-06-01',
    limits: Object.fromEntries(Object.entries(rule.limits ?? {}).map(([name, { value }]) => [name, value])),
  });
}

const question = { outcome: 'question' } as const;
const gap = { outcome: 'gap' } as const;
const assumed = { needFrom: 'assumed', need: 1 } as const;
const read = { needFrom: 'data-sheet', need: 1 } as const;
const expired = { line: someLine('1', '1.00', { valid: false }) };
const dear = { line: someLine('1', '99999.00') };
const lifecycle = (part: Partial<FeatureComparison>) => ({ id: 'lifecycle', ...part });
const supportEnd = (part: Partial<FeatureComparison>) => ({ id: 'support-end', ...part });
const contradicted = { contradicted: { offer: 2, words: '2 MP' } };
const onlyUntil = (validTo: string | null) => ({ line: someLine('1', '1.00', { validTo }) });
const delivery = (days: number) => [{ id: 'lead-time', offer: days }];
const own = (id: string, part: Partial<FeatureComparison>) => [{ id, ...part }];

/** For every finding a situation where it applies, and the nearest ones where it must not. */
const table: Readonly<
  Record<string, { readonly yes: readonly Situation[]; readonly no: readonly Situation[] }>
> = {
  'no-equivalent': { yes: [{ model: gap }], no: [{}, { model: question }] },
  'only-with-reservations': { yes: [{ model: { outcome: 'reserved' } }], no: [{}, { model: gap }] },
  'specifications-or-origin-unknown': { yes: [{ model: question }], no: [{}, { model: gap }] },
  'unidentified-camera': {
    yes: [{ camera: { outcome: 'unidentified' } }],
    no: [{}, { camera: { outcome: 'unidentified' }, notCamera: true }],
  },
  'not-a-camera': {
    yes: [{ camera: { outcome: 'unidentified' }, notCamera: true }],
    no: [{ notCamera: true }, { camera: { outcome: 'unidentified' } }],
  },
  'line-expired': {
    yes: [{ model: gap, candidate: expired }],
    no: [
      { candidate: expired },
      { model: gap },
      { model: gap, candidate: { ...expired, class: 'similar' } },
      { model: gap, candidate: { ...expired, origin: 'unknown' } },
    ],
  },
  'single-supplier': {
    yes: [{ model: { suppliers: ['A'] } }],
    no: [{ model: { suppliers: ['A', 'B'] } }, { model: { ...question, suppliers: ['A'] } }],
  },
  'single-maker': {
    yes: [{ model: { makers: ['A'] } }],
    no: [
      { model: { makers: ['A', 'B'] } },
      { model: { makers: ['A', null] } },
      { model: { makers: [null] } },
      { model: { ...question, makers: ['A'] } },
      {},
    ],
  },
  'price-over-unit-price': {
    yes: [{ candidate: dear }],
    no: [
      {},
      { candidate: dear, camera: { line: null } },
      { candidate: { line: someLine('1', '99999.00', { price: { amount: '99999.00', currency: 'SEK' } }) } },
    ],
  },
  'contract-beyond-budget': {
    yes: [{ camera: { contractEnd: '2028-01-01' } }],
    no: [{}, { camera: { contractEnd: '2027-12-31' } }],
  },
  'mostly-assumed': {
    yes: [{ features: [assumed, assumed, read] }],
    no: [
      { features: [assumed, read] },
      { features: [] },
      { features: [{ ...assumed, importance: 'should' }] },
    ],
  },
  'no-price': { yes: [{ candidate: { line: someLine('1', null) } }], no: [{}] },
  'higher-poe-class': {
    yes: [{ features: own('poe-class', { need: '802.3af', offer: '802.3at', verdict: 'worse' }) }],
    no: [{ features: own('poe-class', { need: '802.3at', offer: '802.3af' }) }],
  },
  'card-recording-lost': {
    yes: [{ features: own('edge-storage', { need: true, offer: null }) }],
    no: [{ features: own('edge-storage', { need: true, offer: true }) }],
  },
  'video-channels-changed': {
    yes: [
      {
        features: [
          { id: 'camera-type', need: 'multisensor' },
          { id: 'video-channels', need: 4, offer: 2 },
        ],
      },
    ],
    no: [
      {
        features: [
          { id: 'camera-type', need: 'fixed' },
          { id: 'video-channels', need: 4, offer: 2 },
        ],
      },
    ],
  },
  'microphone-added': {
    yes: [{ features: own('microphone', { need: null, offer: true }) }],
    no: [{ features: own('microphone', { need: true, offer: true }) }],
  },
  'face-analysis-added': {
    yes: [{ features: own('face-detection', { need: null, offer: true }) }],
    no: [{ features: own('face-detection', { need: true, offer: true }) }],
  },
  'other-housing': {
    yes: [{ features: own('housing', { need: 'dome', offer: 'box' }) }],
    no: [{ features: own('housing', { need: 'dome', offer: 'dome' }) }],
  },
  'video-system-replacement': { yes: [{}], no: [{ model: { brand: 'Nyt' } }, { model: gap }] },
  'camera-registration': {
    yes: [{ camera: { kind: 'traffic' } }],
    no: [{}, { camera: { kind: 'traffic' }, model: gap }],
  },
  'onvif-profile-s-only': {
    yes: [{ features: own('onvif-profiles', { offer: ['S'] }) }],
    no: [{ features: own('onvif-profiles', { offer: ['S', 'T'] }) }],
  },
  'not-excluded-today': {
    yes: [{ model: { installedOrigin: 'allowed' } }, { model: { installedOrigin: 'unknown' } }],
    no: [{ model: { installedOrigin: 'excluded' } }, {}],
  },
  'relabel-lead': { yes: [{ relabelSigns: ['A sign.'] }], no: [{}] },
  'origin-unknown': {
    yes: [{ model: question, candidate: { origin: 'unknown' } }],
    no: [
      { model: question },
      { model: question, candidate: { origin: 'suspected' } },
      { model: gap, candidate: { origin: 'unknown' } },
    ],
  },
  'origin-suspected': {
    yes: [{ model: question, candidate: { origin: 'suspected' } }],
    no: [
      { model: question, candidate: { origin: 'unknown' } },
      { model: gap, candidate: { origin: 'suspected' } },
    ],
  },
  'specification-unknown-on-must': {
    yes: [{ model: question, features: [{ verdict: 'unknown' }] }],
    no: [
      { model: question, features: [{ verdict: 'equal' }] },
      { model: question, features: [{ verdict: 'unknown', importance: 'should' }] },
      { features: [{ verdict: 'unknown' }] },
    ],
  },
  'agreement-ends-before-delivery': {
    yes: [
      { candidate: onlyUntil('2026-06-10'), features: delivery(14) },
      { candidate: onlyUntil('2026-06-10') },
      { candidate: onlyUntil('2026-06-10'), asOf: '2026-06-08', features: delivery(3) },
    ].map(withFeatures),
    no: [
      { candidate: onlyUntil('2026-06-10'), features: delivery(9) },
      { candidate: onlyUntil(null), features: delivery(900) },
      { candidate: onlyUntil('2026-07-01') },
      { model: gap, candidate: onlyUntil('2026-06-02'), features: delivery(14) },
    ].map(withFeatures),
  },
  'replacement-discontinued': {
    yes: [{ features: [lifecycle({ offer: 'discontinued' })] }],
    no: [
      { features: [lifecycle({ offer: 'active', need: 'discontinued' })] },
      { features: [lifecycle({ offer: null })] },
      { model: gap, features: [lifecycle({ offer: 'discontinued' })] },
    ],
  },
  'replacement-support-ends': {
    yes: [{ features: [supportEnd({ offer: 2030 })] }],
    no: [{ features: [supportEnd({ offer: 2031 })] }, { features: [supportEnd({ offer: null })] }],
  },
  'installed-discontinued': {
    yes: [
      { features: [lifecycle({ need: 'discontinued' })] },
      { model: gap, features: [lifecycle({ need: 'discontinued' })] },
    ],
    no: [
      { features: [lifecycle({ need: 'active' })] },
      { features: [lifecycle({ need: null })] },
      { features: [lifecycle({ need: 'discontinued', needFrom: 'assumed' })] },
    ],
  },
  'installed-support-ended': {
    yes: [{ features: [supportEnd({ need: 2025 })] }],
    no: [{ features: [supportEnd({ need: 2026 })] }, { features: [supportEnd({ need: null })] }],
  },
  'disputed-origin': {
    yes: [{ candidate: { disputed: ['maker'] } }, { model: question, candidate: { disputed: ['maker'] } }],
    no: [{}, { model: gap, candidate: { disputed: ['maker'] } }],
  },
  'catalogue-contradicts-data-sheet': {
    yes: [{ features: [{ ...read, offer: 4, ...contradicted }] }, { model: gap, features: [contradicted] }],
    no: [{ features: [{ ...read, offer: 4 }] }, { features: [{ ...contradicted, importance: 'should' }] }],
  },
};

/** A candidate that is stated whole takes the place of the one that features are put on. */
function withFeatures({ features = [], candidate, ...rest }: Situation): Situation {
  return { ...rest, candidate: { ...candidate, features: features.map(feature) } };
}

describe('every finding', () => {
  test('is tried here', () => {
    expect(Object.keys(table).sort()).toEqual(findings.map(({ id }) => id).sort());
  });

  test.each(Object.entries(table))('%s is found where it applies, and not beside it', (id, { yes, no }) => {
    for (const situation of yes) expect(applies(id, situation), JSON.stringify(situation)).not.toBeNull();
    for (const situation of no) expect(applies(id, situation), JSON.stringify(situation)).toBeNull();
  });

  test.each(Object.entries(table))('%s fills every hole of its message', (id, { yes }) => {
    const values = applies(id, yes[0] ?? {});
    const holes = rules.find((one) => one.id === id)?.message.en.match(/(?<=\{)\w+(?=\})/g) ?? [];
    expect(holes.filter((hole) => values?.[hole] === undefined)).toEqual([]);
  });

  test('judges by figures that stand in its rule, with a reason in both languages', () => {
    for (const { id, limits = [] } of findings)
      expect(Object.keys(rules.find((one) => one.id === id)?.limits ?? {}), id).toEqual([...limits]);
    expect(findings.filter(({ limits }) => limits !== undefined).length).toBeGreaterThan(2);
  });
});

describe('what a finding about delivery says', () => {
  test('which days it reckoned with, and whether the line states them', () => {
    const [stated, unstated] = [delivery(14), []].map((features) =>
      applies(
        'agreement-ends-before-delivery',
        withFeatures({ candidate: onlyUntil('2026-06-10'), features }),
      ),
    );
    expect(stated).toMatchObject({ days: 14, delivery: '15 June 2026', from: 'stated on the line' });
    expect(unstated).toMatchObject({ days: 30, delivery: '1 July 2026' });
  });
});
