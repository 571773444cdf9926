import { describe, expect, test } from 'vitest';
import { brandIndex, resolveBrand } from '../../src/identity/brands.ts';
import { manufacturers, rules } from './shipped.ts';

const index = brandIndex(manufacturers, rules.brands);

describe('a brand is found by the whole of a name', () => {
  test.each([
    ['Hikvision', 'hikvision', 'exact'],
    ['HIKVISION ', 'hikvision', 'exact'],
    ['hik-vision', 'hikvision', 'exact'],
    ['UNV', 'uniview', 'exact'],
    ['海康威视', 'hikvision', 'exact'],
    ['Geutebruck', 'geutebrueck', 'exact'],
    ['Axis Communications AB', 'axis', 'exact'],
    ['TP-LINK', 'tp-link', 'exact'],
    ['VIGI', 'vigi', 'exact'],
    ['Hik', 'hikvision', 'spelling'],
    ['داهوا', 'dahua', 'spelling'],
    ['Samsung', 'hanwha-vision', 'spelling'],
    ['VIVOTEK A/S', 'vivotek', 'legal-form'],
    ['Axis Communications A/S', 'axis', 'legal-form'],
    ['Videotec SpA', 'videotec', 'exact'],
    ['Robert Bosch GmbH', 'bosch', 'legal-form'],
    ['Hangzhou Hikvision Digital Technology Co., Ltd.', 'hikvision', 'legal-name'],
    ['Zhejiang Dahua Vision', 'dahua', 'legal-name'],
    ['Axis Danmark', 'axis', 'legal-name'],
    ['Hanwha Vision Europe Limited', 'hanwha-vision', 'legal-name'],
  ])('%s ► %s', (text, manufacturer, how) => {
    expect(resolveBrand(index, text)).toEqual({ manufacturer, how });
  });
});

describe('a part of a word names no brand', () => {
  test.each([
    'PRO',
    'Praxis',
    'Axisa',
    'Vision',
    'Digital Technology Co., Ltd.',
    'Hikvisio',
    'Ltd.',
    '',
    '???',
  ])('%s', (text) => {
    expect(resolveBrand(index, text)).toBeNull();
  });
});

test('an alias that two manufacturers share names neither', () => {
  const shared = [
    { id: 'one', brand: 'One', legalName: null, aliases: ['Predator'] },
    { id: 'two', brand: 'Two', legalName: null, aliases: ['PREDATOR'] },
  ];
  expect(resolveBrand(brandIndex(shared, rules.brands), 'Predator')).toBeNull();
});

test('a brand of its own comes before the alias of another', () => {
  const shared = [
    { id: 'one', brand: 'One', legalName: null, aliases: ['Predator'] },
    { id: 'predator', brand: 'Predator', legalName: null, aliases: [] },
  ];
  expect(resolveBrand(brandIndex(shared, rules.brands), 'Predator')?.manufacturer).toBe('predator');
});

test('every shipped brand resolves to itself by its name', () => {
  const lost = manufacturers.filter(({ id, brand }) => resolveBrand(index, brand)?.manufacturer !== id);
  expect(lost.map(({ id }) => id)).toEqual([]);
});
