import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ModelIndex, modelIndex } from '../../src/identity/models.ts';
import { CameraFile, type KnownCamera } from '../../src/model/camera.ts';
import { BrandRules, IdentityRules, NoiseRules } from '../../src/model/identity-rules.ts';
import { Manufacturer } from '../../src/model/manufacturer.ts';

const root = join(import.meta.dirname, '../..');

/** What ships in catalog/ and rules/, read once for the tests of this room. */
export const manufacturers = folder('catalog/manufacturers').map((json) => Manufacturer.parse(json));
export const rules = {
  brands: BrandRules.parse(file('rules/identity/brands.json')),
  noise: NoiseRules.parse(file('rules/identity/noise.json')),
  makers: folder('rules/identity/makers').map((json) => IdentityRules.parse(json)),
};
export const cameras: readonly KnownCamera[] = folder('catalog/cameras')
  .map((json) => CameraFile.parse(json))
  .flatMap(({ manufacturer, cameras: models }) =>
    models.map((camera) => ({ ...camera, manufacturer, brand: brandOf(manufacturer) })),
  );

export function shippedIndex(): ModelIndex {
  return modelIndex(cameras, manufacturers, rules);
}

/** A record that has a name and nothing else, for models that the catalogue does not have. */
export function nameOnly(manufacturer: string, model: string): KnownCamera {
  const [first] = CameraFile.parse({
    manufacturer,
    cameras: [{ id: `${manufacturer}/test`, model, quality: 'C', specs: {}, sources: [] }],
  }).cameras;
  if (first === undefined) throw new Error('a file of one camera has one camera');
  const id = `${manufacturer}/${model.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  return { ...first, id, manufacturer, brand: brandOf(manufacturer) };
}

function brandOf(manufacturer: string): string {
  return manufacturers.find(({ id }) => id === manufacturer)?.brand ?? manufacturer;
}

function folder(path: string): readonly unknown[] {
  return readdirSync(join(root, path))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => file(`${path}/${name}`));
}

function file(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
