import { describe, expect, test } from 'vitest';
import { loadKnowledge, policyNamed } from '../../src/app/knowledge.ts';
import { buildMarket } from '../../src/app/market.ts';
import { compare } from '../../src/equivalence/compare.ts';
import { needsOf } from '../../src/equivalence/needs.ts';
import { valuesOf } from '../../src/equivalence/values.ts';
import type { CatalogLine } from '../../src/model/catalog-line.ts';
import { catalogLine } from '../catalog-line.ts';
import { camera, profile, source } from '../equivalence/cameras.ts';

const knowledge = loadKnowledge();
const policy = policyNamed(knowledge, 'kk-2026', '2026-06-01');

function sold(change: Partial<CatalogLine>) {
  return buildMarket(knowledge, [catalogLine(change)], policy, '2026-06-01').offers[0]?.product;
}

describe('who makes a product', () => {
  test('is the maker’s name as we know it, however the line spells it', () => {
    const name = 'Bosch NDE-3702-AL';
    expect(sold({ name, brand: 'BOSCH SECURITY', model: 'NDE-3702-AL' })?.maker).toBe('Bosch');
    expect(sold({ name: 'IP-kamera 4 MP dome', maker: 'Ukendt Optik ApS' })?.maker).toBe('Ukendt Optik ApS');
    expect(sold({ name: 'IP-kamera 4 MP dome' })?.maker, 'nobody says').toBeNull();
  });

  test('of a brand that sells only another’s cameras is that other', () => {
    const relabel = [...knowledge.manufacturers.values()].find(({ oem }) =>
      oem.some(({ scope, to }) => scope === 'all' && to === null),
    );
    const maker = relabel?.oem.find(({ scope }) => scope === 'all')?.maker ?? '';
    const found = sold({ name: 'IP-kamera 4 MP dome', brand: relabel?.brand ?? '' });
    expect(found?.maker).toBe(knowledge.manufacturers.get(maker)?.brand);
    expect(found?.maker).not.toBe(relabel?.brand);
  });
});

describe('a catalogue that contradicts the data sheet', () => {
  const needs = needsOf(profile, valuesOf(camera().specs, 'data-sheet', [source]));
  const sheet = (fields: Parameters<typeof camera>[0]) =>
    valuesOf(camera(fields).specs, 'data-sheet', [source]);
  const said = (fields: Parameters<typeof camera>[0]) =>
    valuesOf(camera(fields).specs, 'catalog-text', [source]);
  const small = { widthPx: 1920, heightPx: 1080 };
  const contradictions = (...[known, stated]: readonly Parameters<typeof camera>[0][]) =>
    compare(needs, sheet(known), 'en', said(stated)).flatMap(({ id, contradicted }) =>
      contradicted === undefined ? [] : id,
    );

  test('is told of where its word would decide otherwise, in either direction', () => {
    expect(contradictions({}, small)).toEqual(['resolution']);
    expect(contradictions(small, {})).toEqual(['resolution']);
  });

  test('is not where the two agree on what counts, though the figures differ', () => {
    expect(contradictions({}, { widthPx: 3840, heightPx: 2160 })).toEqual([]);
    expect(contradictions({}, {})).toEqual([]);
  });

  test('is not where the data sheet is silent: then the catalogue is what counts', () => {
    const silent = { widthPx: null, heightPx: null };
    expect(contradictions(silent, small)).toEqual([]);
  });

  test('reaches the product from the line’s own words', () => {
    const line = { name: 'Bosch NDE-3702-AL 8 MP', brand: 'Bosch', model: 'NDE-3702-AL' };
    expect(sold(line)?.stated?.get('resolution')?.value).toBe(8);
    expect(sold(line)?.offer.get('resolution')?.from).toBe('data-sheet');
  });
});
