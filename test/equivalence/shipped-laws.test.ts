import { describe, expect, test } from 'vitest';
import { loadKnowledge, policyNamed, profileNamed } from '../../src/app/knowledge.ts';
import { originOfProduct } from '../../src/app/origin-of.ts';
import { compare } from '../../src/equivalence/compare.ts';
import { judge, verdictOn } from '../../src/equivalence/judge.ts';
import { needsOf } from '../../src/equivalence/needs.ts';
import { bestOf, valuesOf } from '../../src/equivalence/values.ts';
import type { KnownCamera } from '../../src/model/camera.ts';

/** The laws of DESIGN, Equivalence, over every camera that ships. */
const knowledge = loadKnowledge();
const policy = policyNamed(knowledge, 'kk-2026', '2026-06-01');
const cameras = [...knowledge.cameras.values()];
const isExcluded = (camera: KnownCamera) =>
  originOfProduct(knowledge, { camera, lines: [] }, policy, '2026-11-02').verdict === 'excluded';
const installed = cameras.filter(isExcluded);
const candidates = cameras.filter((camera) => !installed.includes(camera));
const values = ({ specs, sources }: KnownCamera) => valuesOf(specs, 'data-sheet', sources);
const profiles = [...knowledge.profiles.keys()];

describe('over every shipped camera', () => {
  test.each(profiles)('under %s a camera compared with itself falls short of nothing that is read', (id) => {
    const profile = profileNamed(knowledge, id);
    const short = cameras.flatMap((camera) => {
      const own = values(camera);
      return needsOf(profile, own)
        .filter(
          (need) => need.value?.from !== 'assumed' && verdictOn(need, own.get(need.feature.id)) === 'worse',
        )
        .map(({ feature }) => `${camera.id} ${feature.id}`);
    });
    expect(short).toEqual([]);
  });

  test('a loss of resolution, infrared, outdoor use or view is always named, down to the last pixel and degree', () => {
    const profile = profileNamed(knowledge, 'ordinary');
    const offers = candidates.map((camera) => ({ camera, offer: values(camera) }));
    const unnamed: string[] = [];
    let called = 0;
    for (const camera of installed) {
      const needs = needsOf(profile, values(camera));
      for (const { camera: candidate, offer } of offers) {
        const { class: matchClass } = judge(needs, offer);
        if (matchClass === 'downgrade' || matchClass === 'unverified') continue;
        called += 1;
        const named = new Set(
          compare(needs, offer, 'en').flatMap(({ id, verdict, short }) =>
            verdict === 'worse' || short ? [id] : [],
          ),
        );
        const lost = losses(camera, candidate).filter((id) => !named.has(id));
        if (lost.length > 0) unnamed.push(`${camera.id} ► ${candidate.id}: ${lost.join(', ')}`);
      }
    }
    expect(called).toBeGreaterThan(1000);
    expect(unnamed).toEqual([]);
  });

  test('the brand’s name has no say: renamed, every verdict stays', () => {
    const profile = profileNamed(knowledge, 'ordinary');
    const [camera] = installed;
    if (camera === undefined) throw new Error('no installed cameras');
    const needs = needsOf(profile, values(camera));
    for (const candidate of candidates) {
      const renamed = { ...candidate, brand: 'Nobody', manufacturer: 'nobody', id: 'nobody/x', model: 'X' };
      expect(judge(needs, values(renamed))).toEqual(judge(needs, values(candidate)));
    }
  });

  test('another source of lower rank never turns worse into better, and never takes a pass away', () => {
    const profile = profileNamed(knowledge, 'ordinary');
    const changed: string[] = [];
    for (const [index, camera] of installed.entries()) {
      const needs = needsOf(profile, values(camera));
      const candidate = candidates[(index * 7) % candidates.length];
      const other = candidates[(index * 13 + 5) % candidates.length];
      if (candidate === undefined || other === undefined) continue;
      const alone = values(candidate);
      const both = bestOf(alone, valuesOf(other.specs, 'catalog-text', other.sources));
      for (const need of needs) {
        const [before, after] = [
          verdictOn(need, alone.get(need.feature.id)),
          verdictOn(need, both.get(need.feature.id)),
        ];
        if (before !== 'unknown' && before !== after)
          changed.push(`${camera.id} ${need.feature.id} ${before} ${after}`);
      }
    }
    expect(changed).toEqual([]);
  });
});

/** What a candidate lacks, in plain comparison of the two records; where either is silent there is nothing to say. */
function losses({ specs: today }: KnownCamera, { specs: offered }: KnownCamera): string[] {
  const pixels = ({ widthPx, heightPx }: KnownCamera['specs']) =>
    widthPx === null || heightPx === null ? null : Math.round((widthPx * heightPx) / 10_000) / 100;
  const single = today.formFactor !== 'multisensor' && offered.formFactor !== 'multisensor';
  const less = (need: number | null, offer: number | null) => need !== null && offer !== null && offer < need;
  return [
    ...(single && less(pixels(today), pixels(offered)) ? ['resolution'] : []),
    ...(less(today.viewMaxDeg, offered.viewMaxDeg) ? ['view-wide'] : []),
    ...((today.infraredRangeM ?? 0) > 0 && offered.infraredRangeM === 0 ? ['infrared'] : []),
    ...(today.environment === 'outdoor' && offered.environment === 'indoor' ? ['outdoor'] : []),
  ];
}
