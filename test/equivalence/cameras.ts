import { type CameraModel, Specs } from '../../src/model/camera.ts';
import type { Profile } from '../../src/model/profile.ts';
import type { Source } from '../../src/model/source.ts';

/** Small cameras to hold against each other; every test says only what differs. */
export const source: Source = {
  url: 'https://example.org/sheet',
  title: 'data sheet',
  published: null,
  seen: null,
};

const dome: Partial<Specs> = {
  formFactor: 'dome',
  environment: 'outdoor',
  widthPx: 2688,
  heightPx: 1520,
  framesPerSecond: 25,
  lensType: 'fixed',
  viewMinDeg: 103,
  viewMaxDeg: 103,
  infraredRangeM: 30,
  ipRatings: ['IP67'],
  ikRating: 'IK10',
};

export function specs(fields: Partial<Specs> = {}): Specs {
  return Specs.parse({ ...dome, ...fields });
}

export function camera(fields: Partial<Specs> = {}, id = 'maker/model'): CameraModel {
  return {
    id,
    model: id,
    variants: [],
    quality: 'A',
    specs: specs(fields),
    listPrice: null,
    sources: [source],
  };
}

export const profile: Profile = {
  id: 'test',
  version: '1',
  date: '2026-01-01',
  title: { da: 'prøve', en: 'test' },
  description: { da: 'prøve', en: 'test' },
  scoreStep: 1,
  features: {
    'camera-type': { importance: 'must', weight: 10, assume: 'fixed' },
    resolution: { importance: 'must', weight: 8, assume: 4, tolerance: 0.05 },
    'view-wide': { importance: 'must', weight: 8, assume: 90, tolerance: 0.05 },
    infrared: { importance: 'must', weight: 8, assume: true },
    outdoor: { importance: 'must', weight: 8, assume: true },
    'optical-zoom': { importance: 'must', weight: 4, assume: 1, tolerance: 0.1 },
    'plate-reading': { importance: 'must', weight: 4, assume: false },
    microphone: { importance: 'should', weight: 2 },
    'frame-rate': { importance: 'should', weight: 2, tolerance: 0.17 },
    'infrared-range': { importance: 'should', weight: 2, tolerance: 0.25 },
    'impact-protection': { importance: 'should', weight: 2 },
    power: { importance: 'info', weight: 1 },
  },
};
