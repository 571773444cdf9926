import { impossible } from '../intake/specs/specs-checks.ts';
import type { KnownCamera, Specs } from '../model/camera.ts';
import { CameraModel } from '../model/camera.ts';
import type { Say } from '../model/say.ts';
import type { SpecsLimits } from '../model/specs-rules.ts';
import { say } from '../text/index.ts';

/** Which of two records of one model counts first, the fields that it leaves open filled from the other, and why. */
export interface PreferredSpecs {
  readonly camera: KnownCamera;
  readonly why: Say;
}

/** From the best to the worst. */
const tiers: readonly string[] = CameraModel.shape.quality.options;

/**
 * The record of the better tier counts first; of equal tiers the one that was seen last; else the one that was there.
 * A field on which it is silent is filled from the other, and then the tier is the lower of the two; where the two make
 * a camera that cannot be, nothing is filled.
 */
export function preferSpecs(known: KnownCamera, imported: KnownCamera, limits: SpecsLimits): PreferredSpecs {
  const model = `${known.brand} ${known.model}`;
  const [own, other] = [tiers.indexOf(imported.quality), tiers.indexOf(known.quality)];
  const values = { model, own: imported.quality, other: known.quality };
  if (own < other)
    return { camera: joined(imported, known, known, limits), why: say('specs.won-tier', values) };
  if (own > other)
    return { camera: joined(known, imported, known, limits), why: say('specs.lost-tier', values) };
  const [seen, seenBefore] = [lastSeen(imported), lastSeen(known)];
  const dates = { model, own: seen ?? '–', other: seenBefore ?? '–' };
  if ((seen ?? '') > (seenBefore ?? ''))
    return { camera: joined(imported, known, known, limits), why: say('specs.won-newer', dates) };
  return { camera: joined(known, imported, known, limits), why: say('specs.lost-older', { model }) };
}

/** The id and the names of the record that was there stay: needs and decisions speak of them. */
function joined(
  first: KnownCamera,
  second: KnownCamera,
  named: KnownCamera,
  limits: SpecsLimits,
): KnownCamera {
  const names = {
    id: named.id,
    model: named.model,
    variants: named.variants,
    ...(named.family === undefined ? {} : { family: named.family }),
  };
  const filled: Specs = filledSpecs(first.specs, second.specs);
  const adds = Object.entries(filled).some(
    ([field, value]) =>
      value !== null && new Map<string, unknown>(Object.entries(first.specs)).get(field) === null,
  );
  const whole = {
    ...first,
    ...names,
    specs: filled,
    quality: tiers.indexOf(second.quality) > tiers.indexOf(first.quality) ? second.quality : first.quality,
    listPrice: first.listPrice ?? second.listPrice,
    sources: [...first.sources, ...second.sources],
  };
  return adds && impossible(whole, limits) === null ? whole : { ...first, ...names };
}

function filledSpecs(first: Specs, second: Specs): Specs {
  const stated = Object.entries(first).filter(([, value]) => value !== null);
  return { ...second, ...Object.fromEntries(stated) };
}

/** The newest date on which any of its sources was looked at. */
function lastSeen({ sources }: KnownCamera): string | null {
  return (
    sources
      .flatMap(({ seen }) => seen ?? [])
      .sort()
      .at(-1) ?? null
  );
}
