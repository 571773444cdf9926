import type { RawTable } from '../model/raw-table.ts';
import type { ImportInput, RegisterImporter } from './importer.ts';
import { deviceTable } from './reading/device-table.ts';
import { decodeText } from './reading/encoding.ts';
import { type DeviceProperties, deviceProperties, objectAt, readJson } from './reading/json-device.ts';
import { look } from './reading/magic.ts';

const parameter = /^(?:root\.)?(?:Brand|Properties\.System)\.(\w+)=(.*)$/;
const firstParameter = /^\s*(?:root\.)?(?:Brand|Properties)\.[\w.]+=/;

/**
 * A device's answer to VAPIX: basicdeviceinfo.cgi (JSON) or param.cgi (text, `root.Brand.*` and
 * `root.Properties.System.*`). The serial number is the MAC address; HardwareID is a revision and is not read.
 */
export default {
  id: 'axis-vapix',
  kind: 'register',
  reads: [
    { field: 'brand', from: 'propertyList.Brand' },
    { field: 'model', from: 'propertyList.ProdNbr' },
    { field: 'mac', from: 'propertyList.SerialNumber' },
    { field: 'deviceType', from: 'propertyList.ProdType' },
    { field: 'brand', from: 'root.Brand.Brand' },
    { field: 'model', from: 'root.Brand.ProdNbr' },
    { field: 'deviceType', from: 'root.Brand.ProdType' },
    { field: 'mac', from: 'root.Properties.System.SerialNumber' },
  ],
  recognises,
  read,
} satisfies RegisterImporter;

function recognises(head: Uint8Array): boolean {
  const seen = look(head);
  const start = Buffer.from(head).toString('latin1');
  if (seen === 'json') return start.includes('"propertyList"') && start.includes('"ProdNbr"');
  return seen === 'text' && firstParameter.test(start);
}

async function read(input: ImportInput): Promise<readonly RawTable[]> {
  const told = look(input.head) === 'json' ? await toldInJson(input) : await toldInText(input);
  const device = {
    manufacturer: told.get('Brand') ?? null,
    model: told.get('ProdNbr') ?? told.get('ProdShortName') ?? told.get('ProdFullName') ?? null,
    serial: null,
    mac: told.get('SerialNumber') ?? null,
    deviceType: told.get('ProdType') ?? null,
  };
  return [deviceTable(input.file, 'axis-vapix', device)];
}

async function toldInJson(input: ImportInput): Promise<DeviceProperties> {
  return deviceProperties(objectAt(await readJson(input), 'data', 'propertyList'));
}

async function toldInText({ bytes }: ImportInput): Promise<DeviceProperties> {
  const lines = decodeText(await bytes()).text.split(/\r?\n/);
  const entries = lines.flatMap((line) => {
    const [, key, value] = parameter.exec(line.trim()) ?? [];
    return key === undefined || value === undefined ? [] : [[key, value]];
  });
  return deviceProperties(Object.fromEntries(entries));
}
