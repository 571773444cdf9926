import type { ChangedCamera, NamedCamera, RegisterDiff } from '../../model/diff.ts';
import type { InstalledCamera } from '../../model/installed-camera.ts';
import { registerPairs } from '../register-changes.ts';

export interface RegisterEdition {
  readonly snapshot: string;
  readonly cameras: readonly InstalledCamera[];
}

export function registerDiff(
  source: string,
  from: RegisterEdition | null,
  to: RegisterEdition | null,
): RegisterDiff {
  const [before, after] = [from?.cameras ?? [], to?.cameras ?? []];
  const { added, changed, removed, unchanged } = registerPairs(before, after);
  return {
    source,
    from: from?.snapshot ?? null,
    to: to?.snapshot ?? null,
    counts: {
      before: before.length,
      after: after.length,
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      unchanged,
    },
    added: added.map(named),
    changed: changed.map((pair) => ({
      ...named(pair.after),
      fields: changedFields(pair.before, pair.after),
    })),
    removed: removed.map(named),
  };
}

function named({ id, asWritten }: InstalledCamera): NamedCamera {
  return { id, asWritten };
}

/** Brand and model are parts of what is written, and where it is written is no change. */
const unsaid: ReadonlySet<string> = new Set(['brand', 'model', 'file', 'row']);

function changedFields(before: InstalledCamera, after: InstalledCamera): ChangedCamera['fields'] {
  return fieldNames
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter(({ field }) => !unsaid.has(field));
}

const fieldNames = [
  'id',
  'department',
  'site',
  'asWritten',
  'kind',
  'purpose',
  'task',
  'distanceM',
  'mac',
  'serial',
  'network',
  'contractEnd',
  'address',
  'lens',
  'rows',
  'needs',
] as const satisfies readonly (keyof InstalledCamera)[];
