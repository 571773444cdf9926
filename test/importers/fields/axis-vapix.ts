import type { FieldCase } from './case.ts';

const json = (type: string) =>
  JSON.stringify({
    apiVersion: '1.1',
    data: {
      propertyList: {
        ProdNbr: 'M1065-LW',
        HardwareID: '70E',
        SerialNumber: 'ACCC8E123456',
        Brand: 'AXIS',
        ProdType: type,
      },
    },
  });
const text = (type: string) =>
  `root.Brand.Brand=AXIS\nroot.Brand.ProdNbr=M1065-LW\nroot.Brand.ProdType=${type}\nroot.Properties.System.SerialNumber=ACCC8E123456\n`;
const content = json('Network Camera');
const lines = text('Network Camera');

export const cases: readonly FieldCase[] = [
  { field: 'brand', from: 'propertyList.Brand', content, value: 'AXIS' },
  { field: 'model', from: 'propertyList.ProdNbr', content, value: 'M1065-LW' },
  { field: 'mac', from: 'propertyList.SerialNumber', content, value: 'AC:CC:8E:12:34:56' },
  {
    field: 'deviceType',
    from: 'propertyList.ProdType',
    content: json('Network Speaker'),
    value: 'Network Speaker',
  },
  { field: 'brand', from: 'root.Brand.Brand', content: lines, value: 'AXIS' },
  { field: 'model', from: 'root.Brand.ProdNbr', content: lines, value: 'M1065-LW' },
  {
    field: 'deviceType',
    from: 'root.Brand.ProdType',
    content: text('Network Speaker'),
    value: 'Network Speaker',
  },
  { field: 'mac', from: 'root.Properties.System.SerialNumber', content: lines, value: 'AC:CC:8E:12:34:56' },
];
