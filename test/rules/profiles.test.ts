import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/equivalence/compare.ts';
import { judge } from '../../src/equivalence/judge.ts';
import { needsOf } from '../../src/equivalence/needs.ts';
import { valuesOf } from '../../src/equivalence/values.ts';
import { features } from '../../src/features/index.ts';
import { profileFinder } from '../../src/intake/profile-words.ts';
import type { Specs } from '../../src/model/camera.ts';
import { Profile } from '../../src/model/profile.ts';
import { source, specs } from '../equivalence/cameras.ts';

const root = new URL('../../rules/equivalence/', import.meta.url);
const profiles = readdirSync(root).map((file) =>
  Profile.parse(JSON.parse(readFileSync(new URL(file, root), 'utf8'))),
);
const find = profileFinder(profiles);

function profile(id: string): Profile {
  const found = profiles.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no profile ${id}`);
  return found;
}

function values(fields: Partial<Specs>) {
  return valuesOf(specs(fields), 'data-sheet', [source]);
}

function classUnder(id: string, installed: Partial<Specs>, offered: Partial<Specs>): string {
  return judge(needsOf(profile(id), values(installed)), values(offered)).class;
}

/** A dome of which everything is known that any profile asks for. */
const full: Partial<Specs> = { wdrDb: 120, onvifProfiles: ['T'], lifecycle: 'active', opticalZoom: 1 };

describe('profiles', () => {
  test('cover the same features: every one there is', () => {
    const all = features.map(({ id }) => id).sort();
    for (const { id, features: rules } of profiles) expect(Object.keys(rules).sort(), id).toEqual(all);
  });

  test('say in both languages why they judge otherwise than the profile they refine', () => {
    const silent = profiles.flatMap(({ id, refines, features: rules }) => {
      const base = refines === undefined ? {} : profile(refines).features;
      return Object.entries(rules)
        .filter(
          ([feature, { importance }]) =>
            base[feature] !== undefined && base[feature].importance !== importance,
        )
        .filter(([, { why }]) => why === undefined || why.da === why.en)
        .map(([feature]) => `${id} ${feature}`);
    });
    expect(silent).toEqual([]);
  });

  test.each(['ordinary', 'indoor', 'vandal', 'perimeter', 'entrance', 'traffic'])(
    '%s calls a camera that is fully known its own equal',
    (id) => {
      expect(classUnder(id, { ...full, framesPerSecond: 25 }, { ...full, framesPerSecond: 25 })).toBe(
        'direct',
      );
    },
  );

  test('indoors an indoor dome does the job of an outdoor one; outside it does not', () => {
    const indoorDome: Partial<Specs> = { ...full, environment: 'indoor' };
    expect(classUnder('indoor', full, indoorDome)).toBe('direct');
    expect(classUnder('ordinary', full, indoorDome)).toBe('downgrade');
  });

  test('indoors a bullet in place of a dome is a loss, a dome in place of a bullet is none', () => {
    expect(classUnder('indoor', full, { ...full, formFactor: 'bullet' })).toBe('similar');
    expect(classUnder('indoor', { ...full, formFactor: 'bullet' }, full)).toBe('direct');
  });

  test('where there is vandalism IK10 is assumed, and the comparison says that it is', () => {
    const installed = { ...full, ikRating: null };
    expect(classUnder('vandal', installed, { ...full, ikRating: 'IK08' })).toBe('downgrade');
    expect(classUnder('vandal', installed, { ...full, ikRating: null }), 'unknown is no pass').toBe(
      'unverified',
    );
    const compared = compare(needsOf(profile('vandal'), values(installed)), values(full), 'en');
    expect(compared.find(({ id }) => id === 'impact-protection')).toMatchObject({
      need: 'IK10',
      needFrom: 'assumed',
    });
  });

  test('along a fence a short infrared range is a loss also where nobody knows what is there today', () => {
    expect(classUnder('perimeter', { ...full, infraredRangeM: null }, { ...full, infraredRangeM: 30 })).toBe(
      'similar',
    );
    expect(classUnder('ordinary', { ...full, infraredRangeM: null }, { ...full, infraredRangeM: 30 })).toBe(
      'direct',
    );
  });

  test('at an entrance a camera that nobody says has WDR is not verified', () => {
    expect(classUnder('entrance', full, { ...full, wdrDb: null })).toBe('unverified');
    expect(classUnder('ordinary', full, { ...full, wdrDb: null })).toBe('direct');
  });
});

describe('the purpose in a register chooses the profile', () => {
  test.each([
    ['Indgang, nord', 'entrance'],
    ['Gang', 'indoor'],
    ['KONTOR', 'indoor'],
    ['Hegn mod banen', 'perimeter'],
    ['Hærværk', 'vandal'],
    ['Haervaerk', 'vandal'],
    ['Port', 'ordinary'],
    [null, 'ordinary'],
  ])('%s: %s', (purpose, expected) => {
    expect(find('ordinary', purpose)).toBe(expected);
  });

  test('which names two says neither: the profile of the kind holds', () => {
    expect(find('ordinary', 'Indgang til kontor')).toBe('ordinary');
  });

  test('never moves a camera of a kind with a profile that nothing refines', () => {
    expect(find('traffic', 'Indgang')).toBe('traffic');
  });

  test('by words that no two profiles share', () => {
    const words = profiles.flatMap(({ words: own = [] }) => own);
    expect(words.filter((word) => find('ordinary', word) === 'ordinary')).toEqual([]);
  });
});
