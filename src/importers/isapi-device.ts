import type { RawTable } from '../model/raw-table.ts';
import type { ImportInput, RegisterImporter } from './importer.ts';
import { deviceTable } from './reading/device-table.ts';
import { deviceProperties, objectAt, readJson } from './reading/json-device.ts';
import { look } from './reading/magic.ts';
import { xmlDocument } from './reading/xml-document.ts';
import { textAt } from './reading/xml-node.ts';
import { xmlRoot } from './reading/xml-root.ts';

/** The three that only this answer has together, in JSON. */
const jsonKeys = ['"DeviceInfo"', '"deviceType"', '"serialNumber"'];

/**
 * A device's answer to ISAPI's /System/deviceInfo, XML or JSON. The manufacturer is missing on some, and is then
 * unknown here. `deviceLocation` and `systemContact` hold what the factory wrote: they say nothing of where a camera was
 * made or stands, and are not read.
 */
export default {
  id: 'isapi-device',
  kind: 'register',
  reads: [
    { field: 'brand', from: 'DeviceInfo/manufacturer' },
    { field: 'model', from: 'DeviceInfo/model' },
    { field: 'serial', from: 'DeviceInfo/serialNumber' },
    { field: 'mac', from: 'DeviceInfo/macAddress' },
    { field: 'deviceType', from: 'DeviceInfo/deviceType' },
  ],
  recognises,
  read,
} satisfies RegisterImporter;

function recognises(head: Uint8Array): boolean {
  if (xmlRoot(head) === 'DeviceInfo') return true;
  const start = Buffer.from(head);
  return look(head) === 'json' && jsonKeys.every((key) => start.includes(key));
}

async function read(input: ImportInput): Promise<readonly RawTable[]> {
  const told = look(input.head) === 'json' ? await toldInJson(input) : await toldInXml(input);
  const device = {
    manufacturer: told('manufacturer'),
    model: told('model'),
    serial: told('serialNumber'),
    mac: told('macAddress'),
    deviceType: told('deviceType'),
  };
  return [deviceTable(input.file, 'isapi-device', device)];
}

type Told = (name: string) => string | null;

async function toldInXml(input: ImportInput): Promise<Told> {
  const device = await xmlDocument(input);
  return (name) => notNull(textAt(device, name));
}

async function toldInJson(input: ImportInput): Promise<Told> {
  const properties = deviceProperties(objectAt(await readJson(input), 'DeviceInfo'));
  return (name) => notNull(properties.get(name) ?? null);
}

/** Some devices write the word. */
function notNull(text: string | null): string | null {
  return text === 'null' ? null : text;
}
