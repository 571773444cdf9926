import type { KnownCamera, Specs } from '../../src/model/camera.ts';
import { danish, fill } from './fill.ts';
import type { CatalogPlan } from './plan-catalog.ts';

export interface Property {
  readonly name: string;
  readonly value: string;
}

type Words = CatalogPlan['words'];

/**
 * A supplier's description of a camera in Danish, made of at most `phrases` of the record's own facts. What no source
 * says is not mentioned.
 */
export function describe(camera: KnownCamera, words: Words, phrases: number): string {
  const facts = factsOf(camera.specs, words.phrases).slice(0, phrases);
  const form = words.forms[camera.specs.formFactor ?? 'other'];
  return sentenceCase([form, ...facts].join(', '));
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The facts that stand in catalogues, those that buyers ask for first. */
function factsOf(specs: Specs, phrases: Words['phrases']): readonly string[] {
  function phrase(key: string, values: Readonly<Record<string, number | string | null>>): string[] {
    const written = Object.entries(values).map(
      ([name, value]) => [name, typeof value === 'number' ? danish(value) : value] as const,
    );
    const text = fill(phrases[key] ?? '', Object.fromEntries(written));
    return text === null || text === '' ? [] : [text];
  }

  const megapixels = specs.resolutionMp !== null && specs.resolutionMp >= 1 ? specs.resolutionMp : null;
  return [
    ...(specs.environment === null ? [] : phrase(specs.environment, {})),
    ...phrase('megapixels', { value: megapixels }),
    ...lensOf(specs, phrase),
    ...phrase('zoom', { value: specs.opticalZoom }),
    ...(specs.infraredRangeM === 0 ? phrase('noInfrared', {}) : []),
    ...phrase('infrared', { value: specs.infraredRangeM === 0 ? null : specs.infraredRangeM }),
    ...(specs.ipRatings ?? []),
    ...(specs.ikRating === null ? [] : [specs.ikRating]),
    ...phrase('poe', { value: poeOf(specs) }),
    ...phrase('wdr', { value: specs.wdrDb }),
    ...phrase('pixels', { width: specs.widthPx, height: specs.heightPx }),
    ...phrase('frames', { value: specs.framesPerSecond }),
    ...(specs.codecs ?? []),
    ...phrase('onvif', { value: specs.onvifProfiles?.join('/') ?? null }),
    ...phrase('storage', { value: specs.edgeStorageGb }),
    ...phrase('temperature', { min: specs.temperatureMinC, max: specs.temperatureMaxC }),
    ...(specs.builtInMicrophone === true ? phrase('microphone', {}) : []),
    ...phrase('alarmInputs', { value: specs.alarmInputs }),
    ...phrase('alarmOutputs', { value: specs.alarmOutputs }),
  ];
}

function lensOf(
  { lensType, focalMinMm, focalMaxMm }: Specs,
  phrase: (key: string, values: Readonly<Record<string, number | null>>) => string[],
): string[] {
  const focal = { min: focalMinMm, max: focalMaxMm };
  if (focalMinMm === focalMaxMm) return lensType === 'fixed' ? phrase('fixed', focal) : [];
  if (lensType === 'motorized-varifocal') return phrase('motorised', focal);
  return phrase(lensType === 'varifocal' ? 'varifocal' : 'lens', focal);
}

function poeOf({ poeStandards }: Specs): string | null {
  const [best] = poeStandards ?? [];
  return best === undefined ? null : best === 'PoE' ? best : `PoE (${best})`;
}

/** The same facts one by one, for formats with a place for each. */
export function propertiesOf({ specs }: KnownCamera, words: Words): readonly Property[] {
  const { resolutionMp, infraredRangeM, focalMinMm, focalMaxMm, temperatureMinC, temperatureMaxC } = specs;
  const lens =
    focalMinMm === focalMaxMm ? focalMinMm : `${danish(focalMinMm ?? 0)}-${danish(focalMaxMm ?? 0)}`;
  const values: Readonly<Record<string, string | null>> = {
    resolution: resolutionMp === null ? null : `${danish(resolutionMp)} MP`,
    lens: focalMinMm === null || focalMaxMm === null ? null : `${danishText(lens)} mm`,
    infrared: infraredRangeM === null || infraredRangeM === 0 ? null : `${danish(infraredRangeM)} m`,
    ip: specs.ipRatings?.join('/') ?? null,
    ik: specs.ikRating,
    poe: specs.poeStandards?.[0] ?? null,
    view: specs.viewMaxDeg === null ? null : `${danish(specs.viewMaxDeg)} grader`,
    temperature:
      temperatureMinC === null || temperatureMaxC === null
        ? null
        : `${danish(temperatureMinC)} til ${danish(temperatureMaxC)} °C`,
  };
  return Object.entries(words.properties).flatMap(([key, name]) => {
    const value = values[key] ?? null;
    return value === null ? [] : [{ name, value }];
  });
}

function danishText(value: number | string | null): string {
  return typeof value === 'number' ? danish(value) : (value ?? '');
}
