import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { type RegisterContext, toInstalledCameras } from '../../src/intake/installed-cameras.ts';
import { readMac } from '../../src/intake/mac.ts';
import { InstalledCamera } from '../../src/model/installed-camera.ts';
import type { RawTable } from '../../src/model/raw-table.ts';
import { budget, day, number, registerHeaders, tableOf } from './tables.ts';

const context: RegisterContext = { department: null, budget, map: null };
type Rows = Parameters<typeof tableOf>[0];

const read = (rows: Rows, asked: Partial<RegisterContext> = {}) =>
  toInstalledCameras([tableOf(rows)], registerHeaders, { ...context, ...asked });

function refused(tables: readonly RawTable[], asked: Partial<RegisterContext> = {}) {
  try {
    toInstalledCameras(tables, registerHeaders, { ...context, ...asked });
  } catch (error) {
    if (error instanceof InputError)
      return { key: error.says.key, values: error.says.values, exitCode: error.exitCode };
    throw error;
  }
  return expect.unreachable('nothing was refused');
}

test('a row of a camera list becomes a camera with everything that it says', () => {
  const { cameras, rejects, warnings } = read([
    'Kameraliste 2026;;;;;;;;;',
    'Kamera-id;Forvaltning;Lokation;Fabrikat;Model;MAC-adresse;Serienr.;Formål;Netværk;Kontraktudløb',
    'TMF-1;TMF;Torvet 1;Mærke;ds-2cd 2043;c0-56-e3-01-02-03;S-9;Trafikovervågning;VLAN 12;31.12.2028',
  ]);
  expect(cameras.map((camera) => InstalledCamera.parse(camera))).toEqual([
    {
      id: 'TMF-1',
      department: 'TMF',
      site: 'Torvet 1',
      asWritten: 'Mærke ds-2cd 2043',
      brand: 'Mærke',
      model: 'ds-2cd 2043',
      kind: 'traffic',
      purpose: 'Trafikovervågning',
      mac: 'C0:56:E3:01:02:03',
      serial: 'S-9',
      network: 'VLAN 12',
      contractEnd: '2028-12-31',
      file: 'liste.csv',
      row: 3,
    },
  ]);
  expect({ rejects, warnings }).toEqual({ rejects: [], warnings: [] });
});

describe('whose camera it is', () => {
  test('code, name and alias of a department count, in any spelling', () => {
    const first = budget.departments[0];
    const spellings = [first?.code ?? '', first?.name.toUpperCase() ?? '', (first?.code ?? '').toLowerCase()];
    const { cameras } = read(['Forvaltning;Model', ...spellings.map((spelling) => `${spelling};M1`)]);
    expect(cameras.map(({ department }) => department)).toEqual(spellings.map(() => first?.code));
  });

  test('a row that names none gets that of --department', () => {
    const { cameras } = read(['Forvaltning;Model', ';M1', 'SOF;M2'], { department: 'buf' });
    expect(cameras.map(({ department }) => department)).toEqual(['BUF', 'SOF']);
  });

  test('a department that the budget does not know is rejected with the codes there are', () => {
    const { rejects } = read(['Forvaltning;Model', 'XYZ;M1', 'SOF;M2', ';M3']);
    expect(rejects.map(({ row, field, why }) => [row, field, why.key])).toEqual([
      [2, 'department', 'import.unknown-department'],
      [4, 'department', 'import.no-department'],
    ]);
    expect(rejects[0]?.why.values.codes).toContain('SOF');
  });

  test('a column of inner units can be left out by the column map', () => {
    const { cameras } = read(['Afdeling;Model', 'Skole 12;M1'], {
      department: 'BUF',
      map: { department: '' },
    });
    expect(cameras).toMatchObject([{ department: 'BUF', model: 'M1' }]);
  });

  test('an unknown --department is wrong use', () => {
    expect(refused([tableOf(['Model', 'M1'])], { department: 'XYZ' })).toMatchObject({
      key: 'import.unknown-department-asked',
      exitCode: 2,
    });
  });
});

describe('which camera it is', () => {
  const sof = { department: 'SOF' };

  test('brand and model may stand in one column', () => {
    expect(read(['Kamera;Antal', 'Mærke M1;1'], sof).cameras).toMatchObject([
      { asWritten: 'Mærke M1', brand: null, model: 'Mærke M1' },
    ]);
  });

  test('a column called Kamera is a name where there is a model column', () => {
    expect(read(['Kamera;Fabrikat;Model', 'Indgang 1;A;M1'], sof).cameras).toMatchObject([
      { asWritten: 'A M1' },
    ]);
  });

  test('a row with a brand alone is kept, and one with neither is rejected', () => {
    const { cameras, rejects } = read(['Fabrikat;Model;Lokation', 'A;;x', ';;y', '-;?;z', 'Ingen;;w'], sof);
    expect(cameras).toMatchObject([{ brand: 'A', model: null, asWritten: 'A' }]);
    expect(rejects.map(({ row, why }) => [row, why.key])).toEqual([
      [3, 'import.lone-cell'],
      [4, 'import.no-camera'],
      [5, 'import.no-camera'],
    ]);
  });

  test('a row that says "unknown" is a camera of unknown make and model, and is counted', () => {
    const { cameras, rejects } = read(
      ['Fabrikat;Model;Antal', 'Ukendt;;2', ';ukendt model;1', 'A;Ukendt;1'],
      sof,
    );
    expect(cameras.map(({ brand, model, asWritten }) => [brand, model, asWritten])).toEqual([
      [null, null, 'Ukendt'],
      [null, null, 'Ukendt'],
      [null, 'ukendt model', 'ukendt model'],
      ['A', null, 'A'],
    ]);
    expect(rejects).toEqual([]);
  });

  test('a model that a spreadsheet made a date is unknown with a warning', () => {
    const { cameras, warnings } = read(['Fabrikat;Model', ['A', day('2026-02-01')]], sof);
    expect(cameras).toMatchObject([{ brand: 'A', model: null }]);
    expect(warnings).toMatchObject([{ row: 2, field: 'model', why: { key: 'import.code-became-date' } }]);
  });
});

describe('how many cameras a row is', () => {
  const sof = { department: 'SOF' };

  test('a quantity makes that many cameras with numbered ids', () => {
    const { cameras } = read(['Kamera-id;Model;Antal;MAC', 'K7;M1;3;c056e3010203'], sof);
    expect(cameras.map(({ id, mac }) => [id, mac])).toEqual([
      ['K7-1', null],
      ['K7-2', null],
      ['K7-3', null],
    ]);
  });

  test.each([
    ['', 1],
    ['2 stk.', 2],
    ['1.000', 1000],
    ['2,0', 2],
  ])('%j is %i', (quantity, count) => {
    expect(read(['Model;Antal', `M1;${quantity}`, 'M2;1'], sof).cameras).toHaveLength(count + 1);
  });

  test('a spreadsheet number counts as it is', () => {
    expect(read(['Model;Antal', ['M1', number('4')]], sof).cameras).toHaveLength(4);
  });

  test.each(['0', '-1', '1,5', 'ca. 10', '999999'])('%s is rejected: nobody can count it', (quantity) => {
    const { cameras, rejects } = read(['Model;Antal', `M1;${quantity}`, 'M2;1'], sof);
    expect(cameras).toHaveLength(1);
    expect(rejects).toMatchObject([{ row: 2, field: 'quantity' }]);
  });

  test('total rows are rejected, never counted as cameras', () => {
    const { cameras, rejects } = read(
      ['Model;Antal', 'M1;2', 'I alt;2', 'I alt kameraer 2;', 'Total:;2'],
      sof,
    );
    expect(cameras).toHaveLength(2);
    expect(rejects.map(({ why }) => why.key)).toEqual([
      'import.total-row',
      'import.total-row',
      'import.total-row',
    ]);
  });

  test('the number of cameras is the sum of the quantities, and every id is its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 }),
        (quantities) => {
          const { cameras } = read(['Model;Antal', ...quantities.map((quantity) => `M1;${quantity}`)], sof);
          expect(cameras).toHaveLength(quantities.reduce((sum, quantity) => sum + quantity, 0));
          expect(new Set(cameras.map(({ id }) => id)).size).toBe(cameras.length);
        },
      ),
    );
  });
});

describe('ids', () => {
  test('a row without an id gets department and row', () => {
    expect(read(['Forvaltning;Model', 'SOF;M1', 'BUF;M1']).cameras.map(({ id }) => id)).toEqual([
      'SOF-2',
      'BUF-3',
    ]);
  });

  test('the later of two rows with one id is rejected', () => {
    const { cameras, rejects } = read(['Forvaltning;Kamera-id;Model', 'SOF;K1;M1', 'SOF;k1;M2']);
    expect(cameras).toHaveLength(1);
    expect(rejects).toMatchObject([
      { row: 3, field: 'id', why: { key: 'import.repeated-id', values: { first: '2' } } },
    ]);
  });

  test("rows of two sheets do not take each other's made-up ids", () => {
    const sheet = (name: string) => tableOf(['Model', 'M1'], { sheet: name });
    const { cameras } = toInstalledCameras([sheet('Nord'), sheet('Syd')], registerHeaders, {
      ...context,
      department: 'SOF',
    });
    expect(cameras.map(({ id }) => id)).toEqual(['SOF-2', 'SOF-Syd-2']);
  });

  test('a camera with several lenses, one row each, is one camera', () => {
    const { cameras, rejects, joinedRows } = read(
      [
        'HardwareId;Name;Channel;Model;MAC',
        'h1;Nord 1;0;M1;c056e3010203',
        'h1;Nord 2;1;M1;c056e3010203',
        'h2;Syd;0;M1;C0:56:E3:01:02:03',
      ],
      { department: 'SOF' },
    );
    expect(cameras).toMatchObject([{ id: 'SOF-C056E3010203', rows: 3 }]);
    expect({ rejects, joinedRows }).toEqual({ rejects: [], joinedRows: 2 });
  });
});

describe('further cells', () => {
  const sof = { department: 'SOF' };

  test('the kind is named by whole words of the purpose, or not at all', () => {
    const purposes = ['Trafiktælling i kryds', 'trafik', 'Trafikskolens indgang', 'Cykelparkering', ''];
    const { cameras } = read(['Model;Formål', ...purposes.map((purpose) => `M1;${purpose}`)], sof);
    expect(cameras.map(({ kind }) => kind)).toEqual(['traffic', 'traffic', null, null, null]);
  });

  test('a MAC address is written in one way, and what is none is left out with a warning', () => {
    const { cameras, warnings } = read(['Model;MAC', 'M1;c056.e301.0203', 'M1;10.0.0.5', 'M1;'], sof);
    expect(cameras.map(({ mac }) => mac)).toEqual(['C0:56:E3:01:02:03', null, null]);
    expect(warnings).toMatchObject([{ row: 3, field: 'mac', why: { key: 'import.unread-mac' } }]);
    expect([readMac('000000000000'), readMac('FF:FF:FF:FF:FF:FF')]).toEqual([null, null]);
  });

  test('network addresses are no place, and no user name or password is kept in any field', () => {
    const { cameras } = read(
      [
        'Name;Model;Address;Username;Password;Network',
        'K1;M1;http://10.0.0.5/;admin;hemmelig;rtsp://admin:p@ss@10.0.0.5/1',
        'K2;M1;10.0.0.6;root;hemmelig;x',
      ],
      sof,
    );
    expect(cameras.map(({ site, network }) => [site, network])).toEqual([
      [null, 'rtsp://10.0.0.5/1'],
      [null, 'x'],
    ]);
    expect(JSON.stringify(cameras)).not.toMatch(/admin|hemmelig|root|p@ss/);
  });
});

describe('files that cannot be used', () => {
  test('a missing column, with the columns that there are and none of the passwords', () => {
    expect(refused([tableOf(['Forvaltning;Lokation;Password', 'SOF;x;hemmelig'])])).toMatchObject({
      key: 'import.missing-camera',
      values: { columns: 'Forvaltning, Lokation' },
      exitCode: 3,
    });
  });

  test('a header without rows, and a file of which every row is rejected', () => {
    expect(refused([tableOf(['Forvaltning;Model'])])).toMatchObject({
      key: 'import.header-only',
      exitCode: 3,
    });
    expect(refused([tableOf(['Forvaltning;Model', 'XYZ;M1'])])).toMatchObject({
      key: 'import.all-rejected',
      exitCode: 3,
    });
  });
});
