import { describe, expect, test } from 'vitest';
import { runBatch } from '../../src/app/batch.ts';
import { identifyTexts } from '../../src/app/identify-texts.ts';
import { installedModels, installedValues } from '../../src/app/installed.ts';
import { loadKnowledge, policyNamed } from '../../src/app/knowledge.ts';
import { buildMarket } from '../../src/app/market.ts';
import { valuesOf } from '../../src/equivalence/values.ts';
import type { CatalogLine } from '../../src/model/catalog-line.ts';
import type { InstalledCamera } from '../../src/model/installed-camera.ts';
import { catalogLine } from '../catalog-line.ts';

const knowledge = loadKnowledge();
const [budget] = knowledge.budgets.values();
if (budget === undefined) throw new Error('no budget ships');

function line(change: Partial<CatalogLine>): CatalogLine {
  const stated = { agreement: '1', supplier: 'S', item: 'I', name: 'Kamera', file: 'f.csv', row: 2 };
  return catalogLine({ ...stated, brand: 'Hikvision', model: 'DS-2CD2147G9-LISU', ...change });
}

function cameraAs(id: string, brand: string, model: string, row: number): InstalledCamera {
  const nothing = { site: null, kind: null, purpose: null, mac: null, serial: null, network: null };
  const place = { department: 'D', contractEnd: null, file: 'f', row };
  return { ...nothing, ...place, id, asWritten: model, brand, model };
}

function offerOf(change: Partial<CatalogLine>) {
  const market = buildMarket(
    knowledge,
    [line(change)],
    policyNamed(knowledge, 'kk-2026', '2026-06-01'),
    '2026-06-01',
  );
  return market.offers[0]?.product;
}

describe('decoded values in use', () => {
  test('no feature of any known camera that was read is changed by its number', () => {
    const all = [...knowledge.cameras.values()];
    const installed = all.map(({ id, brand, model }, row) => cameraAs(id, brand, model, row + 1));
    let decoded = 0;
    for (const group of installedModels(knowledge, installed, budget)) {
      if (group.camera === null || group.lens !== null) continue;
      const read = valuesOf(group.camera.specs, 'data-sheet', group.camera.sources);
      const values = installedValues(group);
      for (const [id, value] of read) expect(values.get(id), `${group.camera.id} ${id}`).toEqual(value);
      decoded += [...values.values()].filter(({ from }) => from === 'decoded').length;
    }
    expect(decoded).toBeGreaterThan(0);
  });

  test('a catalogue line of a model that we do not know is offered with what its number says', () => {
    const product = offerOf({});
    expect(product).toMatchObject({ cameraId: null, brand: 'Hikvision' });
    expect(product?.offer.get('resolution')).toMatchObject({ value: 4, from: 'decoded' });
    expect(product?.offer.get('microphone')).toMatchObject({ value: true, from: 'decoded' });
  });

  test('what the line’s own words say stands above what its number says', () => {
    expect(offerOf({ name: 'Kamera 8 MP' })?.offer.get('resolution')).toMatchObject({
      value: 8,
      from: 'catalog-text',
    });
  });

  test('a run counts the needs that are only decoded, and shows them as such', () => {
    const run = runBatch({
      knowledge,
      lines: [line({})],
      linesSha256: '',
      cameras: [cameraAs('1', 'Hikvision', 'DS-2CD2683G2-IZS', 2)],
      camerasSha256: '',
      policy: policyNamed(knowledge, 'kk-2026', '2026-06-01'),
      profile: 'ordinary',
      budget,
      asOf: '2026-06-01',
      createdAt: '2026-06-01T00:00:00Z',
      tool: 'test',
      language: 'da',
      sample: false,
      accuracy: null,
      top: 1,
    });
    const needs = run.models[0]?.candidates[0]?.features.filter(({ needFrom }) => needFrom === 'decoded');
    expect(needs?.map(({ id }) => id).sort()).toEqual(['audio-input', 'audio-output']);
    expect(needs?.[0]?.needWords).toContain('stik til lyd');
    expect(run.run.needs.decoded).toBe(2);
  });

  test('a number under another maker’s brand says nothing', () => {
    expect(offerOf({ brand: 'Axis', model: 'DS-2CD2147G9-LISU' })?.offer.has('resolution')).toBe(false);
  });
});

describe('a text that is no known model', () => {
  test('shows what its number says, and has neither brand nor model for it', () => {
    const [found] = identifyTexts(knowledge, ['DS-2CD2147G9-LISU'], 'en');
    expect(found).toMatchObject({
      brand: null,
      model: null,
      decoded: { builtAs: 'Hikvision', values: { formFactor: 'dome', resolutionMp: 4 } },
    });
  });

  test('a known model, equipment that is no camera and a text without a number decode to nothing', () => {
    const texts = ['DS-2CD2143G2-I', 'DS-7608NI-K2', 'kamera i gangen'];
    expect(identifyTexts(knowledge, texts, 'en').map(({ decoded }) => decoded)).toEqual([null, null, null]);
  });
});
