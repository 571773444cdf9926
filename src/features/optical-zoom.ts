import { numberFeature } from './kinds/number.ts';

/** Optical zoom in use, as a factor. Lenses that are set once at installation do not zoom: 1. */
export default numberFeature({
  id: 'optical-zoom',
  unit: 'times',
  fields: ['opticalZoom', 'lensType', 'focalMinMm', 'focalMaxMm'],
  wants: 'more',
  isNeed: (factor) => factor > 1,
  read: ({ opticalZoom, lensType, focalMinMm, focalMaxMm }) => {
    if (lensType !== null && lensType !== 'zoom') return 1;
    if (opticalZoom !== null) return opticalZoom;
    // A zoom lens's factor is by definition the ratio of its focal lengths.
    if (lensType === null || focalMinMm === null || focalMaxMm === null) return null;
    return Math.round((focalMaxMm / focalMinMm) * 10) / 10;
  },
});
