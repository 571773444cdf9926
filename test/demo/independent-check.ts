/**
 * Recomputes the musts of a candidate from the raw JSON of catalog/ and rules/, in plain arithmetic. It shares no code
 * with src/features or src/equivalence on purpose: it is there to disagree with them.
 */
export interface RawSpecs {
  readonly formFactor?: string;
  readonly environment?: string;
  readonly resolutionMp?: number;
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly framesPerSecond?: number;
  readonly lensType?: string;
  readonly focalMinMm?: number;
  readonly focalMaxMm?: number;
  readonly viewMinDeg?: number;
  readonly viewMaxDeg?: number;
  readonly opticalZoom?: number;
  readonly infraredRangeM?: number;
  readonly ipRatings?: readonly string[];
  readonly analytics?: readonly string[];
}

interface MustRule {
  readonly importance: string;
  readonly assume?: unknown;
  readonly assumeByType?: Readonly<Record<string, unknown>>;
  readonly tolerance?: number;
}

type Value = string | number | boolean | undefined;

const read: Readonly<Record<string, (specs: RawSpecs) => Value>> = {
  'camera-type': ({ formFactor }) => {
    if (formFactor === undefined || formFactor === 'other') return undefined;
    return ['ptz', 'fisheye', 'multisensor', 'thermal'].includes(formFactor) ? formFactor : 'fixed';
  },
  resolution: ({ formFactor, resolutionMp, widthPx, heightPx }) => {
    if (formFactor === 'multisensor' && resolutionMp !== undefined) return resolutionMp;
    return widthPx !== undefined && heightPx !== undefined ? (widthPx * heightPx) / 1e6 : resolutionMp;
  },
  'view-wide': ({ viewMaxDeg }) => viewMaxDeg,
  'view-narrow': ({ viewMinDeg }) => viewMinDeg,
  'frame-rate': ({ framesPerSecond }) => framesPerSecond,
  'optical-zoom': ({ lensType, opticalZoom, focalMinMm, focalMaxMm }) => {
    if (lensType !== undefined && lensType !== 'zoom') return 1;
    if (opticalZoom !== undefined) return opticalZoom;
    return lensType === 'zoom' && focalMinMm && focalMaxMm ? focalMaxMm / focalMinMm : undefined;
  },
  infrared: ({ infraredRangeM }) => (infraredRangeM === undefined ? undefined : infraredRangeM > 0),
  outdoor: ({ environment, ipRatings }) => {
    if (environment !== undefined) return environment === 'outdoor';
    if (ipRatings === undefined) return undefined;
    return ipRatings.some((code) => /^IP[56X][5-9]/.test(code));
  },
  'plate-reading': ({ formFactor, analytics }) =>
    formFactor === 'anpr' || analytics?.includes('anpr') ? true : undefined,
};

/** What is wrong with a candidate that was called good enough, in words; nothing where every must holds. */
export function faults(
  installed: RawSpecs,
  candidate: RawSpecs,
  rules: Readonly<Record<string, MustRule>>,
  readFromText: ReadonlySet<string>,
): readonly string[] {
  const type = String(read['camera-type']?.(installed) ?? rules['camera-type']?.assume);
  return Object.entries(rules).flatMap(([id, rule]) => {
    if (rule.importance !== 'must') return [];
    const reader = read[id];
    if (reader === undefined) return [`no independent reading of ${id}`];
    const need = reader(installed) ?? rule.assumeByType?.[type] ?? rule.assume;
    const offer = reader(candidate);
    if (need === false || (id === 'optical-zoom' && Number(need) <= 1)) return [];
    if (offer === undefined) return readFromText.has(id) ? [] : [`${id}: needed ${need}, nobody says`];
    return meets(id, need, offer, rule.tolerance ?? 0) ? [] : [`${id}: needed ${need}, offered ${offer}`];
  });
}

function meets(id: string, need: unknown, offer: Value, tolerance: number): boolean {
  if (typeof need !== 'number' || typeof offer !== 'number') return need === offer;
  // The engine rounds megapixels to two decimals: a hundredth is no disagreement.
  const slack = need * tolerance + 0.01;
  return id === 'view-narrow' ? offer <= need + slack : offer >= need - slack;
}
