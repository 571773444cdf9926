import { describe, expect, test } from 'vitest';
import { type RegisterContext, toInstalledCameras } from '../../src/intake/installed-cameras.ts';
import { networkAddress } from '../../src/intake/network-address.ts';
import { InstalledCamera } from '../../src/model/installed-camera.ts';
import { budget, registerHeaders, tableOf } from './tables.ts';

const brandIn = (text: string) => /^(axis|bosch|hikvision)\b/i.exec(text)?.[0] ?? null;
const context: RegisterContext = { department: 'SOF', budget, map: null, brandIn };
type Rows = Parameters<typeof tableOf>[0];

function read(rows: Rows, asked: Partial<RegisterContext> = {}) {
  const found = toInstalledCameras([tableOf(rows)], registerHeaders, { ...context, ...asked });
  for (const camera of found.cameras) InstalledCamera.parse(camera);
  return found;
}

describe('rows that are one camera', () => {
  test('share a hardware id, else a MAC address, else a serial number, else an address on two channels', () => {
    const counts = [
      ['HardwareId;Model', 'h1;M1', 'h1;M1', 'h2;M1'],
      ['MAC;Model', 'c056e3010203;M1', 'C0-56-E3-01-02-03;M1', 'c056e3010204;M1'],
      ['Serienr.;Model', 'S-100;M1', 's 100;M1', 'S-101;M1'],
      ['IP;Kanal;Model', '10.0.0.5;0;M1', 'http://10.0.0.5/;1;M1', '10.0.0.6;0;M1'],
    ].map((rows) => read(rows).cameras);
    expect(counts.map((cameras) => cameras.map(({ rows }) => rows))).toEqual(
      counts.map(() => [2, undefined]),
    );
  });

  test('are not joined where MAC address or serial number differ, whatever else they share', () => {
    const { cameras } = read(['HardwareId;MAC;Model', '70E;c056e3010203;M1', '70E;c056e3010204;M1']);
    expect(cameras).toHaveLength(2);
  });

  test('are not joined by a number that is only unique on its own site', () => {
    expect(read(['Serienr.;Model;Lokation', '1;M1;Nord', '1;M1;Syd']).cameras).toHaveLength(2);
    expect(read(['IP;Kanal;Model;Lokation', '10.0.0.5;0;M1;Nord', '10.0.0.5;1;M1;Syd']).cameras).toHaveLength(
      2,
    );
    expect(read(['IP;Model', '10.0.0.5;M1', '10.0.0.5;M1']).cameras).toHaveLength(2);
  });

  test('are rejected with both models where they disagree on it', () => {
    const { cameras, rejects } = read(['MAC;Model', 'c056e3010203;M1', 'c056e3010203;M2']);
    expect(cameras).toMatchObject([{ model: 'M1' }]);
    expect(rejects).toMatchObject([
      { row: 3, why: { key: 'register.other-model-mac', values: { first: '2', model: 'M2', other: 'M1' } } },
    ]);
  });

  test('tell together what each leaves open', () => {
    const { cameras } = read(['Fabrikat;MAC;Model;Lokation', 'A;c056e3010203;;Nord', 'A;c056e3010203;M1;']);
    expect(cameras).toMatchObject([{ model: 'M1', site: 'Nord', rows: 2 }]);
  });

  test('of two departments are one camera that only the first owns', () => {
    const rows = ['Forvaltning;MAC;Model', 'SOF;c056e3010203;M1', 'BUF;c056e3010203;M1'];
    const { cameras, rejects } = read(rows);
    expect(cameras).toMatchObject([{ department: 'SOF' }]);
    expect(rejects).toMatchObject([{ row: 3, why: { key: 'import.repeated-mac' } }]);
  });
});

describe('ids', () => {
  test('that are made up come from the MAC address, else the serial number, else the row', () => {
    const rows = ['Model;MAC;Serienr.', 'M1;c056e3010203;S1', 'M1;;S 2', 'M1;;'];
    const ids = ['SOF-C056E3010203', 'SOF-S-2', 'SOF-4'];
    expect(read(rows).cameras.map(({ id }) => id)).toEqual(ids);
    expect(read(rows).cameras.map(({ id }) => id)).toEqual(ids);
    expect(read(rows, { department: 'BUF' }).cameras.map(({ id }) => id)).toEqual(
      ids.map((id) => id.replace('SOF', 'BUF')),
    );
  });

  test("of two departments' own numbering are kept apart", () => {
    const { cameras, warnings } = read(['Forvaltning;Nr.;Model', 'SOF;1;M1', 'BUF;1;M1']);
    expect(cameras.map(({ id }) => id)).toEqual(['1', 'BUF-1']);
    expect(warnings).toMatchObject([{ row: 3, why: { key: 'register.id-of-other-department' } }]);
  });

  test("of a video system's channels are no camera's name", () => {
    const guid = '11111111-2222-3333-4444-555555555555';
    expect(read(['Id;HardwareId;Model', `${guid};h1;M1`]).cameras).toMatchObject([{ id: 'SOF-2' }]);
  });
});

describe('what a column holds', () => {
  test('a serial number that is a MAC or an IP address is taken for what it is', () => {
    const { cameras } = read([
      'Make;Model;Serial',
      'Axis;221;00408C6DC9E1',
      'Mobotix;M15;10.13.10.47',
      'Olympus;C1;24043997',
    ]);
    expect(cameras.map(({ mac, serial, address }) => [mac, serial, address])).toEqual([
      ['00:40:8C:6D:C9:E1', null, undefined],
      [null, null, '10.13.10.47'],
      [null, '24043997', undefined],
    ]);
  });

  test('twelve digits alone stay a serial number', () => {
    expect(read(['Model;Serial', 'M1;123456789012']).cameras).toMatchObject([
      { mac: null, serial: '123456789012' },
    ]);
  });

  test.each([
    ['http://10.0.0.5:80/cgi', '10.0.0.5'],
    ['rtsp://10.0.0.5:8554/x', '10.0.0.5:8554'],
    ['10.0.0.5/24', '10.0.0.5'],
    ['fe80::1', 'fe80::1'],
    ['Nørregade 10', null],
    ['999.1.1.1', null],
    ['c0:56:e3:01:02:03', null],
  ])('%s is the address %s', (text, address) => {
    expect(networkAddress(text)).toBe(address);
  });

  test('an address is kept apart from the network', () => {
    expect(read(['Model;IP-adresse;VLAN', 'M1;10.0.0.5;12']).cameras).toMatchObject([
      { address: '10.0.0.5', network: '12' },
    ]);
  });

  test('devices that are no cameras are left out by their type and counted', () => {
    const { cameras, leftOut, rejects } = read([
      'Enhedstype;Fabrikat;Model',
      'IP-kamera;A;M1',
      'NVR;A;M2',
      'Netværkshøjttaler;A;M3',
      'NVR;A;M4',
      'Camera with speaker;A;M5',
    ]);
    expect(cameras.map(({ model }) => model)).toEqual(['M1', 'M5']);
    expect([...leftOut]).toEqual([
      ['NVR', 2],
      ['Netværkshøjttaler', 1],
    ]);
    expect(rejects.map(({ why }) => why.values.type)).toEqual(['NVR', 'Netværkshøjttaler', 'NVR']);
  });

  test('a purpose may speak of a device without being one', () => {
    expect(read(['Model;Formål', 'M1;Switch', 'M2;Overvågning af switch i kælder']).cameras).toMatchObject([
      { model: 'M2' },
    ]);
  });

  test('a driver is a hint of the maker for a model without one, whole words only', () => {
    const { cameras } = read([
      'Model;DriverFamily',
      'DS-1;Hikvision IP camera',
      'DS-2;Hikvisionish',
      'Axis P1;Bosch',
      'X1;Universal 1 channel',
    ]);
    expect(cameras.map(({ brand }) => brand)).toEqual(['Hikvision', null, null, null]);
  });

  test("a video system's name of a device loses the address, not the model", () => {
    expect(
      read(['HardwareName;Address;Channel', 'AXIS P3245-LV (10.0.0.5);http://10.0.0.5/;0']).cameras,
    ).toMatchObject([{ model: 'AXIS P3245-LV', address: '10.0.0.5' }]);
  });

  test('a question mark inside a word warns once of letters that the export has lost', () => {
    const { warnings, cameras } = read(['Model;Lokation', 'M1;K?benhavn', 'M2;?sterbro', 'M3;Hvad?']);
    expect(warnings).toMatchObject([{ row: 2, why: { key: 'register.lost-letters', values: { count: 2 } } }]);
    expect(cameras[0]?.site).toBe('K?benhavn');
  });
});

describe("a department's own needs", () => {
  const needs = (label: string, cell: string) => {
    const { cameras, warnings } = read([
      ['Fabrikat', 'Model', label],
      ['A', 'M1', cell],
    ]);
    return { needs: cameras[0]?.needs ?? null, keys: warnings.map(({ why }) => why.key) };
  };

  test.each([
    ['Krav: Opløsning', '4 MP', { resolution: { value: 4, column: 'Krav: Opløsning' } }],
    ['resolution', '4,1', { resolution: { value: 4.1, column: 'resolution' } }],
    ['Infrarødt lys', 'ja', { infrared: { value: true, column: 'Infrarødt lys' } }],
    ['Behov: husets form', 'dome', { housing: { value: 'dome', column: 'Behov: husets form' } }],
    [
      'Need: camera type',
      'drejeligt med zoom (PTZ)',
      { 'camera-type': { value: 'ptz', column: 'Need: camera type' } },
    ],
    [
      'Krav: ONVIF-profiler',
      'S, T',
      { 'onvif-profiles': { value: ['S', 'T'], column: 'Krav: ONVIF-profiler' } },
    ],
    ['Krav: Opløsning', 'ikke nødvendigt', { resolution: { value: null, column: 'Krav: Opløsning' } }],
  ])('%s: %s is read', (label, cell, read) => {
    expect(needs(label, cell)).toEqual({ needs: read, keys: [] });
  });

  test.each(['4 km', 'meget god'])('%s is no resolution: it is told and asks for nothing', (cell) => {
    expect(needs('Krav: Opløsning', cell)).toEqual({ needs: null, keys: ['register.unread-need'] });
  });

  test.each(['', '-', 'ukendt'])('%j asks for nothing', (cell) => {
    expect(needs('Krav: Opløsning', cell)).toEqual({ needs: null, keys: [] });
  });
});

describe('sheets', () => {
  const sheet = (name: string, rows: Rows) => tableOf(rows, { file: 'vms.xlsx', sheet: name });

  test('that tell more of the devices of another sheet are no cameras of their own', () => {
    const { cameras, warnings } = toInstalledCameras(
      [
        sheet('Hardware', ['Name;Address;Model;MACAddress', 'K1;http://10.0.0.5/;M1;c056e3010203']),
        sheet('CameraStreams', ['RecordingServer;Hardware;Camera;Channel', 'R;K1;K1 - 1;0', 'R;K1;K1 - 2;1']),
      ],
      registerHeaders,
      context,
    );
    expect(cameras).toHaveLength(1);
    expect(warnings).toMatchObject([
      { why: { key: 'register.detail-sheet', values: { sheet: 'CameraStreams' } } },
    ]);
  });
});

describe('secrets', () => {
  const secret = 'Hemmel1g';

  test.each([
    'RTSP pass',
    'CamPwd',
    'ONVIF user',
    'Kodeord',
    'Contraseña',
    'Senha',
    'Lösenord',
    'Passord',
    'Kennwort',
    'SNMP community',
    'API token',
    'PIN',
    'Benutzername',
  ])('a column %s is emptied before anything is read', (label) => {
    const { cameras, rejects, warnings, mappings } = read([
      ['Model', label, 'Antal', 'Lokation'],
      ['M1', secret, '1', 'x'],
      ['', secret, '', ''],
      ['I alt', secret, '1', ''],
    ]);
    expect(JSON.stringify({ cameras, rejects, warnings, mappings })).not.toContain(secret);
    expect(mappings[0]?.dropped).toEqual([label]);
  });

  test.each([
    `rtsp://admin:${secret}@10.0.0.5/1`,
    `http://10.0.0.5/cgi?user=admin&pwd=${secret}&x=1`,
    `http://10.0.0.5/?x=1;password=${secret}`,
    `Indgang, kodeord: ${secret}`,
    `pw=${secret}`,
    `password : "${secret} 2"`,
  ])('%s is not kept in any cell', (cell) => {
    const { cameras, rejects, warnings } = read([
      ['Model', 'Lokation', 'Netværk', 'MAC', 'Kontraktudløb', 'Antal', 'Forvaltning'],
      ['M1', cell, cell, cell, cell, '1', 'SOF'],
      ['M2', 'x', 'y', '', '', cell, 'SOF'],
      ['M3', 'x', '', '', '', '1', cell],
    ]);
    expect(JSON.stringify({ cameras, rejects, warnings })).not.toContain(secret);
  });

  test('a row that has slipped sideways is rejected without its cells', () => {
    const { cameras, rejects } = read(['Model;Password;Lokation', `M1;a;${secret};Nord`, 'M2;b;Syd']);
    expect(cameras).toMatchObject([{ model: 'M2', site: 'Syd' }]);
    expect(rejects).toMatchObject([{ row: 2, why: { key: 'register.shifted-row' } }]);
    expect(JSON.stringify(rejects)).not.toContain(secret);
  });

  test('a word that only sounds like one is no secret', () => {
    const { cameras } = read(['Model;Lokation', 'M1;Passage: Nord', 'M2;Kl. 8:30']);
    expect(cameras.map(({ site }) => site)).toEqual(['Passage: Nord', 'Kl. 8:30']);
  });
});
