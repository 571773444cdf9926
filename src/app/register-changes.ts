import type { InstalledCamera } from '../model/installed-camera.ts';
import { type Language, sentence } from '../text/index.ts';

/** What a department's register holds that the one before did not, in cameras. */
export interface RegisterChanges {
  readonly department: string;
  /** How many cameras the register before held; null where there was none. */
  readonly before: number | null;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** The cameras of two editions of a register, each in one place. */
export interface RegisterPairs {
  readonly added: readonly InstalledCamera[];
  readonly changed: readonly { readonly before: InstalledCamera; readonly after: InstalledCamera }[];
  readonly removed: readonly InstalledCamera[];
  readonly unchanged: number;
}

/** Compares a department's cameras with those before. */
export function registerChanges(
  department: string,
  before: readonly InstalledCamera[] | null,
  after: readonly InstalledCamera[],
): RegisterChanges {
  const { added, changed, removed, unchanged } = registerPairs(before ?? [], after);
  return {
    department,
    before: before?.length ?? null,
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    unchanged,
  };
}

/** A camera is the same by its MAC address, else its serial number, else its id. */
export function registerPairs(
  before: readonly InstalledCamera[],
  after: readonly InstalledCamera[],
): RegisterPairs {
  const earlier = new Map(before.flatMap((camera) => keysOf(camera).map((key) => [key, camera])));
  const met = new Set<InstalledCamera>();
  const added: InstalledCamera[] = [];
  const changed: { before: InstalledCamera; after: InstalledCamera }[] = [];
  let unchanged = 0;
  for (const camera of after) {
    const same = keysOf(camera)
      .map((key) => earlier.get(key))
      .find((found) => found !== undefined && !met.has(found));
    if (same === undefined) {
      added.push(camera);
      continue;
    }
    met.add(same);
    if (content(same) === content(camera)) unchanged += 1;
    else changed.push({ before: same, after: camera });
  }
  return { added, changed, removed: before.filter((camera) => !met.has(camera)), unchanged };
}

export function changesInWords({ before, ...changes }: RegisterChanges, language: Language): string {
  return sentence(language, before === null ? 'register.first' : 'register.changes', changes);
}

function keysOf({ id, mac, serial, brand }: InstalledCamera): readonly string[] {
  return [
    ...(mac === null ? [] : [`mac ${mac}`]),
    ...(serial === null ? [] : [`serial ${brand ?? ''} ${serial}`.toLowerCase()]),
    `id ${id.toLowerCase()}`,
  ];
}

/** What a camera is, wherever in which file it stands. */
function content({ file: _file, row: _row, ...camera }: InstalledCamera): string {
  const fields = Object.entries(camera).filter(([, value]) => value !== undefined);
  return JSON.stringify(fields.sort(([one], [other]) => (one < other ? -1 : 1)));
}
