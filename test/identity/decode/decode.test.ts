import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/identity/decode/decode.ts';
import { decodeText } from '../../../src/identity/decode/decode-text.ts';
import { numberForm } from '../../../src/identity/decode/number-form.ts';
import { cameras, shippedIndex } from '../shipped.ts';
import { book } from './shipped.ts';

const index = shippedIndex();
const read = (text: string, brand: string | null = null) => decodeText(index, book, { brand, text });

describe('a number in a text', () => {
  test('is decoded with brand, lens and other known words beside it', () => {
    expect(read('Hikvision DS-2CD2147G9-LISU/SL 4mm')).toMatchObject({
      manufacturer: 'hikvision',
      number: 'DS-2CD2147G9-LISU/SL',
      values: {
        formFactor: 'dome',
        resolutionMp: 4,
        whiteLight: true,
        builtInMicrophone: true,
        audioIn: true,
      },
    });
  });

  test('is read with spaces for dashes and in small letters', () => {
    expect(read('ds 2cd2t43g9 i8')?.values).toMatchObject({ formFactor: 'bullet', infraredRangeM: 80 });
  });

  test('says nothing of letters in brackets, which may be there or not', () => {
    expect(read('DS-2CD2143G9-LI(S)(2U)')?.values).toMatchObject({
      whiteLight: true,
      audioIn: null,
      builtInMicrophone: null,
    });
    expect(read('DS-2CD2143G9-LIS2U')?.values).toMatchObject({ audioIn: true, builtInMicrophone: true });
  });

  test('says nothing beside words that nobody knows', () => {
    expect(read('udlånt til Hansen DS-2CD2143G9-I')).toBeNull();
  });

  test('says nothing where the brand is another maker’s or not known', () => {
    expect(read('IPC-B140X')?.manufacturer).toBe('hilook');
    expect(read('IPC-B140X', 'HiLook')?.manufacturer).toBe('hilook');
    expect(read('IPC-B140X', 'Dahua')).toBeNull();
    expect(read('Dahua IPC-B140X')).toBeNull();
    expect(read('IPC-B140X', 'Nobodysbrand')).toBeNull();
  });

  test('says nothing when it is only alike: a digit too many, a letter where a digit belongs', () => {
    expect(read('DS-2CD21434G9-I')).toBeNull();
    expect(read('IPC-HFW81230E-Z')).toBeNull();
    expect(read('DS-2CE16D0T-IRF')).toBeNull();
    expect(read('DS-7608NI-K2')).toBeNull();
    expect(read('')).toBeNull();
  });

  test('zoom 00 is no zoom', () => {
    expect(read('DS-2DE2C400MWH')?.values).toMatchObject({ formFactor: 'ptz', opticalZoom: null });
  });
});

describe('laws', () => {
  const numbers = cameras.map(({ model }) => model);

  test('no number is built as two makers build theirs', () => {
    const twice = numbers.filter(
      (model) => book.makers.filter((maker) => decode(maker, model) !== null).length > 1,
    );
    expect(twice).toEqual([]);
  });

  test('no number of another maker in the catalogue is decoded', () => {
    const strangers = cameras.filter(({ manufacturer }) => !book.byMaker.has(manufacturer));
    expect(strangers.flatMap(({ model }) => read(model)?.number ?? [])).toEqual([]);
  });

  test('the form of a number is its own form, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...numbers), fc.string()), (text) => {
        expect(numberForm(numberForm(text))).toBe(numberForm(text));
      }),
    );
  });

  test('every text is answered, and quickly', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 400 }), fc.constantFrom(...numbers)), (text) => {
        expect(read(text)?.number ?? '').not.toContain(' ');
      }),
    );
  });
});
