import { describe, expect, test } from 'vitest';
import { macSign } from '../../src/origin/mac-sign.ts';
import { badger, heron, judge, manufacturer, otter } from './records.ts';

const registered = { prefix: '00:11:22', registrant: 'Badger Technology Co.,Ltd.' };
const chipMaker = manufacturer('mole', { kind: 'chip' });

function sign(mac: string, brandId: string | null, maker: typeof badger | null = badger) {
  return macSign(
    mac,
    brandId,
    () => registered,
    () => maker,
  );
}

describe('a MAC address', () => {
  test('points to the maker that registered it, by the part that is not of one camera', () => {
    for (const brandId of ['heron', null]) {
      const { lead } = sign('00:11:22:AA:BB:CC', brandId);
      expect(lead?.maker).toBe('badger');
      expect(lead?.says.values).toEqual(registered);
    }
  });

  test('to an excluded maker makes a clean brand suspected, and an unknown one too: never allowed, never silent', () => {
    const { lead } = sign('00:11:22:AA:BB:CC', null);
    const leads = lead === null ? [] : [lead];
    expect(judge(otter).verdict).toBe('allowed');
    expect(judge(otter, { leads }).verdict).toBe('suspected');
    expect(judge(null, { brand: 'Nobody', leads }).verdict).toBe('suspected');
    expect(judge(badger, { leads }).verdict).toBe('excluded');
  });

  test.each([
    ["of the brand's own firm", '00:11:22:AA:BB:CC', 'badger', badger, 'origin.mac.own'],
    ['of a firm that we do not know', '00:11:22:AA:BB:CC', 'heron', null, 'origin.mac.stranger'],
    ['of a maker of chips', '00:11:22:AA:BB:CC', 'heron', chipMaker, 'origin.mac.chip'],
    ['that the device chose itself', '02:11:22:AA:BB:CC', 'heron', badger, 'origin.mac.local'],
    ['of a group', '01:11:22:AA:BB:CC', 'heron', badger, 'origin.mac.group'],
    ['of a group that was chosen locally', '03:11:22:AA:BB:CC', 'heron', badger, 'origin.mac.group'],
  ])('%s is no lead, and says why', (_, mac, brandId, maker, key) => {
    expect(sign(mac, brandId, maker)).toMatchObject({ lead: null, says: { key } });
  });

  test('that nobody registered is no lead', () => {
    const nobody = macSign(
      '00:11:22:AA:BB:CC',
      heron.id,
      () => null,
      () => badger,
    );
    expect(nobody).toMatchObject({ lead: null, says: { key: 'origin.mac.unregistered' } });
  });
});
