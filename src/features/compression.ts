import { levelFeature } from './kinds/level.ts';

const levels = ['MJPEG', 'MPEG-4', 'H.264', 'H.265', 'AV1'] as const;

/** The most modern video compression: it decides how much storage and line the same picture takes. */
export default levelFeature({
  id: 'compression',
  fields: ['codecs'],
  levels,
  // A video system that records H.265 gains nothing from AV1 until it can read it.
  higherIsBetter: false,
  read: ({ codecs }) =>
    codecs === null ? null : (levels.findLast((level) => codecs.includes(level)) ?? null),
});
