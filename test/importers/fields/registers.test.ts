import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import axisVapix from '../../../src/importers/axis-vapix.ts';
import type { RegisterImporter } from '../../../src/importers/importer.ts';
import isapiDevice from '../../../src/importers/isapi-device.ts';
import netboxDeviceType from '../../../src/importers/netbox-device-type.ts';
import nmap from '../../../src/importers/nmap.ts';
import onvifDevice from '../../../src/importers/onvif-device.ts';
import pastedList from '../../../src/importers/pasted-list.ts';
import { toInstalledCameras } from '../../../src/intake/installed-cameras.ts';
import type { Reject } from '../../../src/model/reject.ts';
import { budget, registerHeaders } from '../../intake/tables.ts';
import { inputOf, refusal } from '../input.ts';
import { cases as axisCases } from './axis-vapix.ts';
import type { FieldCase } from './case.ts';
import { cases as isapiCases } from './isapi-device.ts';
import { cases as netboxCases } from './netbox-device-type.ts';
import { cases as nmapCases } from './nmap.ts';
import { cases as onvifCases } from './onvif-device.ts';
import { cases as pastedCases } from './pasted-list.ts';

const all: readonly (readonly [RegisterImporter, readonly FieldCase[]])[] = [
  [axisVapix, axisCases],
  [isapiDevice, isapiCases],
  [netboxDeviceType, netboxCases],
  [nmap, nmapCases],
  [onvifDevice, onvifCases],
  [pastedList, pastedCases],
];

async function readValue(
  importer: RegisterImporter,
  { field }: FieldCase,
  content: string,
): Promise<unknown> {
  try {
    const tables = await importer.read(inputOf('svar', content));
    const { cameras } = toInstalledCameras(tables, registerHeaders, { department: 'SOF', budget, map: null });
    if (field === 'quantity') return cameras.length;
    return new Map<string, unknown>(Object.entries(cameras[0] ?? {})).get(field);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [first] = Array.isArray(error.cause) ? (error.cause satisfies readonly Reject[]) : [];
    return field === 'deviceType' ? first?.why.values.type : undefined;
  }
}

/** The document with the place gone that the case reads. */
function without({ from, content }: FieldCase): string {
  if (from === 'line') return ' \n';
  if (from === 'N x') return content.replace(/^\d+ x /, '');
  const name = from.split(/[/.@]/).at(-1) ?? '';
  const kind = /@addrtype=(\w+)/.exec(from)?.[1];
  if (from.includes('/@'))
    return content.replace(/<(address|service)[^>]*>/g, (tag) =>
      kind === undefined || tag.includes(`"${kind}"`) ? tag.replace(new RegExp(` ${name}="[^"]*"`), '') : tag,
    );
  return content
    .replace(new RegExp(`<(\\w+:)?${name}>[^<]*</(\\w+:)?${name}>`), '')
    .replace(new RegExp(`"${name}":"[^"]*",?`), '')
    .replace(/,\}/g, '}')
    .replace(new RegExp(`^root\\.\\S*\\.${name}=.*$`, 'm'), '');
}

describe.each(all)('$id', (importer, cases) => {
  test('says of every place what it is read for, and each is tried', () => {
    expect(cases.map(({ field, from }) => ({ field, from }))).toEqual(importer.reads);
  });

  test.each(cases)('$field is read from $from and from nowhere else', async (one) => {
    expect(await readValue(importer, one, one.content)).toEqual(one.value);
    expect(without(one)).not.toBe(one.content);
    expect(await readValue(importer, one, without(one))).not.toEqual(one.value);
  });

  test.runIf(cases.length > 0 && importer.id !== 'pasted-list')('is recognised by its bytes', () => {
    for (const { content } of cases) {
      const head = new TextEncoder().encode(content);
      expect(all.filter(([other]) => other.recognises(head, 'x')).map(([other]) => other.id)).toEqual([
        importer.id,
      ]);
    }
  });
});

describe('what is no evidence', () => {
  test('a factory default of place and contact never gets into a register', async () => {
    const tables = await isapiDevice.read(inputOf('svar.xml', isapiCases[0]?.content ?? ''));
    expect(JSON.stringify(tables)).not.toMatch(/hangzhou|china/i);
  });

  test('ISAPI in JSON is read like its XML', async () => {
    const content = JSON.stringify({
      DeviceInfo: {
        model: 'DS-2CD1',
        serialNumber: 'S1',
        deviceType: 'IPCamera',
        manufacturer: null,
        deviceLocation: 'hangzhou',
      },
    });
    expect(isapiDevice.recognises(new TextEncoder().encode(content))).toBe(true);
    const tables = await isapiDevice.read(inputOf('svar.json', content));
    const { cameras } = toInstalledCameras(tables, registerHeaders, { department: 'SOF', budget, map: null });
    expect(cameras).toMatchObject([{ brand: null, model: 'DS-2CD1', serial: 'S1' }]);
  });

  test('a service named by its port and a guess at the operating system make no camera', async () => {
    const guessed = (nmapCases[0]?.content ?? '').replace('method="probed"', 'method="table"');
    const osGuess = guessed.replace(
      '</ports>',
      '</ports><os><osclass type="webcam" vendor="AXIS" accuracy="91"/></os>',
    );
    for (const content of [guessed, osGuess]) {
      const { says, exitCode } = await refusal(() => nmap.read(inputOf('scan.xml', content)));
      expect([says.key, says.values.hosts, exitCode]).toEqual(['register.nmap-none', 1, 3]);
    }
  });

  test('a device that is no camera stands among the rejects of a scan', async () => {
    const other =
      '<host><status state="up"/><address addr="10.0.0.9" addrtype="ipv4"/><ports><port><service name="ssh" method="probed"/></port></ports></host></nmaprun>';
    const content = (nmapCases[0]?.content ?? '').replace('</nmaprun>', other);
    const [table] = await nmap.read(inputOf('scan.xml', content));
    expect(table?.rejects).toMatchObject([
      { row: 2, why: { key: 'register.nmap-not-a-camera', values: { address: '10.0.0.9' } } },
    ]);
  });

  test('an entity of its own is refused, and a device without a name too', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><DeviceInfo><model>&a;</model></DeviceInfo>';
    expect((await refusal(() => isapiDevice.read(inputOf('x.xml', bomb)))).says.key).toBe(
      'import.xml-entity',
    );
    const empty = '<DeviceInfo><deviceType>IPCamera</deviceType></DeviceInfo>';
    expect((await refusal(() => isapiDevice.read(inputOf('x.xml', empty)))).says.key).toBe(
      'register.no-device',
    );
  });

  test('a device type of a library is refused, for it stands nowhere', async () => {
    const content = '---\nmanufacturer: Hikvision\nmodel: DS-2CD2143G2-I\nslug: hikvision-ds\n';
    expect(netboxDeviceType.recognises(new TextEncoder().encode(content))).toBe(true);
    expect((await refusal(() => netboxDeviceType.read(inputOf('x.yaml', content)))).says.key).toBe(
      'register.device-type',
    );
  });
});

describe('a pasted line', () => {
  test.each([
    ['12 x DS-2CD2143G2-I', 'DS-2CD2143G2-I', 12],
    ['12x DS-2CD2143G2-I', 'DS-2CD2143G2-I', 12],
    ['3 stk. AXIS P3245-LV', 'AXIS P3245-LV', 3],
    ['AXIS P3245-LV x 2', 'AXIS P3245-LV', 2],
    ['AXIS P3245-LV (4 stk.)', 'AXIS P3245-LV', 4],
    ['Hikvision\tDS-2CD2143G2-I\t5', 'Hikvision DS-2CD2143G2-I', 5],
    ['5\tDS-2CD2143G2-I', 'DS-2CD2143G2-I', 5],
    ['- AXIS 221', 'AXIS 221', 1],
    ['221', '221', 1],
  ])('%j is %s, %i times', async (line, model, count) => {
    const tables = await pastedList.read(inputOf('stdin', `\uFEFF${line}\r\n\r\n`));
    const { cameras } = toInstalledCameras(tables, registerHeaders, { department: 'SOF', budget, map: null });
    expect([cameras[0]?.model, cameras.length]).toEqual([model, count]);
  });
});
