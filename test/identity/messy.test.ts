import { describe, expect, test } from 'vitest';
import { identify, modelIndex } from '../../src/identity/models.ts';
import { cameras, manufacturers, nameOnly, rules, shippedIndex } from './shipped.ts';

type Spelling = readonly [brand: string | null, text: string, model: string | null];

const shipped = shippedIndex();

describe('separators lost, doubled or replaced', () => {
  expectAll([
    ['Hikvision', 'ds 2cd2143g0 i 4 mp', 'DS-2CD2143G0-I'],
    [null, 'Hikvision DS 2DE5232IW AE 2MP IP Camera Price In Bangladesh', 'DS-2DE5232IW-AE'],
    ['Hikvision', 'ds.2cd2042wd.i', 'DS-2CD2042WD-I'],
    ['Hikvision', 'DS2-CD2142FWD-I', 'DS-2CD2142FWD-I'],
    ['Hikvision', '2DS-2CD2620F-i', 'DS-2CD2620F-I'],
    ['Hikvision', 'DS -2CD1221 I3', 'DS-2CD1221-I3'],
    ['Dahua', 'IPC-HDBW-2841R-ZS', 'IPC-HDBW2841R-ZS'],
    ['Dahua', 'IPC_HFW5442E_ZE', 'IPC-HFW5442E-ZE'],
    ['Axis', 'AXIS P3265LVE', 'P3265-LVE'],
    ['Hikvision', 'DS-2TD1228-2-QA', 'DS-2TD1228-2/QA'],
  ]);
});

describe('letters and digits confused where the number allows one reading', () => {
  expectAll([
    ['Hikvision', 'DS-2CD2143GO-I', 'DS-2CD2143G0-I'],
    ['Hikvision', 'DS-2CD2043G0-1', 'DS-2CD2043G0-I'],
    ['Hikvision', 'DS-2CD2T43G0-15', 'DS-2CD2T43G0-I5'],
    ['Hikvision', 'DS-2CD2T43G0-18', 'DS-2CD2T43G0-I8'],
    ['Hikvision', 'ds-2cd2142fdw-i', 'DS-2CD2142FWD-I'],
    ['Hikvision', 'D2-2CD2143G0-I', 'DS-2CD2143G0-I'],
    ['Hikvision', 'DS-2CD1043G0-l', 'DS-2CD1043G0-I'],
    ['TP-Link', 'VIGI C230l Mini', null],
    ['VIGI', 'VIGI C330l(2.8mm)(UN)', 'VIGI C330I'],
    ['Dahua', 'IPC-HDW244lT-S', 'IPC-HDW2441T-S'],
    ['Dahua', 'IPC-HWD2441T-S', 'IPC-HDW2441T-S'],
    ['Axis', 'M3O85-V', 'M3085-V'],
    ['Axis', 'P5654-E MK2', 'P5654-E Mk II'],
  ]);
});

describe('a beginning or an ending missing', () => {
  expectAll([
    ['Hikvision', '2CD2143G0-I', 'DS-2CD2143G0-I'],
    [null, '2cd1143g0-i-4mp-dome-ip-camera', 'DS-2CD1143G0-I'],
    ['Dahua', 'HFW2441T-ZS', 'IPC-HFW2441T-ZS'],
    ['Dahua', 'pc-hdw2441t-zs 1440p poe vandal-proof dome dahua', 'IPC-HDW2441T-ZS'],
    ['VIGI', 'C240I', 'VIGI C240I'],
    ['VIGI', 'S345', 'InSight S345'],
    ['Hikvision', '2143', null],
    ['Hikvision', 'DS-2CD2143G2-', null],
    ['Hikvision', 'DS-2CD654G1-IZS', null],
    ['Hikvision', 'DS-2CD2T43G0 4MP', null],
    ['Tiandy', 'TC-C34QN', null],
    ['Dahua', 'itc237', null],
    ['Dahua', '2449t', null],
    ['Axis', 'M1135-E', null],
  ]);
});

describe('something glued on', () => {
  expectAll([
    ['Hikvision', 'DS-2CD2142FWD-I20171103AAWRC12345678', 'DS-2CD2142FWD-I'],
    ['Hikvision', 'DS-2CD2T43G0-I520190517BBWRD123456789', 'DS-2CD2T43G0-I5'],
    ['Hikvision', 'DS-2CD2043G0-I - J12345678', 'DS-2CD2043G0-I'],
    ['Hikvision', 'DS-2CD2143G0-I - 4MP', 'DS-2CD2143G0-I'],
    ['Hikvision', 'DS-2CD2142FWD-I 4MP IR Waterproof POE IP cctv Camera 6mm', 'DS-2CD2142FWD-I'],
    ['Hikvision', 'DS-2CD2643G0-IZS (C)', 'DS-2CD2643G0-IZS'],
    ['Hikvision', 'DS-2CD2143G2-I(BLACK)(O-STD)', 'DS-2CD2143G2-I'],
    ['Hikvision', 'DS-2TD1228-2/QA-BULLET', 'DS-2TD1228-2/QA'],
    ['Hikvision', 'DS-2SE7C432MWG-EB/26(F0)', 'DS-2SE7C432MWG-EB/26'],
    ['Dahua', 'DH-IPC-HDW2449TP-S-IL-0360B', 'IPC-HDW2449T-S-IL'],
    ['Dahua', 'DH-IPC-HDW2831TN-AS-0280B-S2', 'IPC-HDW2831T-AS-S2'],
    ['Dahua', 'IPC-HDW2831T-AS-028B-S2', 'IPC-HDW2831T-AS-S2'],
    ['Dahua', 'IPC-HFW2831T-ZAS-27135-S2', 'IPC-HFW2831T-ZAS-S2'],
    ['Dahua', 'IPC-HFW2441T-ZS-IRE6', 'IPC-HFW2441T-ZS'],
    ['Dahua', 'IPC-HFW2541T-AS-AUS', 'IPC-HFW2541T-AS'],
    ['Dahua', 'IPC-HFW2541IPC-HFW2541S-SS-S', 'IPC-HFW2541S-S'],
    ['Dahua', 'HFW25HFW2541T-AS41T-AS', 'IPC-HFW2541T-AS'],
    ['Dahua', 'IPC-HDBW2841E-S (5MP)', null],
    ['Hikvision', 'DS-2CD2143G2-I 8MP', null],
    ['Tiandy', 'TC-C34QN Spec:I3/E/Y/2.8mm/V5.0', 'TC-C34QN I3/E/Y/2.8mm/V5.0'],
  ]);
});

describe('brand missing, misspelt, in another language or contradicting', () => {
  expectAll([
    [null, 'Hikvision: DS-2DE5425IWG-E', 'DS-2DE5425IWG-E'],
    [null, 'داهوا IPC-HDBW3441E-S', 'IPC-HDBW3441E-S'],
    [null, 'cheap dahu ipc-hdw2441tm-s cctv 1440p camera ip sdk mini', 'IPC-HDW2441TM-S'],
    ['Hikvission', 'DS-2CD2143G2-I', 'DS-2CD2143G2-I'],
    ['Dahuaa', 'IPC-HDW2441T-S', 'IPC-HDW2441T-S'],
    ['Dahua', 'DAH-SD5A825GB-HNR', 'SD5A825GB-HNR'],
    ['ukendt', 'P3265-LVE', 'P3265-LVE'],
    ['Kameramontøren', 'DS-2CD2143G2-I', 'DS-2CD2143G2-I'],
    ['Kameramontøren', 'K71', null],
    ['Axis', 'DS-2CD2143G2-I', null],
    [null, 'Dahua DS-2CD2143G2-I', null],
    ['Hikvision', 'HIK PTZ', null],
    ['Hikvision', 'ColorVU', null],
    ['Panasonic', 'WV-S1536LN', 'WV-S1536LN'],
    ['Wisenet', 'XNV-8080R', 'XNV-8080R'],
    ['Bosch', 'FLEXIDOME 8100i NDE-8703-R', 'NDE-8703-R'],
    ['Bosch', 'FLEXIDOME 5100i NDE-8703-R', null],
    ['Bosch', 'FLEXIDOME 8100i', null],
  ]);
});

describe('sister brands and labels', () => {
  expectAll([
    ['HiLook', 'B140H', 'IPC-B140H'],
    ['Hikvision', 'IPC-B140H', 'IPC-B140H'],
    ['EZVIZ', 'CS-C3X', 'C3X'],
    ['Annke', 'C800 (I91BM)', null],
    ['TRENDnet', 'TV-IP310PI', null],
    ['BCS', 'BCS-TIP4501IR-Ai', null],
    ['HiWatch', 'DS-I452M(B)', null],
    ['Ubiquiti', 'G5 Bullet', 'UVC-G5-Bullet'],
    ['Ubiquiti', 'G5 Flex Mini', null],
    ['VIGI', 'C240I Mini', null],
    ['Ernitec', 'Wolf Pro 8MP Turret', null],
  ]);
});

describe('two things in one field', () => {
  expectAll([
    ['Hikvision', 'DS-2CD2143G2-I DS-2CD2143G2-I', 'DS-2CD2143G2-I'],
    ['Hikvision', 'DS-2CD2143G2-I DS-2CD2043G0-I', null],
    ['Hikvision', 'Beslag til DS-2CD2143G2-I', null],
    ['Hikvision', '2 stk DS-2CD2143G2-I 192.168.10.20', 'DS-2CD2143G2-I'],
  ]);
});

test('a model that is not in the catalogue is not taken for its nearest neighbour', () => {
  const absent = [
    'ds2cd2043g2i',
    'DS2CD2625FWD IZS',
    'DS-2CD2145FWD-IS20190517AAWRD20341380',
    'IPC-HDBW2231E-S',
  ];
  for (const text of absent) expect(identify(shipped, { brand: null, text }).cameraId).toBeNull();
});

test('the same spellings lead to a model as soon as the catalogue has it', () => {
  const added = [
    nameOnly('hikvision', 'DS-2CD2625FWD-IZS'),
    nameOnly('hikvision', 'DS-2CD2145FWD-IS'),
    nameOnly('dahua', 'IPC-HFW4239T'),
    nameOnly('dahua', 'IPC-HFW1239S1-LED-S4'),
    nameOnly('hilook', 'IPC-T221H'),
  ];
  const index = modelIndex([...cameras, ...added], manufacturers, rules);
  const texts = [
    'DS2CD2625FWD IZS',
    'DS-2CD2145FWD-IS20190517AAWRD20341380',
    'HFW4HFW4239T239T',
    'IPC-HFW1239SIPC-HFW1239S1-LED-S41-LED-S4',
    'T221H',
  ];
  const found = texts.map((text, at) => identify(index, { brand: added[at]?.brand ?? null, text }).model);
  expect(found).toEqual(added.map(({ model }) => model));
});

function expectAll(spellings: readonly Spelling[]) {
  test.each(spellings)('%s | %s ► %s', (brand, text, model) => {
    expect(identify(shipped, { brand, text }).model).toBe(model);
  });
}
