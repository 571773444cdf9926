import { describe, expect, test } from 'vitest';
import { layers } from '../../src/model/claim.ts';
import type { Manufacturer } from '../../src/model/manufacturer.ts';
import { type DossierOptions, dossier, type LayerEvidence } from '../../src/origin/dossier.ts';
import { badger, claim, day, heron, known, manufacturer, otter, relation } from './records.ts';

const options: DossierOptions = { asOf: day, manufacturers: known };

function layerOf(
  subject: Manufacturer | null,
  layer: string,
  rest: Partial<DossierOptions> = {},
): LayerEvidence {
  const found = dossier(subject, { ...options, ...rest }).layers.find((each) => each.layer === layer);
  if (found === undefined) throw new Error(`a dossier has the layer ${layer}`);
  return found;
}

describe('a dossier', () => {
  test('has all six layers in the order of the model, also for a brand nobody knows', () => {
    expect(dossier(otter, options).layers.map(({ layer }) => layer)).toEqual(layers);
    expect(dossier(null, options).layers.map(({ layer }) => layer)).toEqual(layers);
  });

  test('a layer with a claim is evidenced and asks nothing', () => {
    expect(layerOf(otter, 'brandOwner')).toMatchObject({ status: 'evidenced', settle: null });
  });

  test('a layer without a claim is not evidenced and says what to ask for', () => {
    expect(layerOf(otter, 'factory')).toMatchObject({
      status: 'not-evidenced',
      claims: [],
      settle: { key: 'origin.settle.factory' },
    });
  });

  test('a claim that names a firm without its country still asks', () => {
    const subject = manufacturer('mole', { claims: [claim('ultimateOwner', null)] });
    expect(layerOf(subject, 'ultimateOwner')).toMatchObject({
      status: 'evidenced',
      settle: { key: 'origin.settle.ultimateOwner' },
    });
  });

  test('two countries in one layer are disputed', () => {
    const subject = manufacturer('mole', { claims: [claim('brandOwner', 'US'), claim('brandOwner', 'CN')] });
    expect(layerOf(subject, 'brandOwner').status).toBe('disputed');
  });

  test('two known firms in one layer are disputed, two spellings of a firm are not', () => {
    const firms = [claim('maker', null, { entityId: 'otter' }), claim('maker', null, { entityId: 'badger' })];
    expect(layerOf(manufacturer('mole', { claims: firms }), 'maker').status).toBe('disputed');
    const spellings = [
      claim('maker', 'SE', { entity: 'Otter AB' }),
      claim('maker', 'SE', { entity: 'OTTER' }),
    ];
    expect(layerOf(manufacturer('mole', { claims: spellings }), 'maker').status).toBe('evidenced');
  });

  test('a contradicted claim makes its layer disputed', () => {
    const subject = manufacturer('mole', {
      claims: [claim('brandOwner', 'CN'), claim('brandOwner', 'TW', { status: 'contradicted' })],
    });
    expect(layerOf(subject, 'brandOwner').status).toBe('disputed');
  });

  test('a former owner is shown as earlier, a coming one as later', () => {
    const former = claim('ultimateOwner', 'CN', { to: '2021-12' });
    const coming = claim('ultimateOwner', 'US', { from: '2027' });
    const { claims, earlier, later } = layerOf(
      manufacturer('mole', { claims: [former, coming] }),
      'ultimateOwner',
    );
    expect({ claims, earlier, later }).toEqual({ claims: [], earlier: [former], later: [coming] });
  });

  test('a claim about this very product stands beside those about its brand', () => {
    const made = claim('factory', 'VN');
    expect(layerOf(otter, 'factory', { lineClaims: [made] }).claims).toEqual([made]);
  });

  test('an unknown brand keeps the name that was written', () => {
    expect(dossier(null, { ...options, brand: 'Weasel' })).toMatchObject({
      manufacturer: null,
      brand: 'Weasel',
    });
  });
});

describe('who may sell what others make', () => {
  test('a manufacturer without OEM relations does not', () => {
    expect(dossier(otter, options).relabels).toBe(false);
  });

  test('a relabelling brand, one with any OEM relation, and an unknown brand do', () => {
    expect(dossier(heron, options).relabels).toBe(true);
    const past = manufacturer('mole', { oem: [relation('badger', { scope: 'past', to: '2020' })] });
    expect(dossier(past, options).relabels).toBe(true);
    expect(dossier(null, options).relabels).toBe(true);
  });
});

describe('an OEM relation', () => {
  test('over all products settles the maker, with the seat of the maker', () => {
    const subject = { ...heron, oem: [relation('badger')] };
    expect(layerOf(subject, 'maker')).toMatchObject({
      status: 'evidenced',
      claims: [
        {
          id: 'heron/oem/badger/cn#1',
          entity: 'Badger Technology Co., Ltd.',
          entityId: 'badger',
          country: 'CN',
          status: 'confirmed',
          scope: 'all',
        },
      ],
    });
  });

  test('over some products is shown and settles nothing', () => {
    const { status, claims, settle } = layerOf(
      { ...heron, oem: [relation('badger', { scope: 'some' })] },
      'maker',
    );
    expect({ status, scopes: claims.map(({ scope }) => scope), settle: settle?.key }).toEqual({
      status: 'not-evidenced',
      scopes: ['some'],
      settle: 'origin.settle.maker',
    });
  });

  test('of weaker evidence is claimed, not confirmed', () => {
    const subject = { ...heron, oem: [relation('badger', { confidence: 'medium' })] };
    expect(layerOf(subject, 'maker').claims).toMatchObject([{ status: 'claimed' }]);
  });

  test('that is over is earlier, also where nobody says when it ended', () => {
    const dated = { ...heron, oem: [relation('badger', { scope: 'past', to: '2022-04' })] };
    const undated = { ...heron, oem: [relation('badger', { scope: 'past' })] };
    for (const subject of [dated, undated]) {
      const { claims, earlier } = layerOf(subject, 'maker');
      expect({ live: claims.length, earlier: earlier.length }).toEqual({ live: 0, earlier: 1 });
    }
  });

  test('that is over holds for some products of its time', () => {
    const subject = { ...heron, oem: [relation('badger', { scope: 'past', to: '2022-04' })] };
    expect(layerOf(subject, 'maker', { asOf: '2021-01-01' }).claims).toMatchObject([{ scope: 'some' }]);
  });

  test('with a maker whose seat sources disagree on gives one claim per country', () => {
    const mole = manufacturer('mole', { claims: [claim('brandOwner', 'US'), claim('brandOwner', 'CN')] });
    const { claims, status } = layerOf({ ...heron, oem: [relation('mole')] }, 'maker', {
      manufacturers: new Map([['mole', mole]]),
    });
    expect(claims.map(({ country }) => country)).toEqual(['CN', 'US']);
    expect(status).toBe('disputed');
  });

  test('with a maker nobody knows the seat of has no country', () => {
    const { claims } = layerOf({ ...heron, oem: [relation('stoat')] }, 'maker');
    expect(claims).toMatchObject([{ id: 'heron/oem/stoat#1', entity: 'stoat', country: null }]);
  });
});

test('what sources disagree on is passed on in the words of the catalogue', () => {
  const conflicts = [{ da: 'Uenighed', en: 'Disagreement' }];
  expect(dossier({ ...badger, conflicts }, options).conflicts).toEqual(conflicts);
});
