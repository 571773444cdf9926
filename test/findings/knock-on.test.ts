import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findAll } from '../../src/app/findings.ts';
import { findings } from '../../src/findings/index.ts';
import { findingsOfRun } from '../../src/findings/of-run/index.ts';
import { FindingRule } from '../../src/model/finding.ts';
import type { FeatureComparison, ModelResult } from '../../src/model/run.ts';
import type { FeatureValue } from '../../src/model/value.ts';
import { budget, someCandidate, someLine, someModel } from '../reports/fixture-run.ts';

const root = new URL('../../rules/findings/', import.meta.url);
const rules = readdirSync(root).map((file) =>
  FindingRule.parse(JSON.parse(readFileSync(new URL(file, root), 'utf8'))),
);

interface Pair {
  readonly need: FeatureValue | null;
  readonly offer: FeatureValue | null;
  readonly verdict?: FeatureComparison['verdict'];
}

function feature(id: string, { need, offer, verdict = 'unknown' }: Pair): FeatureComparison {
  const read = { needFrom: 'data-sheet' as const, offerFrom: 'data-sheet' as const };
  return {
    id,
    importance: 'info',
    need,
    offer,
    verdict,
    ...read,
    needWords: null,
    offerWords: null,
    why: '',
  };
}

/** An installed model whose replacement differs in these features, and in make. */
function replaced(features: Readonly<Record<string, Pair>>, changes: Partial<ModelResult> = {}): ModelResult {
  const compared = Object.entries(features).map(([id, pair]) => feature(id, pair));
  return someModel('Alfa-1', {
    candidates: [someCandidate('Uno', someLine('1', '8450.00'), { features: compared })],
    ...changes,
  });
}

function found(model: ModelResult, more: { readonly kind?: string; readonly purpose?: string } = {}) {
  const { kind = 'ordinary', purpose = null } = more;
  const camera = (id: string, department: string) => ({
    camera: {
      ...{ id, department, kind, asWritten: 'alfa', brand: model.brand, model: model.model },
      ...{ outcome: model.outcome, line: null, contractEnd: null },
    },
    model,
    purpose,
  });
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const judged = [camera('1', 'BUF'), camera('2', 'BUF'), camera('3', 'SOF')];
  return findAll(judged, byId, budget, 'en', '2026-06-01').findings;
}

function messages(code: string, ...args: Parameters<typeof found>): string[] {
  return found(...args)
    .filter((finding) => finding.code === code)
    .map(({ message }) => message);
}

describe('what a replacement draws with it', () => {
  test.each([
    ['SK011', 'poe-class', { need: '802.3af', offer: '802.3at', verdict: 'worse' as const }, '802.3at'],
    ['SK012', 'edge-storage', { need: true, offer: null }, 'memory card'],
    ['SK012', 'edge-storage', { need: true, offer: false }, 'memory card'],
    ['SK014', 'microphone', { need: false, offer: true }, 'microphone'],
    ['SK014', 'microphone', { need: null, offer: true }, 'microphone'],
    ['SK015', 'face-detection', { need: null, offer: true }, 'faces'],
    ['SK016', 'housing', { need: 'dome', offer: 'turret' }, 'bracket'],
    ['SK019', 'onvif-profiles', { need: null, offer: ['G', 'S'] }, 'profile S ends'],
  ])('%s is found for %s: %j', (code, id, pair, words) => {
    const [message, ...others] = messages(code, replaced({ [id]: pair }));
    expect(message).toContain(words);
    expect(message).toContain('Nyt Uno');
    expect(others, 'the same of many cameras stands once').toEqual([]);
  });

  test.each([
    ['SK011', 'poe-class', { need: '802.3at', offer: '802.3af', verdict: 'equal' as const }],
    ['SK012', 'edge-storage', { need: true, offer: true }],
    ['SK012', 'edge-storage', { need: null, offer: null }],
    ['SK014', 'microphone', { need: true, offer: true }],
    ['SK014', 'microphone', { need: false, offer: false }],
    ['SK015', 'face-detection', { need: true, offer: true }],
    ['SK016', 'housing', { need: 'dome', offer: 'dome' }],
    ['SK016', 'housing', { need: null, offer: 'dome' }],
    ['SK019', 'onvif-profiles', { need: null, offer: ['S', 'T'] }],
    ['SK019', 'onvif-profiles', { need: null, offer: null }],
  ])('%s is not found for %s: %j', (code, id, pair) => {
    expect(messages(code, replaced({ [id]: pair }))).toEqual([]);
  });

  test('a multisensor with another number of channels, or an unknown one, is told of; a single sensor is not', () => {
    const type = { need: 'multisensor', offer: 'multisensor' };
    const channels = (need: number | null, offer: number | null) => ({
      'camera-type': type,
      'video-channels': { need, offer },
    });
    expect(messages('SK013', replaced(channels(4, 2)))[0]).toMatch(/today: 4; Nyt Uno: 2/);
    expect(messages('SK013', replaced(channels(4, null)))[0]).toMatch(/Nyt Uno: unknown/);
    expect(messages('SK013', replaced(channels(4, 4)))).toEqual([]);
    const fixed = {
      'camera-type': { need: 'fixed', offer: 'fixed' },
      'video-channels': { need: 1, offer: null },
    };
    expect(messages('SK013', replaced(fixed))).toEqual([]);
  });

  test('nothing is drawn along where nothing replaces the camera', () => {
    const everything = { microphone: { need: false, offer: true }, housing: { need: 'dome', offer: 'box' } };
    const open = found(replaced(everything, { outcome: 'question' }), { kind: 'traffic' });
    expect(open.map(({ code }) => code)).toEqual(['SK003']);
  });
});

describe('what is true of every replaced camera is said once per department', () => {
  test('another make goes through the video system', () => {
    const notes = found(replaced({})).filter(({ code }) => code === 'SK017');
    expect(notes.map(({ subject, cameras }) => [subject, cameras])).toEqual([
      ['BUF', 2],
      ['SOF', 1],
    ]);
    expect(messages('SK017', replaced({}, { brand: 'Nyt' })), 'the same make').toEqual([]);
  });

  test('cameras that see an area of ordinary traffic are registered: by kind, or by a word of their purpose', () => {
    expect(messages('SK018', replaced({}), { kind: 'traffic' })).toHaveLength(2);
    expect(messages('SK018', replaced({}), { purpose: 'Cykelparkering, nord' })).toHaveLength(2);
    expect(messages('SK018', replaced({}), { purpose: 'Parkeringskælder' }), 'whole words only').toEqual([]);
    expect(messages('SK018', replaced({}))).toEqual([]);
  });
});

describe('the rules of findings', () => {
  test('stand beside the predicates, one for each, and no code is used twice', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(
      [...findings, ...findingsOfRun].map(({ id }) => id).sort(),
    );
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  });

  test('take the same values in both languages', () => {
    const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    const uneven = rules.filter(({ message }) => holes(message.da).join() !== holes(message.en).join());
    expect(uneven.map(({ id }) => id)).toEqual([]);
  });
});
