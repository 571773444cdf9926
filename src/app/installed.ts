import { type Asked, askedKey } from '../equivalence/asked.ts';
import { type LensVariant, otherLens, withLens } from '../equivalence/lens-variant.ts';
import { bestOf, type Values, valuesOf } from '../equivalence/values.ts';
import type { Identification } from '../identity/models.ts';
import { profileFinder } from '../intake/profile-words.ts';
import type { Budget } from '../model/budget.ts';
import type { KnownCamera } from '../model/camera.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import { type AskedOf, askedInRegister } from './asked-of.ts';
import { decodedOf } from './decoded.ts';
import { identifyInstalled } from './identify-installed.ts';
import type { Knowledge } from './knowledge.ts';

/** The cameras of a register that are one model of one kind and purpose with the same needs: matched once, counted many times. */
export interface InstalledModel {
  readonly camera: KnownCamera | null;
  readonly lens: LensVariant | null;
  /** What the model number says where nothing else does. */
  readonly decoded: Values;
  readonly kind: string;
  /** The profile it is matched by: the one asked for, or what its purpose names, or its kind's own. */
  readonly profile: string;
  /** The task, distance and other needs that the department states. */
  readonly asked: Asked;
  readonly identification: Identification;
  readonly cameras: readonly InstalledCamera[];
}

type FirstOfGroup = Omit<InstalledModel, 'cameras'>;

interface Grouping {
  /** One profile for all cameras; null: what the purpose names, or the kind's own. */
  readonly profile?: string | null;
  readonly askedOf?: AskedOf;
}

/**
 * Groups a register by identified model, lens, kind, profile and what is asked of the camera; what is not identified is
 * grouped by how it is written.
 */
export function installedModels(
  knowledge: Knowledge,
  cameras: readonly InstalledCamera[],
  budget: Budget,
  { profile = null, askedOf = askedInRegister(knowledge) }: Grouping = {},
): readonly InstalledModel[] {
  const find = profileFinder(knowledge.profiles.values());
  const groups = new Map<string, { first: FirstOfGroup; cameras: InstalledCamera[] }>();
  for (const installed of cameras) {
    const kind = kindOf(installed, budget);
    const chosen = profile ?? find(profileOfKind(kind, budget), installed.purpose);
    const identification = identifyInstalled(knowledge.models, installed);
    const camera =
      identification.cameraId === null ? null : (knowledge.cameras.get(identification.cameraId) ?? null);
    const lens = camera === null ? null : otherLens(camera.specs, identification.variant);
    const asked = askedOf(installed);
    const parts = [
      camera?.id ?? `?${installed.asWritten}`,
      lens?.focalMm ?? '',
      kind,
      chosen,
      askedKey(asked),
    ];
    const key = parts.join('\u0000');
    const group = groups.get(key);
    if (group !== undefined) {
      group.cameras.push(installed);
      if (installed.confirmed !== undefined) group.first = alsoBy(group.first, installed.confirmed.how);
      continue;
    }
    const decoded = camera === null ? new Map() : decodedOf(knowledge, camera);
    groups.set(key, {
      first: { camera, lens, decoded, kind, profile: chosen, asked, identification },
      cameras: [installed],
    });
  }
  return [...groups.values()].map(({ first, cameras: members }) => ({ ...first, cameras: members }));
}

/** A person's word for one of the cameras stands beside the rules that found the others. */
function alsoBy(first: FirstOfGroup, how: string): FirstOfGroup {
  const { identification } = first;
  if (identification.how.includes(how)) return first;
  return { ...first, identification: { ...identification, how: [...identification.how, how] } };
}

/** What the camera does today, as its sources say, then as its number says; unknown where we do not know the camera. */
export function installedValues({
  camera,
  lens,
  decoded,
}: Pick<InstalledModel, 'camera' | 'lens' | 'decoded'>): Values {
  if (camera === null) return new Map();
  return bestOf(valuesOf(withLens(camera.specs, lens), 'data-sheet', camera.sources), decoded);
}

/** The register's own word, else what the budget says of the department, else the budget's first kind. */
function kindOf({ kind, department }: InstalledCamera, budget: Budget): string {
  const owner = budget.departments.find(({ code }) => code === department);
  return kind ?? owner?.defaultKind ?? budget.kinds[0]?.id ?? '';
}

function profileOfKind(kind: string, { kinds }: Budget): string {
  return (kinds.find(({ id }) => id === kind) ?? kinds[0])?.profile ?? '';
}
