import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CameraFile, type KnownCamera } from '../../src/model/camera.ts';
import { Manufacturer } from '../../src/model/manufacturer.ts';

/** The cameras that catalog/ knows, by id; the sample offers and owns no others. */
export interface KnownCameras {
  readonly all: readonly KnownCamera[];
  /** @throws Error when the plan names a camera that catalog/ does not hold. */
  readonly byId: (id: string) => KnownCamera;
  /** The firm behind a brand, where a source names it. */
  readonly legalName: (manufacturer: string) => string | null;
}

export function readKnownCameras(root: string): KnownCameras {
  const makers = new Map(
    readJson(root, 'catalog/manufacturers').map((data) => {
      const { id, brand, legalName } = Manufacturer.parse(data);
      return [id, { brand, legalName }] as const;
    }),
  );
  const all = readJson(root, 'catalog/cameras').flatMap((data) => {
    const { manufacturer, cameras } = CameraFile.parse(data);
    const brand = makers.get(manufacturer)?.brand ?? manufacturer;
    return cameras.map((camera) => ({ ...camera, manufacturer, brand }));
  });
  const byId = new Map(all.map((camera) => [camera.id, camera]));

  function camera(id: string): KnownCamera {
    const found = byId.get(id);
    if (found === undefined)
      throw new Error(`tools/sample/plan.json names ${id}, which catalog/ does not hold`);
    return found;
  }

  return { all, byId: camera, legalName: (id) => makers.get(id)?.legalName ?? null };
}

function readJson(root: string, folder: string): readonly unknown[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(root, folder, name), 'utf8')));
}
