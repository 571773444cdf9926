import { InputError } from '../errors.ts';
import type { Budget } from '../model/budget.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import type { PurposeRules } from '../model/purpose.ts';
import type { RawRow } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import { blankWords } from './blank-words.ts';
import { kindFinder } from './camera-kind.ts';
import { cameraNamesReader } from './camera-names.ts';
import { cameraPlaceReader } from './camera-place.ts';
import { cameraTaskReader } from './camera-task.ts';
import { departmentFinder, knownCodes } from './departments.ts';
import { needsReader } from './need-columns.ts';
import { otherDevice } from './other-device.ts';
import { readQuantity } from './quantity.ts';
import type { TableReader } from './table-reader.ts';

/** A row of a register: the camera but for its id, which depends on the other rows, and how many of it there are. */
export type CameraRow =
  | {
      readonly camera: Omit<InstalledCamera, 'id'>;
      readonly id: string | null;
      readonly quantity: number;
      /** What the video system calls the device and which of its pictures the row is about. */
      readonly hardwareId: string | null;
      readonly channel: string | null;
    }
  /** `notCamera` is the row's own word for what it is, where that is no camera. */
  | { readonly camera: null; readonly reject: Reject; readonly notCamera: string | null };

/** What a row reader needs beside the table. */
export interface CameraRowContext {
  readonly budget: Budget;
  /** The code for rows that name no department. */
  readonly department: string | null;
  readonly purposes: PurposeRules | null;
  /** The brand that a driver's or a family's name begins with; null where it begins with none. */
  readonly brandIn: (text: string) => string | null;
}

/** Mere signs say nothing, not even that the model is unknown. */
const hasLetter = /\p{L}/u;

/** A machine's own number for a thing, which is nobody's name for a camera. */
const machineId = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

/** `--department` as a code of the budget. @throws InputError (exit 2) naming the codes there are. */
export function askedDepartment(department: string | null, budget: Budget): string | null {
  if (department === null) return null;
  const code = departmentFinder(budget)(department);
  if (code !== null) return code;
  throw new InputError(say('import.unknown-department-asked', { department, codes: knownCodes(budget) }), 2);
}

/** Makes a reader of register rows for one table. */
export function cameraRowReader(
  reader: TableReader,
  rules: HeaderRules,
  { budget, department, purposes, brandIn }: CameraRowContext,
): (row: RawRow) => CameraRow {
  const departmentOf = departmentFinder(budget);
  const kindOf = kindFinder(budget);
  const taskOf = purposes === null ? null : cameraTaskReader(reader, purposes);
  const namesOf = cameraNamesReader(reader, brandIn);
  const placeOf = cameraPlaceReader(reader);
  const typeOf = otherDevice(rules);
  const needsOf = needsReader(reader, rules);
  const { text } = reader;
  const isUnknown = blankWords(rules.unknownCameras);

  return (row) => {
    const reject = (field: string | null, why: Say) => ({
      camera: null,
      reject: { row: row.number, field, why },
      notCamera: null,
    });
    const aside = reader.aside(row);
    if (aside !== null) return reject(null, aside);
    const { brand, model } = namesOf(row);
    const use = text(row, 'purpose');
    const notCamera = typeOf({ deviceType: text(row, 'deviceType'), others: [model, use] });
    if (notCamera !== null)
      return { ...reject('deviceType', say('register.not-a-camera', { type: notCamera })), notCamera };
    const named = [brand, model].filter((part) => part !== null).join(' ');
    const asWritten = named === '' ? saidUnknown(row) : named;
    if (asWritten === '') return reject('model', say('import.no-camera'));
    const owner = ownerOf(row);
    if (typeof owner !== 'string') return reject('department', owner);
    const quantity = readQuantity(row, reader, rules.largestQuantity);
    if (typeof quantity !== 'number') return reject('quantity', quantity);

    const { site, ...numbers } = placeOf(row);
    const [lens, needs] = [text(row, 'lens'), needsOf(row)];
    const camera = {
      department: owner,
      site,
      asWritten,
      brand,
      model,
      ...useOf(row, use),
      ...numbersOf(numbers, quantity),
      network: text(row, 'network'),
      contractEnd: reader.day(row, 'contractEnd'),
      ...(lens === null ? {} : { lens }),
      ...(needs === null ? {} : { needs }),
      file: reader.mapping.file,
      row: row.number,
    };
    const hardwareId = quantity === 1 ? text(row, 'hardwareId') : null;
    const id = text(row, 'id');
    const isMachines = id !== null && machineId.test(id) && hardwareId !== null;
    return { camera, id: isMachines ? null : id, quantity, hardwareId, channel: text(row, 'channel') };
  };

  /** A row that says "unknown" of its camera still has one; a row that says nothing of it is a note. */
  function saidUnknown(row: RawRow): string {
    const written = ['brand', 'model', 'camera'].map((field) => reader.cell(row, field).text.trim());
    return written.find((one) => hasLetter.test(one) && isUnknown(one)) ?? '';
  }

  /** The department's code, or why there is none. A row's own word counts before that of the whole file. */
  function ownerOf(row: RawRow): string | Say {
    const written = text(row, 'department');
    if (written === null) return department ?? say('import.no-department');
    const codes = knownCodes(budget);
    return departmentOf(written) ?? say('import.unknown-department', { department: written, codes });
  }

  /** What the camera is there for. A column for the task alone says it where there is none for the purpose. */
  function useOf(row: RawRow, use: string | null) {
    const task = text(row, 'task');
    const purpose = use ?? task;
    const kind = purpose === null ? null : kindOf(purpose);
    return { kind, purpose, ...(taskOf?.(row, { task, purpose: use }) ?? {}) };
  }
}

/** One address or number cannot belong to several cameras. */
function numbersOf(
  { mac, serial, address }: Readonly<Record<'mac' | 'serial' | 'address', string | null>>,
  quantity: number,
) {
  if (quantity > 1) return { mac: null, serial: null };
  return { mac, serial, ...(address === null ? {} : { address }) };
}
