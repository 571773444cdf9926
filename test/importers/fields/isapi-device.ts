import type { FieldCase } from './case.ts';

const camera = (type: string) => `<?xml version="1.0" encoding="UTF-8"?>
<DeviceInfo version="2.0" xmlns="http://www.hikvision.com/ver20/XMLSchema"><deviceName>IP CAMERA</deviceName>
<deviceLocation>hangzhou</deviceLocation><systemContact>Hikvision.China</systemContact><model>DS-2CD2143G2-I</model>
<serialNumber>DS-2CD2143G2-I20210101AAWRF1</serialNumber><macAddress>c0:56:e3:01:02:03</macAddress>
<deviceType>${type}</deviceType><manufacturer>hikvision</manufacturer></DeviceInfo>`;
const content = camera('IPCamera');

export const cases: readonly FieldCase[] = [
  { field: 'brand', from: 'DeviceInfo/manufacturer', content, value: 'hikvision' },
  { field: 'model', from: 'DeviceInfo/model', content, value: 'DS-2CD2143G2-I' },
  { field: 'serial', from: 'DeviceInfo/serialNumber', content, value: 'DS-2CD2143G2-I20210101AAWRF1' },
  { field: 'mac', from: 'DeviceInfo/macAddress', content, value: 'C0:56:E3:01:02:03' },
  { field: 'deviceType', from: 'DeviceInfo/deviceType', content: camera('NVR'), value: 'NVR' },
];
