import { createHash } from 'node:crypto';
import { modelKey } from '../identity/key.ts';
import { modelIndex } from '../identity/models.ts';
import type { KnownCamera } from '../model/camera.ts';
import type { ImportedCamera } from '../model/imported-camera.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import type { Knowledge } from './knowledge.ts';
import { preferSpecs } from './prefer-specs.ts';

/** What became of one imported record beside those that were there. */
interface SpecsDecision {
  readonly cameraId: string;
  readonly model: string;
  readonly why: Say;
}

export interface JoinedKnowledge {
  readonly knowledge: Knowledge;
  readonly decisions: readonly SpecsDecision[];
}

/**
 * What skifte knows, with the specifications that were taken into a workspace, one after the other.
 * `sha256` is that of the imports, so that a run can say by which knowledge it was made. Without imports nothing changes.
 */
export function withImportedSpecs(
  knowledge: Knowledge,
  imported: readonly ImportedCamera[],
  sha256: string,
): JoinedKnowledge {
  if (imported.length === 0) return { knowledge, decisions: [] };
  const cameras = new Map(knowledge.cameras);
  const names = new Map([...cameras.values()].flatMap(namesOf));
  const decisions = imported.map((one) => {
    const camera = asKnown(one, knowledge);
    const earlier = cameras.get(names.get(nameOf(camera.manufacturer, camera.model)) ?? '');
    if (earlier !== undefined) {
      const preferred = preferSpecs(earlier, camera, knowledge.specs.limits);
      cameras.set(earlier.id, preferred.camera);
      return { cameraId: earlier.id, model: `${earlier.brand} ${earlier.model}`, why: preferred.why };
    }
    const own = { ...camera, id: freeId(camera.id, cameras), variants: ownVariants(camera, names) };
    cameras.set(own.id, own);
    for (const [name, id] of namesOf(own)) names.set(name, id);
    const model = `${own.brand} ${own.model}`;
    return { cameraId: own.id, model, why: say('specs.new', { model }) };
  });
  const manufacturers = [...knowledge.manufacturers.values()];
  const both = createHash('sha256').update(`${knowledge.catalogSha256}\0${sha256}`).digest('hex');
  return {
    knowledge: {
      ...knowledge,
      cameras,
      models: modelIndex([...cameras.values()], manufacturers, knowledge.identity),
      catalogSha256: both,
    },
    decisions,
  };
}

function asKnown({ manufacturer, camera }: ImportedCamera, { manufacturers }: Knowledge): KnownCamera {
  return { ...camera, manufacturer, brand: manufacturers.get(manufacturer)?.brand ?? manufacturer };
}

/** A name identifies one record: other names of an imported one that belong to another record are not taken over. */
function ownVariants({ manufacturer, variants }: KnownCamera, names: ReadonlyMap<string, string>) {
  return variants.filter(({ name }) => !names.has(nameOf(manufacturer, name)));
}

function namesOf({ id, manufacturer, model, variants }: KnownCamera) {
  return [model, ...variants.map(({ name }) => name)].map(
    (name) => [nameOf(manufacturer, name), id] as const,
  );
}

function nameOf(manufacturer: string, name: string): string {
  return `${manufacturer} ${modelKey(name)}`;
}

function freeId(id: string, cameras: ReadonlyMap<string, KnownCamera>): string {
  let free = id;
  for (let number = 2; cameras.has(free); number += 1) free = `${id}-${number}`;
  return free;
}
