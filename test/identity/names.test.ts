import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brandKey } from '../../src/identity/brand-words.ts';
import { brandIndex, brandNames, resolveBrand } from '../../src/identity/brands.ts';
import { manufacturers, rules } from './shipped.ts';

const index = brandIndex(manufacturers, rules.brands);
const listed = brandNames(index);
const names = manufacturers.flatMap(({ id, brand, aliases }) =>
  [brand, ...aliases].map((name) => ({ id, name })),
);

function resolved(name: string): string | null {
  return resolveBrand(index, name)?.manufacturer ?? null;
}

describe('every name of every manufacturer', () => {
  test.each(names)('$name is $id and nobody else', ({ id, name }) => {
    expect(resolved(name)).toBe(id);
    expect(resolved(name.toUpperCase())).toBe(id);
    expect(resolved(`${name} A/S`)).toBe(id);
  });

  test('no two manufacturers share a brand or an alias', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, name } of names)
      owners.set(brandKey(name), (owners.get(brandKey(name)) ?? new Set()).add(id));
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  test('a spelling never takes a brand or an alias from another manufacturer', () => {
    const owners = new Map(names.map(({ id, name }) => [brandKey(name), id]));
    // Wisenet is a brand of its own in the catalogue; the spelling only counts where it is not.
    const taken = rules.brands.spellings.filter(
      ({ text, manufacturer }) => (owners.get(brandKey(text)) ?? manufacturer) !== manufacturer,
    );
    expect(taken.map(({ text }) => text)).toEqual(['Wisenet']);
  });
});

describe('a name with more in it is another name', () => {
  const letters = fc.stringMatching(/^[a-z]{1,4}$/);

  test('letters before or after a name never resolve, unless they make a listed name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), letters, fc.boolean(), ({ name }, extra, isBefore) => {
        const text = isBefore ? extra + name : name + extra;
        if (listed.has(brandKey(text))) return;
        // `Dahua` and `as` is not `Dahua AS`: a legal form is a word of its own.
        expect(resolved(text)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ...[
      'Dahuang',
      'Axis Bank',
      'Boschmann',
      'Honey',
      'PRO',
      'Honeywells',
      'Hikvisionary',
      'Ringo',
      'Sonytel',
    ],
    ...[
      'Samsung Electronics Co., Ltd.',
      'Cisco Systems, Inc',
      'Spectra Technologies Holdings',
      'Sensys Networks',
    ],
    ...[
      'Shenzhen KTC Technology Co., Ltd',
      'Ring Solutions',
      'Planet Networks',
      'Concord Communications Inc',
    ],
    ...['B-Link Electronic Limited', 'WatchGuard Technologies, Inc.', 'Vision Digital Technology Co., Ltd.'],
    ...[
      'Siemens Building Technologies',
      'Shanghai Dahua Scale Factory',
      'Axis Security',
      '有限公司',
      '杭州技术',
    ],
  ])('%s is nobody that we know', (name) => {
    expect(resolved(name)).toBeNull();
  });
});

describe('a firm or product line is found behind', () => {
  test.each([
    ['HIKVision', 'hikvision'],
    ['Hangzhou Hikvision Digital Technology Co., Ltd.', 'hikvision'],
    ['HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO.,LTD', 'hikvision'],
    ['Hikvision Europe B.V.', 'hikvision'],
    ['杭州海康威视数字技术股份有限公司', 'hikvision'],
    ['Zhejiang Dahua Vision', 'dahua'],
    ['Zhejiang Dahua Vision Technology Co., Ltd.', 'dahua'],
    ['Dahua Technology Co Ltd', 'dahua'],
    ['Dahua Technology Italy S.r.l.', 'dahua'],
    ['浙江大华技术股份有限公司', 'dahua'],
    ['Wisenet', 'wisenet'],
    ['Samsung Techwin', 'hanwha-vision'],
    ['Hanwha Techwin Co., Ltd.', 'hanwha-vision'],
    ['Sarix', 'pelco'],
    ['Spectra', 'pelco'],
    ['FLEXIDOME', 'bosch'],
    ['AUTODOME', 'bosch'],
    ['DINION', 'bosch'],
    ['Bosch Security Systems GmbH', 'bosch'],
    ['VIGI', 'vigi'],
    ['Ubiquiti Inc.', 'ubiquiti'],
    ['UniFi Protect', 'ubiquiti'],
    ['Meraki', 'cisco-meraki'],
    ['Avigilon', 'avigilon'],
    ['Panasonic i-PRO', 'i-pro'],
    ['i-PRO', 'i-pro'],
    ['Sony Corporation', 'sony'],
    ['Axis Danmark', 'axis'],
    ['Axis Communications Nordic A/S', 'axis'],
    ['Uniview Technologies', 'uniview'],
    ['Shenzhen TVT Digital Technology Co., Ltd.', 'tvt'],
  ])('%s: %s', (name, id) => {
    expect(resolved(name)).toBe(id);
  });

  test('the name of a technique, which is no brand, names nobody', () => {
    expect(['AcuSense', 'ColorVu', 'DarkFighter', 'WizSense', 'TiOC'].map(resolved)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });
});
