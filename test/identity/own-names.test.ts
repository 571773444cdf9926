import { expect, test } from 'vitest';
import { identify } from '../../src/identity/models.ts';
import type { KnownCamera } from '../../src/model/camera.ts';
import { cameras, shippedIndex } from './shipped.ts';

const index = shippedIndex();

const spellings: Record<string, (camera: KnownCamera) => string> = {
  'as it is written': ({ model }) => model,
  'in capitals': ({ model }) => model.toUpperCase(),
  'in small letters': ({ model }) => model.toLowerCase(),
  'without separators': ({ model }) => model.replace(/[^\p{L}\p{N}]/gu, ''),
  'with spaces for separators': ({ model }) => model.replace(/[^\p{L}\p{N}]+/gu, ' '),
  'with underscores for separators': ({ model }) => model.replace(/[^\p{L}\p{N}]+/gu, '_'),
  'with dots for separators': ({ model }) => model.replace(/[^\p{L}\p{N}]+/gu, '.'),
  'behind its brand': ({ brand, model }) => `${brand} ${model}`,
  'behind its brand, without separators': ({ brand, model }) =>
    `${brand}${model}`.replace(/[^\p{L}\p{N}]/gu, ''),
  'among words': ({ brand, model }) => `${brand}: ${model}, IP kamera (sort)`,
};

test.each(Object.keys(spellings))(
  'every shipped model is recognised %s, with and without a brand',
  (name) => {
    const spell = spellings[name] ?? (() => '');
    const lost = cameras.flatMap((camera) =>
      [camera.brand, null]
        .filter((brand) => identify(index, { brand, text: spell(camera) }).cameraId !== camera.id)
        .map((brand) => `${brand} | ${spell(camera)}`),
    );
    expect(lost).toEqual([]);
  },
);

test('every other name that a record lists leads to it, and to the lens that it names', () => {
  const named = cameras.flatMap((camera) => camera.variants.map((variant) => ({ camera, variant })));
  const lost = named.filter(({ camera, variant }) => {
    const found = identify(index, { brand: camera.brand, text: variant.name });
    const isLens = variant.focalMm === undefined || found.variant?.focalMm === variant.focalMm;
    const isView = variant.viewDeg === undefined || found.variant?.viewDeg === variant.viewDeg;
    const isOtherRecord = cameras.some(({ model }) => model === variant.name);
    return !isOtherRecord && (found.cameraId !== camera.id || !isLens || !isView);
  });
  expect(lost.map(({ variant }) => variant.name)).toEqual([]);
});
