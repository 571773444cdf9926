import { InputError } from '../errors.ts';
import type { Budget } from '../model/budget.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import type { PurposeRules } from '../model/purpose.ts';
import type { RawRow } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import { kindFinder } from './camera-kind.ts';
import { cameraTaskReader } from './camera-task.ts';
import { damagedCode } from './damaged-code.ts';
import { departmentFinder, knownCodes } from './departments.ts';
import { readMac } from './mac.ts';
import { readQuantity } from './quantity.ts';
import type { TableReader } from './table-reader.ts';

/** A row of a register: the camera but for its id, which depends on the other rows, and how many of it there are. */
export type CameraRow =
  | { readonly camera: Omit<InstalledCamera, 'id'>; readonly id: string | null; readonly quantity: number }
  | { readonly camera: null; readonly reject: Reject };

const address = /^(?:[a-z][a-z0-9+.-]*:\/\/|\d{1,3}(?:\.\d{1,3}){3}\b)/i;

/** `--department` as a code of the budget. @throws InputError (exit 2) naming the codes there are. */
export function askedDepartment(department: string | null, budget: Budget): string | null {
  if (department === null) return null;
  const code = departmentFinder(budget)(department);
  if (code !== null) return code;
  throw new InputError(say('import.unknown-department-asked', { department, codes: knownCodes(budget) }), 2);
}

/** Makes a reader of register rows for one table. `department` is the code for rows that name none. */
export function cameraRowReader(
  reader: TableReader,
  rules: HeaderRules,
  budget: Budget,
  department: string | null,
  purposes: PurposeRules | null,
): (row: RawRow) => CameraRow {
  const departmentOf = departmentFinder(budget);
  const kindOf = kindFinder(budget);
  const taskOf = purposes === null ? null : cameraTaskReader(reader, purposes);
  const { text, warn } = reader;

  return (row) => {
    const reject = (field: string | null, why: Say): CameraRow => ({
      camera: null,
      reject: { row: row.number, field, why },
    });
    const aside = reader.aside(row);
    if (aside !== null) return reject(null, aside);
    const { brand, model } = namesOf(row);
    const asWritten = [brand, model].filter((part) => part !== null).join(' ');
    if (asWritten === '') return reject('model', say('import.no-camera'));
    const owner = ownerOf(row);
    if (typeof owner !== 'string') return reject('department', owner);
    const quantity = readQuantity(row, reader, rules.largestQuantity);
    if (typeof quantity !== 'number') return reject('quantity', quantity);

    const task = text(row, 'task');
    const stated = text(row, 'purpose');
    // Where a list has a column for the task alone, that says what the camera is there for.
    const purpose = stated ?? task;
    const site = text(row, 'site');
    const camera = {
      department: owner,
      site: site === null || address.test(site) ? null : site,
      asWritten,
      brand,
      model,
      kind: purpose === null ? null : kindOf(purpose),
      purpose,
      ...(taskOf?.(row, { task, purpose: stated }) ?? {}),
      // One address or number cannot belong to several cameras.
      mac: quantity === 1 ? macOf(row) : null,
      serial: quantity === 1 ? text(row, 'serial') : null,
      network: text(row, 'network'),
      contractEnd: reader.day(row, 'contractEnd'),
      file: reader.mapping.file,
      row: row.number,
    };
    return { camera, id: text(row, 'id'), quantity };
  };

  /** The department's code, or why there is none. A row's own word counts before that of the whole file. */
  function ownerOf(row: RawRow): string | Say {
    const stated = text(row, 'department');
    if (stated === null) return department ?? say('import.no-department');
    const codes = knownCodes(budget);
    return departmentOf(stated) ?? say('import.unknown-department', { department: stated, codes });
  }

  /** Brand and model have columns of their own, or one column holds both. */
  function namesOf(row: RawRow): { readonly brand: string | null; readonly model: string | null } {
    const field = reader.has('model') ? 'model' : 'camera';
    const damaged = damagedCode(reader.cell(row, field));
    if (damaged !== null) warn(row, field, damaged);
    return { brand: text(row, 'brand'), model: damaged === null ? text(row, field) : null };
  }

  function macOf(row: RawRow): string | null {
    const written = text(row, 'mac');
    if (written === null) return null;
    const mac = readMac(written);
    if (mac === null) warn(row, 'mac', say('import.unread-mac', { value: written }));
    return mac;
  }
}
