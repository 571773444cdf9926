import type { InstalledCamera } from '../model/installed-camera.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';

interface OwnIds {
  readonly cameras: readonly InstalledCamera[];
  readonly notes: readonly Reject[];
}

/**
 * Departments number their cameras from 1 each on its own. A camera whose id is that of another department's camera
 * gets its own department's code before it; imported again it gets the same, since the other one keeps its id.
 */
export function withOwnIds(cameras: readonly InstalledCamera[], others: readonly InstalledCamera[]): OwnIds {
  const foreign = new Map(others.map(({ id, department }) => [id.toLowerCase(), department]));
  const taken = new Set([...foreign.keys(), ...cameras.map(({ id }) => id.toLowerCase())]);
  const notes: Reject[] = [];
  const own = cameras.map((camera) => {
    const owner = foreign.get(camera.id.toLowerCase());
    if (owner === undefined) return camera;
    const base = `${camera.department}-${camera.id}`;
    let id = base;
    for (let number = 2; taken.has(id.toLowerCase()); number += 1) id = `${base}.${number}`;
    taken.add(id.toLowerCase());
    const why = say('register.id-of-other-department', { id: camera.id, own: id, department: owner });
    notes.push({ row: camera.row, field: 'id', why });
    return { ...camera, id };
  });
  return { cameras: own, notes };
}
