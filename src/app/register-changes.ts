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

/** Compares a department's cameras with those before. A camera is the same by its MAC address, else its serial number, else its id. */
export function registerChanges(
  department: string,
  before: readonly InstalledCamera[] | null,
  after: readonly InstalledCamera[],
): RegisterChanges {
  const earlier = new Map((before ?? []).flatMap((camera) => keysOf(camera).map((key) => [key, camera])));
  const met = new Set<InstalledCamera>();
  let [changed, unchanged] = [0, 0];
  for (const camera of after) {
    const same = keysOf(camera)
      .map((key) => earlier.get(key))
      .find((found) => found !== undefined && !met.has(found));
    if (same === undefined) continue;
    met.add(same);
    if (content(same) === content(camera)) unchanged += 1;
    else changed += 1;
  }
  return {
    department,
    before: before?.length ?? null,
    added: after.length - met.size,
    changed,
    removed: (before?.length ?? 0) - met.size,
    unchanged,
  };
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
