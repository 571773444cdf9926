import type { RawTable } from '../model/raw-table.ts';
import type { ImportInput, RegisterImporter } from './importer.ts';
import { deviceTable } from './reading/device-table.ts';
import { nodeNamed, xmlDocument } from './reading/xml-document.ts';
import { textAt } from './reading/xml-node.ts';
import { xmlRoot } from './reading/xml-root.ts';

const answerName = 'GetDeviceInformationResponse';

/**
 * A device's answer to ONVIF's GetDeviceInformation (SOAP 1.2). Its HardwareId is the revision of the hardware, the
 * same in every device of a kind, so it tells no device from another and is not read.
 */
export default {
  id: 'onvif-device',
  kind: 'register',
  reads: [
    { field: 'brand', from: 'GetDeviceInformationResponse/Manufacturer' },
    { field: 'model', from: 'GetDeviceInformationResponse/Model' },
    { field: 'serial', from: 'GetDeviceInformationResponse/SerialNumber' },
  ],
  recognises,
  read,
} satisfies RegisterImporter;

function recognises(head: Uint8Array): boolean {
  const root = xmlRoot(head);
  return root === answerName || (root === 'Envelope' && Buffer.from(head).includes(answerName));
}

async function read(input: ImportInput): Promise<readonly RawTable[]> {
  const answer = nodeNamed(await xmlDocument(input), answerName);
  const told = (name: string) => (answer === null ? null : textAt(answer, name));
  const device = {
    manufacturer: told('Manufacturer'),
    model: told('Model'),
    serial: told('SerialNumber'),
    mac: null,
    deviceType: null,
  };
  return [deviceTable(input.file, 'onvif-device', device)];
}
