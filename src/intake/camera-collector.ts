import type { InstalledCamera } from '../model/installed-camera.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import type { CameraRow } from './camera-row.ts';

type ReadCameraRow = Extract<CameraRow, { readonly quantity: number }>;

interface CameraCollector {
  /** Takes a row's cameras in, or says why it is the same camera as an earlier row. */
  readonly add: (row: ReadCameraRow, sheet: string | null) => Reject | null;
  readonly cameras: () => readonly InstalledCamera[];
}

/**
 * Gives every camera an id that no other has, and finds the cameras that a list holds twice: by id, and by MAC
 * address, since video systems write one row per channel of a camera with several lenses.
 */
export function cameraCollector(): CameraCollector {
  const cameras: InstalledCamera[] = [];
  const rowOfId = new Map<string, number>();
  const rowOfMac = new Map<string, number>();

  function add({ camera, id, quantity }: ReadCameraRow, sheet: string | null): Reject | null {
    const { mac, row } = camera;
    const twin = mac === null ? undefined : rowOfMac.get(mac);
    if (mac !== null && twin !== undefined)
      return { row, field: 'mac', why: say('import.repeated-mac', { mac, first: String(twin) }) };
    const base = id ?? freeId(camera, quantity, sheet);
    const ids =
      quantity === 1 ? [base] : Array.from({ length: quantity }, (_, index) => `${base}-${index + 1}`);
    const taken = ids.find((candidate) => rowOfId.has(key(candidate)));
    if (taken !== undefined) {
      const first = String(rowOfId.get(key(taken)));
      return { row, field: 'id', why: say('import.repeated-id', { id: taken, first }) };
    }
    for (const each of ids) {
      rowOfId.set(key(each), row);
      cameras.push({ id: each, ...camera });
    }
    if (mac !== null) rowOfMac.set(mac, row);
    return null;
  }

  /** Row numbers begin again on every sheet: the sheet's name, and then a number, keep made-up ids apart. */
  function freeId(
    { department, row }: ReadCameraRow['camera'],
    quantity: number,
    sheet: string | null,
  ): string {
    const last = quantity === 1 ? '' : '-1';
    const simple = `${department}-${row}`;
    if (!rowOfId.has(key(simple + last))) return simple;
    const named = sheet === null ? simple : `${department}-${sheet}-${row}`;
    let candidate = named;
    for (let number = 2; rowOfId.has(key(candidate + last)); number += 1) candidate = `${named}.${number}`;
    return candidate;
  }

  return { add, cameras: () => cameras };
}

function key(id: string): string {
  return id.toLowerCase();
}
