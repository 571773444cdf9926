import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/app/knowledge.ts';
import { resolveBrand } from '../../../src/identity/brands.ts';
import { readSpecsFile } from '../../../src/intake/specs/read-specs-file.ts';
import { impossible } from '../../../src/intake/specs/specs-checks.ts';

const knowledge = loadKnowledge();
const context = {
  file: 'x.json',
  rules: knowledge.specs,
  manufacturerOf: (brand: string) =>
    knowledge.manufacturers.has(brand)
      ? brand
      : (resolveBrand(knowledge.brands, brand)?.manufacturer ?? null),
};
const read = (content: unknown) => readSpecsFile(content, context);

const open = {
  id: 'axis-q9',
  brand: 'AXIS',
  model: 'Q9',
  type: 'bullet',
  aliases: ['Q9 Bullet Camera', 'Q9-B'],
  connectivity: ['ethernet', 'wifi'],
  power_source: ['poe', 'dc'],
  resolution: { megapixels: 4, max_width: 2688, max_height: 1520 },
  video: { codecs: ['H.265+', 'H.264', 'VP9'], max_fps: 25 },
  sensor: '1/1.8" Progressive Scan CMOS',
  lens: { focal_length_mm: '2.8', varifocal: false },
  field_of_view_deg: '110 horizontal / 57 vertical',
  night_vision: { type: 'hybrid', range_m: 30, min_lux_color: 0.005 },
  power: { method: 'PoE (IEEE 802.3af) or 12V DC', consumption_w: 6.5 },
  storage: { onboard: true, max_microsd_gb: 512 },
  ip_rating: 'IP66/IP67',
  ik_rating: 'IK10',
  audio: { microphone: true, speaker: false },
  operating_temp_c: '-30 to 60',
  weight_g: 800,
  environment: ['indoor', 'outdoor'],
  status: 'available',
  soc: 'unknown to us',
  sources: ['https://example.org/q9'],
  last_verified: '2026-07-05',
};

describe('a record of the open camera database', () => {
  test('says of a camera what it states, in our units, with the database and its own sources behind it', () => {
    const { cameras, rejects } = read(open);
    expect(rejects).toEqual([]);
    expect(cameras[0]?.manufacturer).toBe('axis');
    expect(cameras[0]?.camera).toMatchObject({
      id: 'axis/q9',
      quality: 'C',
      variants: [{ name: 'Q9-B' }],
      sources: [{ seen: '2026-07-05' }, { url: 'https://example.org/q9', seen: null }],
      specs: {
        formFactor: 'bullet',
        environment: 'outdoor',
        resolutionMp: 4,
        widthPx: 2688,
        framesPerSecond: 25,
        codecs: ['H.265', 'H.264'],
        sensorInch: '1/1.8',
        lensType: 'fixed',
        focalMinMm: 2.8,
        focalMaxMm: 2.8,
        viewMinDeg: 110,
        viewMaxDeg: 110,
        infraredRangeM: 30,
        minIlluminationLux: 0.005,
        poeStandards: ['802.3af'],
        powerMaxW: 6.5,
        edgeStorageGb: 512,
        ipRatings: ['IP66', 'IP67'],
        ikRating: 'IK10',
        builtInMicrophone: true,
        audioOut: null,
        temperatureMinC: -30,
        temperatureMaxC: 60,
        weightKg: 0.8,
        lifecycle: 'active',
        wifi: true,
        ndaaStated: null,
      },
    });
  });

  test.each([
    [
      {
        lens: { focal_length_mm: '2.7-13.5 (5x motorized varifocal)', varifocal: true },
        field_of_view_deg: '98 to 28 horizontal',
      },
      { lensType: 'motorized-varifocal', focalMinMm: 2.7, focalMaxMm: 13.5, viewMinDeg: 28, viewMaxDeg: 98 },
    ],
    [
      {
        lens: { focal_length_mm: '2.8/4', varifocal: false },
        field_of_view_deg: '103 (2.8mm)/83 (4mm) horizontal',
      },
      { focalMinMm: null, focalMaxMm: null, viewMinDeg: null },
    ],
    [
      { lens: { focal_length_mm: '2.8-12', varifocal: true }, field_of_view_deg: '110 horizontal' },
      { viewMinDeg: null, viewMaxDeg: null },
    ],
    [{ type: 'panoramic' }, { formFactor: null }],
    [{ night_vision: { type: 'color', range_m: 20 } }, { infraredRangeM: null }],
    [{ night_vision: { type: 'none' } }, { infraredRangeM: 0 }],
    [{ resolution: { megapixels: 4, max_width: null } }, { widthPx: null }],
  ])('%j gives %j', (changed, specs) => {
    expect(read({ ...open, ...changed }).cameras[0]?.camera.specs).toMatchObject(specs);
  });

  test.each([
    [{ weight_g: '800 g' }, 'specs.invalid', 'specs.weightKg'],
    [{ weight_g: 800_000 }, 'specs.impossible', 'weightKg'],
    [{ lens: { focal_length_mm: '2800' } }, 'specs.impossible', 'focalMinMm'],
    [{ operating_temp_c: '60 to -30' }, 'specs.turned', undefined],
    [
      { resolution: { megapixels: 8, max_width: 1920, max_height: 1080 } },
      'specs.contradicts-pixels',
      undefined,
    ],
    [{ lens: { focal_length_mm: '2.8-12', varifocal: false } }, 'specs.fixed-zooms', undefined],
    [{ connectivity: ['coax'] }, 'specs.analogue', undefined],
    [{ brand: 'Ingenkender' }, 'specs.unknown-brand', undefined],
    [{ brand: '' }, 'specs.without-brand', undefined],
    [{ model: ' ' }, 'specs.without-model', undefined],
  ])('%j is rejected alone, with %s', (changed, key, field) => {
    const { cameras, rejects } = read([
      { ...open, ...changed },
      { ...open, model: 'Q10', aliases: [] },
    ]);
    expect(cameras.map(({ camera }) => camera.model)).toEqual(['Q10']);
    expect(rejects.map(({ row, why }) => [row, why.key, why.values.field])).toEqual([[1, key, field]]);
  });

  test('stands once, however often the file repeats it', () => {
    const { cameras, rejects } = read([open, { ...open, model: 'q-9' }]);
    expect(cameras).toHaveLength(1);
    expect(rejects).toMatchObject([{ row: 2, why: { key: 'specs.repeated', values: { first: '1' } } }]);
  });
});

describe('a record of our own', () => {
  const source = { url: 'https://example.org/x', title: 'x' };
  const own = {
    id: 'axis/q9',
    model: 'Q9',
    quality: 'A',
    specs: { resolutionMp: 4, colour: 'white' },
    sources: [source],
    note: 'x',
  };

  test('keeps quality and sources, and unknown fields say nothing', () => {
    for (const content of [
      { manufacturer: 'axis', cameras: [own] },
      [{ manufacturer: 'axis', cameras: [own] }],
      [{ ...own, manufacturer: 'axis', brand: 'Axis' }],
      own,
    ]) {
      const { cameras, rejects } = read(content);
      expect(rejects).toEqual([]);
      expect(cameras).toMatchObject([
        {
          manufacturer: 'axis',
          camera: {
            id: 'axis/q9',
            quality: 'A',
            specs: { resolutionMp: 4, widthPx: null },
            sources: [source],
          },
        },
      ]);
    }
  });

  test('without a source is rejected, and one whose figures are text too', () => {
    const { rejects } = read({
      manufacturer: 'axis',
      cameras: [
        { ...own, sources: [] },
        { ...own, specs: { resolutionMp: '4 MP' } },
      ],
    });
    expect(rejects.map(({ why }) => why.key)).toEqual(['specs.without-source', 'specs.invalid']);
  });

  test('every camera that ships would be taken in', () => {
    const wrong = [...knowledge.cameras.values()].filter(
      (camera) => impossible(camera, knowledge.specs.limits) !== null,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

test('a file that lists no cameras has no records', () => {
  for (const content of [{}, [], 'x', null, [{ name: 'x' }], { cameras: [] }])
    expect(read(content).records).toBe(0);
});
