import type { Profile } from '../model/profile.ts';
import type { PurposeClass } from '../model/purpose.ts';
import { type SourcedValue, valueOrigins } from '../model/value.ts';
import type { Asked } from './asked.ts';
import { pixelsPerMetre } from './pixels-per-metre.ts';
import type { Values } from './values.ts';

/** What a camera is there to show, and how far away. `viewDeg` must be seen at the same time. */
export interface Target {
  readonly purpose: PurposeClass | null;
  readonly distanceM: number | null;
  readonly viewDeg: number | null;
}

/** Types whose picture is flat, as the formula asks; a fisheye's is curved, a multisensor's width is per channel. */
const flatTypes: ReadonlySet<unknown> = new Set(['fixed', 'ptz', 'thermal']);

/** The target that the department speaks of, if it does and the profile judges by it. */
export function targetOf({ purpose: rule }: Profile, asked: Asked, viewWide: unknown): Target | null {
  const { purpose, distanceM, overrides } = asked;
  if (rule === undefined) return null;
  const own = overrides.get(rule.must);
  if (own?.value === null) return null;
  if (purpose === null && distanceM === null && own === undefined) return null;
  return { purpose, distanceM, viewDeg: typeof viewWide === 'number' ? viewWide : null };
}

/** The angle that the lens is judged at, in degrees; null where nobody says how it can be set. */
export function settingOf({ viewDeg }: Pick<Target, 'viewDeg'>, offer: Values): number | null {
  const widest = offer.get('view-wide')?.value;
  if (typeof widest !== 'number') return null;
  const lens = offer.get('lens-adjustment')?.value;
  if (lens === 'fixed' || viewDeg === null || viewDeg >= widest) return widest;
  const narrowest = offer.get('view-narrow')?.value;
  return typeof narrowest === 'number' ? Math.min(widest, Math.max(viewDeg, narrowest)) : null;
}

/**
 * Pixels per metre on the target with the lens set in as far as the view that is needed allows; a fixed lens is what
 * it is. The value is only as good as the least of what it is worked out from. Null where a part is not known.
 */
export function detailOn(target: Target, offer: Values): SourcedValue | null {
  const width = offer.get('picture-width');
  const angle = settingOf(target, offer);
  if (target.distanceM === null || angle === null || typeof width?.value !== 'number') return null;
  if (!flatTypes.has(offer.get('camera-type')?.value)) return null;
  const value = pixelsPerMetre(width.value, angle, target.distanceM);
  if (value === null) return null;
  const ids = ['picture-width', 'view-wide', 'view-narrow', 'lens-adjustment', 'camera-type'];
  const parts = ids.flatMap((id) => offer.get(id) ?? []);
  if (parts.some(({ sources }) => sources.length === 0)) return null;
  const quoted = [...new Set(parts.flatMap(({ words }) => words ?? []))];
  const bySource = new Map(parts.flatMap(({ sources }) => sources.map((source) => [source.url, source])));
  return {
    value,
    from: valueOrigins[Math.max(...parts.map(({ from }) => valueOrigins.indexOf(from)))] ?? 'none',
    sources: [...bySource.values()],
    words: quoted.length === 0 ? null : quoted.join(' … '),
  };
}
