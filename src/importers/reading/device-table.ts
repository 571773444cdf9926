import { InputError } from '../../errors.ts';
import type { RawTable } from '../../model/raw-table.ts';
import { say } from '../../text/index.ts';
import { knownTable } from './known-table.ts';

/** What one device says of itself; null where it says nothing. */
export interface DeviceAnswer {
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly serial: string | null;
  readonly mac: string | null;
  readonly deviceType: string | null;
}

/** One device as a register of one row. @throws InputError (exit 3) where it names neither maker nor model. */
export function deviceTable(file: string, format: string, answer: DeviceAnswer): RawTable {
  const { manufacturer, model, serial, mac, deviceType } = answer;
  if (!manufacturer?.trim() && !model?.trim()) throw new InputError(say('register.no-device', { file }), 3);
  const labels = ['Manufacturer', 'Model', 'Serial number', 'MAC address', 'Device category'];
  return knownTable(file, format, labels, [
    { number: 1, values: [manufacturer, model, serial, mac, deviceType] },
  ]);
}
