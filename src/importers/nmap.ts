import { InputError } from '../errors.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import type { ImportInput, RegisterImporter } from './importer.ts';
import { knownTable } from './reading/known-table.ts';
import { xmlFailure } from './reading/xml-failure.ts';
import { nodesAt, type XmlNode } from './reading/xml-node.ts';
import { xmlRecords } from './reading/xml-records.ts';
import { xmlRoot } from './reading/xml-root.ts';
import { xmlText } from './reading/xml-text.ts';

/** What nmap calls a camera: its own device type, and the hardware names of the services it recognised. */
const cameraType = 'webcam';
const cameraName = /^cpe:\/h:[^:]*:[^:]*(?:camera|webcam|ipcam)/i;

/**
 * A scan written with `nmap -oX`. A device counts as a camera where a service that was probed says so; a service named
 * by its port number (`method="table"`) and a guess at the operating system are no evidence.
 */
export default {
  id: 'nmap',
  kind: 'register',
  reads: [
    { field: 'address', from: 'host/address[@addrtype=ipv4]/@addr' },
    { field: 'mac', from: 'host/address[@addrtype=mac]/@addr' },
    { field: 'brand', from: 'host/address[@addrtype=mac]/@vendor' },
    { field: 'model', from: 'host/ports/port/service/@product' },
  ],
  recognises: (head) => xmlRoot(head) === 'nmaprun',
  read,
} satisfies RegisterImporter;

/** Rows are numbered by the devices of the scan. @throws InputError (exit 3) where none of them shows that it is a camera. */
async function read(input: ImportInput): Promise<readonly RawTable[]> {
  const hosts = await readHosts(input);
  const rows = hosts.flatMap((host, index) => {
    const camera = cameraOf(host);
    return camera === null ? [] : [{ number: index + 1, values: camera }];
  });
  if (rows.length === 0)
    throw new InputError(say('register.nmap-none', { file: input.file, hosts: hosts.length }), 3);
  const rejects = hosts.flatMap((host, index) =>
    cameraOf(host) === null ? [notCamera(host, index + 1)] : [],
  );
  const labels = ['IP address', 'MAC address', 'Manufacturer', 'Camera'];
  return [{ ...knownTable(input.file, 'nmap', labels, rows), rejects }];
}

async function readHosts({ file, head, stream }: ImportInput): Promise<readonly XmlNode[]> {
  const records = xmlRecords('host', new Set());
  const hosts: XmlNode[] = [];
  try {
    for await (const piece of xmlText(head, stream)) hosts.push(...records.write(piece));
    records.close();
  } catch (cause) {
    throw cause instanceof InputError ? cause : xmlFailure(file, records.line(), cause);
  }
  return hosts.filter((host) =>
    nodesAt(host, 'status').every((status) => attribute(status, 'state') !== 'down'),
  );
}

function cameraOf(host: XmlNode): readonly (string | null)[] | null {
  const services = nodesAt(host, 'ports', 'port', 'service').filter(
    (service) => attribute(service, 'method') === 'probed',
  );
  const telling = services.filter(isCamera);
  if (telling.length === 0) return null;
  const mac = addressNode(host, 'mac');
  const products = telling.flatMap((service) => attribute(service, 'product') ?? []);
  return [
    attributeOf(addressNode(host, 'ipv4') ?? addressNode(host, 'ipv6'), 'addr'),
    attributeOf(mac, 'addr'),
    attributeOf(mac, 'vendor'),
    products[0] ?? null,
  ];
}

function isCamera(service: XmlNode): boolean {
  if (attribute(service, 'devicetype') === cameraType) return true;
  return nodesAt(service, 'cpe').some(({ text }) => cameraName.test(text));
}

function notCamera(host: XmlNode, number: number): Reject {
  const address = attributeOf(addressNode(host, 'ipv4') ?? addressNode(host, 'ipv6'), 'addr') ?? '–';
  const isGuessed = nodesAt(host, 'ports', 'port', 'service').every(
    (service) => attribute(service, 'method') !== 'probed',
  );
  const key = isGuessed ? 'register.nmap-guess' : 'register.nmap-not-a-camera';
  return { row: number, field: null, why: say(key, { address }) };
}

function addressNode(host: XmlNode, type: string): XmlNode | null {
  return nodesAt(host, 'address').find((node) => attribute(node, 'addrtype') === type) ?? null;
}

function attributeOf(node: XmlNode | null, name: string): string | null {
  return node === null ? null : attribute(node, name);
}

function attribute({ attributes }: XmlNode, name: string): string | null {
  return attributes.get(name) ?? null;
}
