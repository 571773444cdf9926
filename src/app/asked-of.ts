import type { Asked, Override } from '../equivalence/asked.ts';
import { InputError } from '../errors.ts';
import { identify } from '../identity/models.ts';
import { departmentFinder } from '../intake/departments.ts';
import type { Budget } from '../model/budget.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import type { NeedsEntry } from '../model/needs-file.ts';
import { say } from '../text/index.ts';
import type { Knowledge } from './knowledge.ts';
import { type DepartmentNeeds, wished } from './needs-file.ts';

/** What is asked of a camera: its register's task and distance, and the needs file where it says otherwise. */
export type AskedOf = (camera: InstalledCamera) => Asked;

/** What the register alone asks: task, distance, and its columns of needs, each with its column's label as the reason. */
export function askedInRegister({ purposes }: Pick<Knowledge, 'purposes'>): AskedOf {
  return ({ task, distanceM, needs = {} }) => ({
    purpose: purposes.classes.find(({ id }) => id === task) ?? null,
    distanceM: distanceM ?? null,
    overrides: new Map(
      Object.entries(needs).map(([id, { value, column }]) => [
        id,
        { value, importance: null, reason: column },
      ]),
    ),
  });
}

/**
 * What the register and a needs file ask; the closer an entry points, the more it counts: a camera before a site, a
 * site before a model, a model before a department. `cameras` is the whole register.
 * @throws InputError (exit 2) for an entry that fits no camera, and for two that say the same feature of one camera
 * equally closely.
 */
export function askedByDepartment(
  knowledge: Knowledge,
  needs: DepartmentNeeds,
  cameras: readonly InstalledCamera[],
  budget: Budget,
): AskedOf {
  const register = askedInRegister(knowledge);
  const selectors = needs.entries.map((entry, index) => ({
    entry,
    number: index + 1,
    closeness: closeness(entry),
    fits: selector(knowledge, entry, budget),
  }));
  const own = new Map<InstalledCamera, Asked>();
  const used = new Set<number>();
  for (const camera of cameras) {
    const fitting = selectors
      .filter(({ fits }) => fits(camera))
      .sort((one, other) => other.closeness - one.closeness || one.number - other.number);
    for (const { number } of fitting) used.add(number);
    if (fitting.length > 0) own.set(camera, merged(register(camera), fitting, camera, needs.file, knowledge));
  }
  const idle = selectors.find(({ number }) => !used.has(number));
  if (idle !== undefined) {
    const values = { file: needs.file, entry: String(idle.number), who: who(idle.entry) };
    throw new InputError(say('needs.no-camera', values), 2);
  }
  return (camera) => own.get(camera) ?? register(camera);
}

interface Fitting {
  readonly entry: NeedsEntry;
  readonly number: number;
  readonly closeness: number;
}

/** A camera's own entry weighs more than all that is said of its site, model and department together. */
function closeness({ camera, site, model, department }: NeedsEntry): number {
  return [camera, site, model, department].reduce<number>(
    (sum, word) => sum * 2 + (word === undefined ? 0 : 1),
    0,
  );
}

function merged(
  register: Asked,
  fitting: readonly Fitting[],
  camera: InstalledCamera,
  file: string,
  { purposes }: Knowledge,
): Asked {
  const saidBy = new Map<string, Fitting>();
  const overrides = new Map<string, Override>(register.overrides);
  let { purpose, distanceM } = register;

  /** Whether this entry is the first to speak of it; the entries come closest first. */
  function isFirst(id: string, by: Fitting): boolean {
    const earlier = saidBy.get(id);
    if (earlier === undefined) saidBy.set(id, by);
    if (earlier?.closeness === by.closeness) {
      const values = { file, first: String(earlier.number), entry: String(by.number), id, camera: camera.id };
      throw new InputError(say('needs.told-twice', values), 2);
    }
    return earlier === undefined;
  }

  for (const by of fitting) {
    const { entry } = by;
    for (const [id, wish] of Object.entries(entry.features))
      if (isFirst(id, by)) overrides.set(id, { ...wished(wish), reason: entry.reason });
    if (entry.task !== undefined && isFirst('task', by))
      purpose = purposes.classes.find(({ id }) => id === entry.task) ?? null;
    if (entry.distanceM !== undefined && isFirst('distanceM', by)) distanceM = entry.distanceM;
  }
  return { purpose, distanceM, overrides };
}

/** Ids and sites are the register's own words; a department and a model are any text that means the same one. */
function selector(
  knowledge: Knowledge,
  { camera, site, model, department }: NeedsEntry,
  budget: Budget,
): (camera: InstalledCamera) => boolean {
  const owner = department === undefined ? null : departmentFinder(budget)(department);
  const wanted =
    model === undefined ? null : identify(knowledge.models, { brand: null, text: model }).cameraId;
  const isModel = (installed: InstalledCamera): boolean => {
    if (model === undefined || same(model, installed.asWritten) || same(model, installed.model)) return true;
    const { brand, asWritten } = installed;
    return (
      wanted !== null &&
      identify(knowledge.models, { brand, text: installed.model ?? asWritten }).cameraId === wanted
    );
  };
  return (installed) =>
    (camera === undefined || same(camera, installed.id)) &&
    (site === undefined || same(site, installed.site)) &&
    (department === undefined || installed.department === owner) &&
    isModel(installed);
}

function same(word: string, other: string | null): boolean {
  return other !== null && word.toLowerCase() === other.trim().toLowerCase();
}

function who({ camera, site, model, department }: NeedsEntry): string {
  return Object.entries({ camera, site, model, department })
    .flatMap(([field, word]) => (word === undefined ? [] : [`${field} ${word}`]))
    .join(', ');
}
