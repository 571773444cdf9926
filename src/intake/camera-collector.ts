import type { InstalledCamera } from '../model/installed-camera.ts';
import type { Reject } from '../model/reject.ts';
import { type MessageKey, say } from '../text/index.ts';
import { type Device, type IdentifiedBy, identifiersOf, mayBeOne, otherModel } from './camera-identity.ts';
import type { CameraRow } from './camera-row.ts';

type ReadCameraRow = Extract<CameraRow, { readonly quantity: number }>;

/** What became of a row: cameras of its own, a further row of a camera that is there, or nothing. */
type Collected =
  | { readonly ids: readonly string[] }
  | { readonly ids: readonly string[]; readonly note: Reject }
  | { readonly joinedBy: IdentifiedBy }
  | { readonly reject: Reject };

export interface CameraCollector {
  readonly add: (row: ReadCameraRow, sheet: string | null) => Collected;
  readonly cameras: () => readonly InstalledCamera[];
}

interface Kept {
  row: ReadCameraRow;
  readonly ids: readonly string[];
  rows: number;
}

const otherModelSays: Readonly<Record<IdentifiedBy, MessageKey>> = {
  hardwareId: 'register.other-model-hardware',
  mac: 'register.other-model-mac',
  serial: 'register.other-model-serial',
  address: 'register.other-model-address',
};

/**
 * Gives every camera an id that no other has, and joins the rows that are one camera, since video systems write a row
 * per channel: by hardware id, else MAC address, else serial number, else address and channel. An id that is made up
 * is the department's code with the MAC address, else the serial number, else the row, so that the same list gives the
 * same ids again and lists of two departments never share one.
 */
export function cameraCollector(): CameraCollector {
  const kept: Kept[] = [];
  const byIdentifier = new Map<string, Kept>();
  const rowOfId = new Map<string, Kept>();

  function add(row: ReadCameraRow, sheet: string | null): Collected {
    const identifiers = row.quantity === 1 ? identifiersOf(row) : [];
    for (const { by, key, value } of identifiers) {
      const twin = byIdentifier.get(key);
      if (twin === undefined) continue;
      if (by === 'mac' && twin.row.camera.department !== row.camera.department)
        return ofTwo(row, twin.row, value);
      if (!mayBeOne(twin.row, row, by)) continue;
      if (otherModel(twin.row, row)) return { reject: disagrees(row, twin.row, by, value) };
      twin.rows += 1;
      twin.row = { ...twin.row, camera: filled(twin.row.camera, row.camera) };
      remember(twin, identifiers);
      return { joinedBy: by };
    }
    return addNew(row, sheet, identifiers);
  }

  function addNew(
    row: ReadCameraRow,
    sheet: string | null,
    identifiers: ReturnType<typeof identifiersOf>,
  ): Collected {
    const { camera, id, quantity } = row;
    const base = id ?? freeId(row, sheet);
    const taken = idsOf(base, quantity).flatMap((one) => rowOfId.get(key(one)) ?? [])[0];
    const isOthers = taken !== undefined && taken.row.camera.department !== camera.department;
    if (taken !== undefined && !isOthers) {
      const values = { id: base, first: String(taken.row.camera.row) };
      return { reject: { row: camera.row, field: 'id', why: say('import.repeated-id', values) } };
    }
    const own = isOthers ? qualified(base, row) : base;
    const entry: Kept = { row, ids: idsOf(own, quantity), rows: 1 };
    for (const each of entry.ids) rowOfId.set(key(each), entry);
    kept.push(entry);
    remember(entry, identifiers);
    if (!isOthers) return { ids: entry.ids };
    const why = say('register.id-of-other-department', {
      id: base,
      own,
      department: taken.row.camera.department,
    });
    return { ids: entry.ids, note: { row: camera.row, field: 'id', why } };
  }

  function remember(entry: Kept, identifiers: ReturnType<typeof identifiersOf>): void {
    for (const identifier of identifiers)
      if (!byIdentifier.has(identifier.key)) byIdentifier.set(identifier.key, entry);
  }

  function freeId(row: ReadCameraRow, sheet: string | null): string {
    const { camera, quantity } = row;
    const { department, mac, serial } = camera;
    const number = mac?.replaceAll(':', '') ?? serial?.replace(/\s+/g, '-') ?? null;
    const sure = number === null ? null : `${department}-${number}`;
    if (sure !== null && isFree(sure, quantity)) return sure;
    const simple = `${department}-${camera.row}`;
    if (isFree(simple, quantity)) return simple;
    // Row numbers begin again on every sheet and file: the sheet's name, and then a number, keep the ids apart.
    return numbered(sheet === null ? simple : `${department}-${sheet}-${camera.row}`, quantity);
  }

  function qualified(base: string, { camera, quantity }: ReadCameraRow): string {
    return numbered(`${camera.department}-${base}`, quantity);
  }

  function numbered(base: string, quantity: number): string {
    let candidate = base;
    for (let number = 2; !isFree(candidate, quantity); number += 1) candidate = `${base}.${number}`;
    return candidate;
  }

  function isFree(base: string, quantity: number): boolean {
    return idsOf(base, quantity).every((id) => !rowOfId.has(key(id)));
  }

  return {
    add,
    cameras: () =>
      kept.flatMap(({ row, ids, rows }) =>
        ids.map((id) => ({ id, ...row.camera, ...(rows > 1 ? { rows } : {}) })),
      ),
  };
}

function idsOf(base: string, quantity: number): readonly string[] {
  return quantity === 1 ? [base] : Array.from({ length: quantity }, (_, index) => `${base}-${index + 1}`);
}

/** A further row may say what the first left open; what the first says stays. */
function filled(first: ReadCameraRow['camera'], further: ReadCameraRow['camera']): ReadCameraRow['camera'] {
  const stated = Object.entries(first).filter(([, value]) => value !== null && value !== undefined);
  return { ...first, ...further, ...Object.fromEntries(stated) };
}

/** One device cannot belong to two departments: it would be replaced and paid for twice. */
function ofTwo({ camera }: Device, first: Device, mac: string): Collected {
  const why = say('import.repeated-mac', { mac, first: String(first.camera.row) });
  return { reject: { row: camera.row, field: 'mac', why } };
}

function disagrees(row: Device, first: Device, by: IdentifiedBy, value: string): Reject {
  const values = {
    value,
    first: String(first.camera.row),
    model: row.camera.model ?? '',
    other: first.camera.model ?? '',
  };
  return { row: row.camera.row, field: by, why: say(otherModelSays[by], values) };
}

function key(id: string): string {
  return id.toLowerCase();
}
