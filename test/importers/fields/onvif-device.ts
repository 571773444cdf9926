import type { FieldCase } from './case.ts';

const content = `<?xml version="1.0"?><s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:tds="http://www.onvif.org/ver10/device/wsdl">
<s:Body><tds:GetDeviceInformationResponse><tds:Manufacturer>REOLINK</tds:Manufacturer><tds:Model>RLC-410</tds:Model>
<tds:FirmwareVersion>1</tds:FirmwareVersion><tds:SerialNumber>SN-77</tds:SerialNumber><tds:HardwareId>70E</tds:HardwareId>
</tds:GetDeviceInformationResponse></s:Body></s:Envelope>`;

export const cases: readonly FieldCase[] = [
  { field: 'brand', from: 'GetDeviceInformationResponse/Manufacturer', content, value: 'REOLINK' },
  { field: 'model', from: 'GetDeviceInformationResponse/Model', content, value: 'RLC-410' },
  { field: 'serial', from: 'GetDeviceInformationResponse/SerialNumber', content, value: 'SN-77' },
];
