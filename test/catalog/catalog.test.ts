import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CameraFile, type CameraModel } from '../../src/model/camera.ts';
import { List } from '../../src/model/list.ts';
import { Manufacturer } from '../../src/model/manufacturer.ts';

const root = new URL('../../catalog/', import.meta.url);

interface Read<T> {
  readonly name: string;
  readonly text: string;
  readonly data: T;
}

const cameraFiles = readAll('cameras', CameraFile);
const manufacturers = readAll('manufacturers', Manufacturer);
const lists = readAll('lists', List);
const cameras = cameraFiles.flatMap(({ data }) => data.cameras);
const ids = new Set(manufacturers.map(({ data }) => data.id));

/** Reads a folder of the catalogue; a file that does not fit its schema fails here, with file and field named. */
function readAll<T extends z.ZodType>(folder: string, schema: T): Read<z.infer<T>>[] {
  const names = readdirSync(new URL(`${folder}/`, root)).filter((name) => name.endsWith('.json'));
  return names.map((file) => {
    const text = readFileSync(new URL(`${folder}/${file}`, root), 'utf8');
    const parsed = schema.safeParse(JSON.parse(text));
    if (!parsed.success) throw new Error(`catalog/${folder}/${file}: ${z.prettifyError(parsed.error)}`);
    return { name: file.slice(0, -'.json'.length), text, data: parsed.data };
  });
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** `2018` and `2018-06` are not in the wrong order: only the digits that both give can be compared. */
function isOrdered(from: string | null, to: string | null): boolean {
  if (from === null || to === null) return true;
  const digits = Math.min(from.length, to.length);
  return from.slice(0, digits) <= to.slice(0, digits);
}

function isOutside(value: number | null, least: number, most: number): boolean {
  return value !== null && (value < least || value > most);
}

describe('every file', () => {
  test('is named after what it holds', () => {
    expect(manufacturers.filter(({ name, data }) => name !== data.id).map(({ name }) => name)).toEqual([]);
    expect(lists.filter(({ name, data }) => name !== data.id).map(({ name }) => name)).toEqual([]);
    const misnamed = cameraFiles.filter(({ name, data }) => name !== data.manufacturer);
    expect(misnamed.map(({ name }) => name)).toEqual([]);
  });

  test('is written with two spaces, so that a change shows as the lines that changed', () => {
    const all = [...cameraFiles, ...manufacturers, ...lists];
    const others = all.filter(({ text }) => text !== `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  test('says its sentences in both languages', () => {
    const sentences = [
      ...lists.map(({ data }) => data.summary),
      ...manufacturers.flatMap(({ data }) => [
        ...data.conflicts,
        ...data.oem.map(({ note }) => note),
        ...data.claims.flatMap(({ note }) => (note === null ? [] : [note])),
      ]),
    ];
    const poor = sentences.filter(({ da, en }) => da === en || !da.endsWith('.') || !en.endsWith('.'));
    expect(poor).toEqual([]);
    expect(sentences.length).toBeGreaterThan(100);
  });

  test('is counted in the README as it is', () => {
    const readme = readFileSync(new URL('README.md', root), 'utf8');
    expect(countLines().filter((line) => !readme.includes(`${line}\n`))).toEqual([]);
  });
});

describe('sources', () => {
  const sources = [
    ...cameras.flatMap(({ id, sources }) => sources.map((source) => ({ owner: id, source }))),
    ...lists.flatMap(({ data }) => data.sources.map((source) => ({ owner: data.id, source }))),
    ...manufacturers.flatMap(({ data }) =>
      [
        ...data.claims.map(({ source }) => source),
        ...data.oem.map(({ source }) => source),
        ...data.modelPrefixes.map(({ source }) => source),
        ...(data.ndaa === null ? [] : [data.ndaa.source]),
      ].map((source) => ({ owner: data.id, source })),
    ),
  ];

  test('stand behind every camera and list', () => {
    expect(cameras.filter((camera) => camera.sources.length === 0).map(({ id }) => id)).toEqual([]);
    expect(lists.filter(({ data }) => data.sources.length === 0).map(({ name }) => name)).toEqual([]);
  });

  test('have an address that can be looked up', () => {
    const without = sources.filter(({ source }) => !/^(https?:\/\/\S+|pkg:\S+)$/.test(source.url));
    expect(without).toEqual([]);
  });

  test('are missing only where nothing is stated: such a manufacturer says what was left out', () => {
    const silent = manufacturers.filter(
      ({ data }) => data.claims.length === 0 && data.oem.length === 0 && !data.leftOut.includes('seat'),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

describe('manufacturers', () => {
  const claims = manufacturers.flatMap(({ data }) => data.claims);

  test('number their claims from one, each about themselves', () => {
    const wrong = manufacturers.flatMap(({ data }) =>
      data.claims.filter(
        (claim, index) => claim.subject !== data.id || claim.id !== `${data.id}#${index + 1}`,
      ),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('name only manufacturers that exist', () => {
    const named = [
      ...claims.flatMap(({ entityId }) => entityId ?? []),
      ...manufacturers.flatMap(({ data }) => data.oem.map(({ maker }) => maker)),
      ...lists.flatMap(({ data }) => data.entities.flatMap(({ manufacturer }) => manufacturer ?? [])),
      ...cameraFiles.map(({ data }) => data.manufacturer),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('share no name, so that a name leads to one of them', () => {
    const names = manufacturers.flatMap(({ data }) => [
      ...new Set([data.brand, ...data.aliases].map((name) => name.toLowerCase())),
    ]);
    expect(duplicates(names)).toEqual([]);
  });

  test('have no claim for what was left out for want of a source', () => {
    const leaks = manufacturers.filter(({ data }) => {
      const current = data.claims.filter(({ to }) => to === null);
      const hasSeat = data.city !== null || current.some(({ layer }) => layer === 'brandOwner');
      const hasOwner = data.stateOwned !== null || current.some(({ layer }) => layer === 'ultimateOwner');
      return (data.leftOut.includes('seat') && hasSeat) || (data.leftOut.includes('owner') && hasOwner);
    });
    expect(leaks.map(({ name }) => name)).toEqual([]);
    const texts = [...manufacturers, ...lists].filter(({ text }) =>
      /unsourced|general knowledge/i.test(text),
    );
    expect(texts.map(({ name }) => name)).toEqual([]);
  });

  test('claim a plant for some of their products, never for all', () => {
    const factories = claims.filter(({ layer }) => layer === 'factory');
    expect(factories.filter(({ scope }) => scope !== 'some')).toEqual([]);
    expect(factories.length).toBeGreaterThan(0);
  });

  test('are never confirmed by a registrant address alone', () => {
    const confirmed = claims.filter(
      ({ source, status }) => source.kind === 'registry' && status === 'confirmed',
    );
    expect(confirmed.map(({ id }) => id)).toEqual([]);
  });

  test('have periods that end after they begin', () => {
    const periods = [...claims, ...manufacturers.flatMap(({ data }) => data.oem)];
    expect(periods.filter(({ from, to }) => !isOrdered(from, to))).toEqual([]);
  });

  test.each([
    ['march-networks', '2011-06', []],
    ['march-networks', '2015-06', ['CN']],
    ['march-networks', '2024-06', ['TW']],
    ['lorex', '2015-06', ['US']],
    ['lorex', '2020-06', ['CN']],
    ['lorex', '2024-06', ['TW']],
    ['mobotix', '2020-06', ['JP']],
    ['mobotix', '2026-06', ['DE']],
    ['i-pro', '2015-06', ['JP']],
    ['bosch', '2024-06', ['DE']],
    ['bosch', '2025-06', ['DE', 'JE']],
    ['bosch', '2026-06', ['JE']],
    ['pelco', '2026-06', ['US']],
    ['truvision', '2026-06', []],
  ])('%s had these countries behind it in %s: %j', (id, month, countries) => {
    const owners = claims.filter(
      ({ subject, layer, from, to }) =>
        subject === id && layer === 'ultimateOwner' && isOrdered(from, month) && isOrdered(month, to),
    );
    expect([...new Set(owners.map(({ country }) => country))].sort()).toEqual(countries);
  });
});

describe('lists', () => {
  test('whose edition is dated and whose entries have their dates in order', () => {
    const wrong = lists.filter(
      ({ data }) =>
        !isOrdered(data.published, data.seen) || data.entities.some(({ from, to }) => !isOrdered(from, to)),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('each have a guide to the next edition beside them', () => {
    const guides = readdirSync(new URL('lists/', root)).filter((name) => name.endsWith('.md'));
    expect(guides.sort()).toEqual(lists.map(({ name }) => `${name}.md`).sort());
  });

  test('hold as many entities as they expect', () => {
    const wrong = lists.filter(({ data }) => data.entities.length !== data.expectedEntities);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('have entities that leave after they were entered', () => {
    const entities = lists.flatMap(({ data }) => data.entities);
    expect(entities.filter(({ from, to }) => !isOrdered(from, to))).toEqual([]);
  });
});

describe('cameras', () => {
  test('have an id of their own that begins with their manufacturer', () => {
    expect(duplicates(cameras.map(({ id }) => id))).toEqual([]);
    const astray = cameraFiles.flatMap(({ data }) =>
      data.cameras.filter(({ id }) => !id.startsWith(`${data.manufacturer}/`)),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test('share no name within a brand, so that a name identifies one of them', () => {
    const shared = cameraFiles.flatMap(({ data }) =>
      duplicates(data.cameras.flatMap((camera) => [...new Set(keys(camera))])),
    );
    expect(shared).toEqual([]);
  });

  test('have figures in units that a camera can have', () => {
    const odd = cameras.filter(
      ({ specs }) =>
        isOutside(specs.viewMinDeg, 0, 360) ||
        isOutside(specs.viewMaxDeg, 0, 360) ||
        isOutside(specs.focalMinMm, 1, 300) ||
        isOutside(specs.focalMaxMm, 1, 400) ||
        isOutside(specs.resolutionMp, 0.01, 100) ||
        isOutside(specs.framesPerSecond, 1, 240) ||
        isOutside(specs.powerMaxW, 0.5, 200) ||
        isOutside(specs.weightKg, 0.05, 50) ||
        isOutside(specs.temperatureMinC, -60, 100) ||
        isOutside(specs.temperatureMaxC, -60, 100),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('have ranges whose lower end is the lower one', () => {
    const turned = cameras.filter(({ specs }) =>
      [
        [specs.focalMinMm, specs.focalMaxMm],
        [specs.viewMinDeg, specs.viewMaxDeg],
        [specs.temperatureMinC, specs.temperatureMaxC],
      ].some(([least, most]) => isOutside(least ?? null, Number.NEGATIVE_INFINITY, most ?? Infinity)),
    );
    expect(turned.map(({ id }) => id)).toEqual([]);
  });

  test('have as many megapixels as their picture is wide and high', () => {
    expect(cameras.filter(contradictsItsPixels).map(({ id }) => id)).toEqual([]);
  });

  test('with a fixed lens have one focal length', () => {
    const zooming = cameras.filter(
      ({ specs }) => specs.lensType === 'fixed' && specs.focalMinMm !== specs.focalMaxMm,
    );
    expect(zooming.map(({ id }) => id)).toEqual([]);
  });
});

/** The camera's names, bare of separators; different spellings of one name may stand in one record. */
function keys({ model, variants }: CameraModel): string[] {
  const names = [model, ...variants.map(({ name }) => name)];
  return names.map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ''));
}

/** Devices of several sensors count megapixels of them all; a fisheye counts its round picture differently. */
const countedOtherwise = ['multisensor', 'fisheye', 'modular', 'other'];

/** Makers round megapixels to a decimal, which matters on small thermal detectors. */
function contradictsItsPixels({ specs }: CameraModel): boolean {
  const { resolutionMp, widthPx, heightPx, formFactor } = specs;
  if (resolutionMp === null || widthPx === null || heightPx === null) return false;
  if (formFactor !== null && countedOtherwise.includes(formFactor)) return false;
  const pixelsMp = (widthPx * heightPx) / 1_000_000;
  return Math.abs(pixelsMp - resolutionMp) > Math.max(0.15 * resolutionMp, 0.05);
}

/** The count tables of catalog/README.md, line by line. */
function countLines(): string[] {
  const claims = manufacturers.flatMap(({ data }) => data.claims);
  const layers = ['brandOwner', 'ultimateOwner', 'factory'] as const;
  const statuses = ['confirmed', 'claimed', 'contradicted'] as const;
  const kinds = ['seat', 'owner', 'oem', 'factory', 'modelPrefixes'] as const;
  const tiers = ['A', 'A-', 'B', 'B-', 'C'] as const;
  return [
    `| manufacturers and brands | ${manufacturers.length} |`,
    `| lists | ${lists.length} |`,
    `| cameras | ${cameras.length} |`,
    `| OEM relations | ${manufacturers.flatMap(({ data }) => data.oem).length} |`,
    ...layers.map((layer) => {
      const counts = statuses.map(
        (status) => claims.filter((claim) => claim.layer === layer && claim.status === status).length,
      );
      return `| ${layer} | ${counts.join(' | ')} |`;
    }),
    ...kinds.map((kind) => {
      const count = manufacturers.filter(({ data }) => data.leftOut.includes(kind)).length;
      return `| ${kind} | ${count} |`;
    }),
    ...cameraFiles.map(({ data }) => {
      const counts = tiers.map((tier) => data.cameras.filter(({ quality }) => quality === tier).length || '');
      return `| ${data.manufacturer} | ${data.cameras.length} | ${counts.join(' | ')} |`;
    }),
  ];
}
