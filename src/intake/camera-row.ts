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
import { needsReader } from './need-columns.ts';
import { networkAddress, statedAddress } from './network-address.ts';
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
  | {
      readonly camera: null;
      readonly reject: Reject;
      /** The row's own word for what it is, where that is no camera. */
      readonly notCamera?: string;
    };

/** What a row reader needs beside the table. */
export interface CameraRowContext {
  readonly budget: Budget;
  /** The code for rows that name no department. */
  readonly department: string | null;
  readonly purposes: PurposeRules | null;
  /** The brand that a driver's or a family's name begins with; null where it begins with none. */
  readonly brandIn: (text: string) => string | null;
}

/** A machine's own number for a thing, which is nobody's name for a camera. */
const machineId = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;
/** A video system names a device after its model and address. */
const addressBehind = /\s*[([]\s*(?:https?:\/\/)?\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\/?\s*[)\]]\s*$/i;

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
  const typeOf = otherDevice(rules);
  const needsOf = needsReader(reader, rules);
  const { text, warn } = reader;

  return (row) => {
    const reject = (field: string | null, why: Say): CameraRow => ({
      camera: null,
      reject: { row: row.number, field, why },
    });
    const aside = reader.aside(row);
    if (aside !== null) return reject(null, aside);
    const { brand, model } = namesOf(row);
    const notCamera = typeOf({
      deviceType: text(row, 'deviceType'),
      others: [model, text(row, 'purpose'), text(row, 'camera')],
    });
    if (notCamera !== null)
      return { ...reject('deviceType', say('register.not-a-camera', { type: notCamera })), notCamera };
    const asWritten = [brand, model].filter((part) => part !== null).join(' ');
    if (asWritten === '') return reject('model', say('import.no-camera'));
    const owner = ownerOf(row);
    if (typeof owner !== 'string') return reject('department', owner);
    const quantity = readQuantity(row, reader, rules.largestQuantity);
    if (typeof quantity !== 'number') return reject('quantity', quantity);

    const task = text(row, 'task');
    const use = text(row, 'purpose');
    // Where a list has a column for the task alone, that says what the camera is there for.
    const purpose = use ?? task;
    const place = text(row, 'site');
    const placeAddress = place === null ? null : networkAddress(place);
    const numbers = numbersOf(row);
    const stated = statedOf(row, 'address');
    const address = (stated === null ? null : statedAddress(stated)) ?? placeAddress ?? numbers.address;
    const lens = text(row, 'lens');
    const needs = needsOf(row);
    const camera = {
      department: owner,
      site: placeAddress === null ? place : null,
      asWritten,
      brand,
      model,
      kind: purpose === null ? null : kindOf(purpose),
      purpose,
      ...(taskOf?.(row, { task, purpose: use }) ?? {}),
      // One address or number cannot belong to several cameras.
      mac: quantity === 1 ? numbers.mac : null,
      serial: quantity === 1 ? numbers.serial : null,
      network: text(row, 'network'),
      contractEnd: reader.day(row, 'contractEnd'),
      ...(quantity === 1 && address !== null ? { address } : {}),
      ...(lens === null ? {} : { lens }),
      ...(needs === null ? {} : { needs }),
      file: reader.mapping.file,
      row: row.number,
    };
    const hardwareId = quantity === 1 ? text(row, 'hardwareId') : null;
    const id = text(row, 'id');
    return {
      camera,
      id: id !== null && machineId.test(id) && hardwareId !== null ? null : id,
      quantity,
      hardwareId,
      channel: text(row, 'channel'),
    };
  };

  function statedOf(row: RawRow, field: string): string | null {
    return reader.has(field) ? text(row, field) : null;
  }

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
    const model = damaged === null ? (text(row, field)?.replace(addressBehind, '') ?? null) : null;
    return { brand: text(row, 'brand') ?? brandOfDriver(row, model), model };
  }

  /** The driver is a hint for a model that comes without a maker, never a word against what the model says. */
  function brandOfDriver(row: RawRow, model: string | null): string | null {
    const driver = text(row, 'driver');
    if (driver === null || model === null || brandIn(model) !== null) return null;
    return brandIn(driver);
  }

  /** A column for serial numbers holds whatever was at hand: what is a MAC or an IP address is taken for that. */
  function numbersOf(row: RawRow) {
    const written = text(row, 'serial');
    const mac = macOf(row);
    const address = written === null ? null : networkAddress(written);
    if (written === null || address !== null) return { mac, serial: null, address };
    const macInstead = mac === null && /[a-f]/i.test(written) ? readMac(written) : null;
    return { mac: mac ?? macInstead, serial: macInstead === null ? written : null, address };
  }

  function macOf(row: RawRow): string | null {
    const written = text(row, 'mac');
    if (written === null) return null;
    const mac = readMac(written);
    if (mac === null) warn(row, 'mac', say('import.unread-mac', { value: written }));
    return mac;
  }
}
