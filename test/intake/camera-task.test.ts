import { describe, expect, test } from 'vitest';
import oek59 from '../../rules/budgets/oek59.json' with { type: 'json' };
import registerHeaders from '../../rules/headers/register.json' with { type: 'json' };
import en62676 from '../../rules/purposes/en-62676-4.json' with { type: 'json' };
import { toInstalledCameras } from '../../src/intake/installed-cameras.ts';
import { Budget } from '../../src/model/budget.ts';
import { HeaderRules } from '../../src/model/headers.ts';
import { PurposeRules } from '../../src/model/purpose.ts';

const budget = Budget.parse(oek59);
const headers = HeaderRules.parse(registerHeaders);
const purposes = PurposeRules.parse(en62676);

/** Reads one row of a register with these columns. */
function read(cells: Readonly<Record<string, string>>) {
  const columns = { Fabrikat: 'Hikvision', Model: 'DS-2CD2143G2-I', Forvaltning: 'ØKF', ...cells };
  const row = (number: number, texts: readonly string[]) => ({
    number,
    cells: texts.map((text) => ({ text, kind: 'text' as const })),
  });
  const rows = [row(1, Object.keys(columns)), row(2, Object.values(columns))];
  const table = { file: 'register.csv', sheet: null, encoding: null, format: 'csv', rows, rejects: [] };
  const { cameras, warnings } = toInstalledCameras([table], headers, {
    department: null,
    budget,
    map: null,
    purposes,
  });
  const [camera] = cameras;
  return { ...camera, warned: warnings.map(({ why }) => why.key) };
}

describe('task and distance in a register', () => {
  test.each([
    ['Identificere personer på 12 m', 'identify', 12],
    ['Identificér på 12,5 m', 'identify', 12.5],
    ['IDENTIFICERE ANSIGTER, I 8 METERS AFSTAND', 'identify', 8],
    ['Genkende på 10-12 m', 'recognise', 12],
    ['Observation på op til 30 meter', 'observe', 30],
    ['Overvågning af plads, afstand ca. 40 m', 'monitor', 40],
    ['identify people at 12 m', 'identify', 12],
    ['recognise faces within 6 metres', 'recognise', 6],
    ['identificere personer', 'identify', null],
  ])('the purpose "%s" is %s at %s m', (purpose, task, distanceM) => {
    expect(read({ Formål: purpose })).toMatchObject({ task, distanceM, purpose });
  });

  test.each([
    'Overvågning af indgang',
    'Observation',
    'Nummerpladegenkendelse på 12 m',
    'Cykelparkering, 12 m',
    'Areal på 200 m2',
    'Ansigtsgenkendelse',
  ])('the purpose "%s" names no task', (purpose) => {
    expect(read({ Formål: purpose })).toMatchObject({ task: null, distanceM: null });
  });

  test('the height of a mast is no distance', () => {
    expect(read({ Formål: 'Identificere personer, på 6 m mast' })).toMatchObject({
      task: 'identify',
      distanceM: null,
    });
  });

  test('what the camera must not do, and two tasks at once, are left to a person', () => {
    for (const purpose of ['Må ikke identificere personer på 12 m', 'Genkende eller identificere på 12 m'])
      expect(read({ Formål: purpose })).toMatchObject({ task: null, warned: ['purpose.unclear-task'] });
  });

  test('two distances are left to a person', () => {
    expect(read({ Formål: 'Identificere på 5 m og på 12 m' })).toMatchObject({
      task: 'identify',
      distanceM: null,
      warned: ['purpose.unclear-distance'],
    });
  });

  test.each([
    ['12', 12],
    ['12,5', 12.5],
    ['ca. 12 m', 12],
    ['5-12 meter', 12],
  ])('a column for the distance holds %s: %s m', (cell, distanceM) => {
    expect(read({ 'Afstand (m)': cell, Opgave: 'Identifikation' })).toMatchObject({
      task: 'identify',
      distanceM,
    });
  });

  test.each(['langt', '1.200', '0', '5000'])('a distance "%s" is unknown, and the reader is told', (cell) => {
    expect(read({ Afstand: cell, Opgave: 'Identifikation' })).toMatchObject({
      distanceM: null,
      warned: ['purpose.unread-distance'],
    });
  });

  test('a distance in kilometres is not taken for metres', () => {
    expect(read({ 'Afstand (km)': '12', Opgave: 'Identifikation' }).distanceM).toBeNull();
  });

  test('the columns for them count before the words of the purpose', () => {
    const cells = { Formål: 'Identificere på 12 m', Opgave: 'Genkende', Afstand: '20' };
    expect(read(cells)).toMatchObject({ task: 'recognise', distanceM: 20, purpose: 'Identificere på 12 m' });
  });

  test('a list with a column for the task alone still says the camera’s kind', () => {
    expect(read({ Opgave: 'Trafiktælling' })).toMatchObject({
      kind: 'traffic',
      purpose: 'Trafiktælling',
      task: null,
    });
  });
});
