import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/app/knowledge.ts';
import { registrantOf } from '../../src/app/mac-registry.ts';

const { registrantNamed } = loadKnowledge();

function makerOf(mac: string): string | null {
  const registered = registrantOf(mac);
  return registered === null ? null : (registrantNamed(registered.registrant)?.id ?? null);
}

test.each([
  ['08:ED:ED:12:34:56', 'dahua'],
  ['3C:EF:8C:00:00:01', 'dahua'],
  ['08:54:11:00:00:01', 'hikvision'],
  ['F8:4D:FC:00:00:01', 'hikvision'],
  ['00:1F:54:00:00:01', 'lorex'],
  ['B8:A4:4F:00:00:01', 'axis'],
])('the block of %s is registered to %s', (mac, maker) => {
  expect(makerOf(mac)).toBe(maker);
});

test('an address in a small block belongs to the small block, not to the large one around it', () => {
  const registered = registrantOf('B0:B3:53:60:00:01');
  expect(registered).toMatchObject({ prefix: 'B0:B3:53:6' });
  expect(makerOf('B0:B3:53:60:00:01')).toBe('hikrobot');
});

test.each(['00:00:00:00:00:01', '24:0A:C4:00:00:01'])(
  'a firm that makes no cameras that we know is nobody: %s',
  (mac) => {
    expect(registrantOf(mac)).not.toBeNull();
    expect(makerOf(mac)).toBeNull();
  },
);

test('firms with a name alike a maker’s are not that maker', () => {
  for (const name of [
    'Samsung Electronics Co.,Ltd',
    'Cisco Systems, Inc',
    'SHENZHEN KTC TECHNOLOGY CO.,LTD',
    'Shanghai Dahua Scale Factory',
  ])
    expect(registrantNamed(name), name).toBeNull();
});
