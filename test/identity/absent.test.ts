import { expect, test } from 'vitest';
import { modelKey } from '../../src/identity/key.ts';
import { identify } from '../../src/identity/models.ts';
import { cameras, shippedIndex } from './shipped.ts';

type Grammar = readonly (readonly string[])[];

/** How real numbers are put together, brand by brand; the counter below turns the wheels. */
const grammars: Readonly<Record<string, Grammar>> = {
  Hikvision: [
    ['DS-2CD'],
    ['1', '2', '3', '7'],
    ['0', '1', '3', '4', '6', '7', 'T', 'H'],
    ['2', '4', '6', '8'],
    ['1', '3', '5', '6', '7'],
    ['G0', 'G1', 'G2', 'G3', 'G2H', 'FWD'],
    ['-I', '-IS', '-IZS', '-IU', '-I5', '-LIU', '-ISU/SL'],
  ],
  Dahua: [
    ['IPC-'],
    ['HFW', 'HDW', 'HDBW'],
    ['1', '2', '3', '5'],
    ['2', '4', '5', '8'],
    ['3', '4', '6'],
    ['0', '1', '2', '9'],
    ['S', 'E', 'T', 'R', 'TM', 'H'],
    ['-S', '-AS', '-ZS', '-ZAS', '-AS-PV', '-S-S2'],
  ],
  Uniview: [
    ['IPC'],
    ['212', '232', '322', '361', '262'],
    ['2', '4', '5', '8'],
    ['LB', 'SB', 'SR3', 'EA'],
    ['-ADF', '-DF', '-AF'],
    ['28', '40', '60'],
    ['K', 'KM', ''],
    ['-G', '-H', '-I0'],
  ],
  Axis: [
    ['P', 'Q', 'M'],
    ['1', '3', '4', '5', '6'],
    ['2', '3', '4', '7'],
    ['1', '4', '6', '7'],
    ['3', '5', '7', '8'],
    ['-LVE', '-LE', '-V', '-E', '-PLVE'],
  ],
  'Hanwha Vision': [
    ['X', 'Q', 'T', 'P'],
    ['N'],
    ['V', 'O', 'D', 'P'],
    ['-'],
    ['6', '7', '8', 'A9'],
    ['0', '1', '3'],
    ['7', '8', '9'],
    ['0', '1', '3', '5'],
    ['R', 'RV', 'Z', ''],
  ],
  Bosch: [
    ['N'],
    ['B', 'D'],
    ['E', 'V', 'I'],
    ['-'],
    ['3', '5', '7', '8'],
    ['5', '7', '8'],
    ['0'],
    ['2', '3', '4', '5'],
    ['-A', '-AL', '-RX', '-F04'],
  ],
  'i-PRO': [
    ['WV-'],
    ['S', 'X', 'U'],
    ['15', '22', '25', '61', '65'],
    ['1', '4', '5', '7'],
    ['0', '3'],
    ['0', '1', '2'],
    ['-V2', '-V3', '-Z1'],
    ['L', 'LN', 'LK', ''],
  ],
};

/** Invented numbers that no record has, the same every time. */
function invented(count: number): readonly { brand: string; text: string }[] {
  const known = new Set([...shippedIndex().claims.keys()]);
  const brands = Object.keys(grammars);
  const found: { brand: string; text: string }[] = [];
  for (let turn = 1; found.length < count; turn += 1) {
    const brand = brands[turn % brands.length] ?? '';
    const text = (grammars[brand] ?? [])
      .map(
        (choices, wheel) =>
          choices[(turn * (2 * wheel + 7) + Math.floor(turn / (wheel + 3))) % choices.length] ?? '',
      )
      .join('');
    if (!known.has(modelKey(text)) && found.every((other) => other.text !== text))
      found.push({ brand, text });
  }
  return found;
}

test('of 400 invented numbers of real grammars none is identified, with or without a brand', () => {
  const index = shippedIndex();
  const identified = invented(400).flatMap(({ brand, text }) =>
    [brand, null]
      .map((given) => identify(index, { brand: given, text }))
      .filter(({ cameraId }) => cameraId !== null)
      .map(({ model, how }) => `${text} ► ${model} by ${how.join(', ')}`),
  );
  expect(identified).toEqual([]);
});

test('a shipped number with a foreign ending behind it is not identified', () => {
  const index = shippedIndex();
  const endings = ['-X9', '-99', '/Q', ' Q7', '(Q)', 'QQ'];
  const identified = cameras.flatMap(({ brand, model }) =>
    endings
      .map((ending) => model + ending)
      .filter((text) => identify(index, { brand, text }).cameraId !== null),
  );
  expect(identified).toEqual([]);
});
