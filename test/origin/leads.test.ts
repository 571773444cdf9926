import { describe, expect, test } from 'vitest';
import { modelNumberLeads, wholeNumberLead } from '../../src/origin/leads.ts';
import {
  badger,
  heron,
  judge,
  manufacturer,
  noBadger,
  noChineseFirm,
  otter,
  prefixes,
  sentences,
} from './records.ts';

const all = [badger, otter, heron];

describe('a model number', () => {
  test("that begins as another maker's gives a lead to that maker, by its longest beginning", () => {
    expect(modelNumberLeads('heron', ' BG-2C43X ', all)).toEqual([
      {
        kind: 'model-number',
        maker: 'badger',
        says: {
          key: 'origin.lead.model-number',
          values: { model: 'BG-2C43X', prefix: 'BG-2C', maker: 'Badger' },
        },
      },
    ]);
  });

  test.each(['bg-2c43', 'BG2C43', 'BG 2C43', 'BG–2C43', 'BG_2C43', 'dome, BG-2C43, white'])(
    'is recognised when written %s',
    (text) => {
      expect(modelNumberLeads('heron', text, all)).toHaveLength(1);
    },
  );

  test.each(['XBG-2C43', 'HE-2C43', 'ÆBG-2C43', ''])(
    'with nothing of the kind at the start of a word gives none: %s',
    (text) => {
      expect(modelNumberLeads('heron', text, all)).toEqual([]);
    },
  );

  test("of the brand's own gives none", () => {
    expect(modelNumberLeads('badger', 'BG-2C43', all)).toEqual([]);
  });

  test('that begins as specifically in the own numbering of the brand gives none', () => {
    const own = { ...heron, modelPrefixes: prefixes('BG-2C4') };
    expect(modelNumberLeads('heron', 'BG-2C43', [badger, own])).toEqual([]);
    const looser = { ...heron, modelPrefixes: prefixes('BG') };
    expect(modelNumberLeads('heron', 'BG-2C43', [badger, looser])).toHaveLength(1);
  });

  test('gives a lead also where no known brand stands on the product', () => {
    expect(modelNumberLeads(null, 'BG-2C43', all)).toHaveLength(1);
  });

  test('with signs that mean something in a search is read as text', () => {
    const odd = manufacturer('odd', { modelPrefixes: prefixes('A.(B') });
    expect(modelNumberLeads('heron', 'A.(B12', [odd])).toHaveLength(1);
    expect(modelNumberLeads('heron', 'AX(B12', [odd])).toEqual([]);
  });
});

describe('a whole number', () => {
  const read = { how: 'known-model', number: 'BG-2C43', maker: badger } as const;

  test('that is a model of another maker gives a lead to it, and of the own brand none', () => {
    expect(wholeNumberLead('heron', read)?.maker).toBe('badger');
    expect(wholeNumberLead(null, read)?.maker).toBe('badger');
    expect(wholeNumberLead('badger', read)).toBeNull();
    expect(wholeNumberLead('heron', null)).toBeNull();
  });

  test('that is only built alike is told in other words than a known model', () => {
    const keys = (['known-model', 'built-as'] as const).map(
      (how) => wholeNumberLead(null, { ...read, how })?.says.key,
    );
    expect(keys).toEqual(['origin.lead.known-model', 'origin.lead.built-as']);
  });
});

describe('a lead under a policy', () => {
  const leads = modelNumberLeads('otter', 'BG-2C43', all);

  test('to an excluded maker makes a clean brand suspected, whether by country or by name', () => {
    for (const policy of [noChineseFirm, noBadger]) {
      const judgement = judge(otter, { policy, leads });
      expect(judgement.verdict).toBe('suspected');
      expect(sentences(judgement)).toEqual(['origin.lead.model-number']);
    }
  });

  test('to a maker that is not excluded changes nothing', () => {
    const harmless = modelNumberLeads('badger', 'OT-1', [{ ...otter, modelPrefixes: prefixes('OT') }]);
    expect(harmless).toHaveLength(1);
    expect(judge(heron, { leads: harmless })).toEqual(judge(heron));
  });

  test('changes nothing where the policy does not ask who made the product', () => {
    const policy = { ...noChineseFirm, reads: ['brandOwner' as const], requires: [] };
    expect(judge(otter, { policy, leads }).verdict).toBe('allowed');
  });

  test('never softens an exclusion', () => {
    expect(judge(badger, { leads }).verdict).toBe('excluded');
  });
});
