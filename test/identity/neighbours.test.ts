import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandFamily } from '../../src/identity/expand-family.ts';
import { modelKey } from '../../src/identity/key.ts';
import { identify } from '../../src/identity/models.ts';
import type { KnownCamera } from '../../src/model/camera.ts';
import { cameras, rules, shippedIndex } from './shipped.ts';

const index = shippedIndex();
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const namesOf = new Map(cameras.map((camera) => [camera.id, new Set(keysOf(camera))]));

const slip = fc.record({
  camera: fc.constantFrom(...cameras),
  at: fc.nat(),
  letter: fc.constantFrom(...letters),
  kind: fc.constantFrom('substitution', 'insertion', 'deletion'),
  withBrand: fc.boolean(),
});

test('one character more, less or other is another camera, unless a named rule reads it', () => {
  fc.assert(
    fc.property(slip, ({ camera, at, letter, kind, withBrand }) => {
      const text = slipped(camera.model, at, letter, kind);
      const found = identify(index, { brand: withBrand ? camera.brand : null, text });
      if (found.cameraId === null) return;
      const isItsName = namesOf.get(found.cameraId)?.has(modelKey(text)) === true;
      const isByMakersRule = found.how.some((rule) => rule.includes('/'));
      expect(isItsName || isByMakersRule, `${text} ► ${found.model} by ${found.how.join(', ')}`).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});

test('of all substitutions of a digit for a digit in shipped numbers, none is taken for the model itself', () => {
  const taken = cameras.flatMap((camera) =>
    digitSubstitutions(camera.model).filter(
      (text) =>
        modelKey(text) !== modelKey(camera.model) &&
        namesOf.get(camera.id)?.has(modelKey(text)) !== true &&
        identify(index, { brand: camera.brand, text }).cameraId === camera.id,
    ),
  );
  expect(taken).toEqual([]);
});

function slipped(model: string, at: number, letter: string, kind: string): string {
  const places = [...model.matchAll(/[\p{L}\p{N}]/gu)].map(({ index: place }) => place);
  const place = places[at % places.length] ?? 0;
  if (kind === 'insertion') return model.slice(0, place) + letter + model.slice(place);
  return model.slice(0, place) + (kind === 'deletion' ? '' : letter) + model.slice(place + 1);
}

function digitSubstitutions(model: string): readonly string[] {
  return [...model.matchAll(/\d/g)].flatMap(({ index: place }) =>
    [...'0123456789'].map((digit) => model.slice(0, place) + digit + model.slice(place + 1)),
  );
}

function keysOf({ model, variants, manufacturer, brand }: KnownCamera): readonly string[] {
  const families = rules.makers.find((maker) => maker.manufacturer === manufacturer)?.families ?? [];
  const names = [model, ...variants.map(({ name }) => name)];
  const all = names.flatMap((name) => [
    name,
    ...expandFamily(name, families, 64).map((family) => family.name),
  ]);
  return all.flatMap((name) => [modelKey(name), modelKey(brand + name)]);
}
