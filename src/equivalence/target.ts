import type { FeatureRule, Profile } from '../model/profile.ts';
import type { PurposeClass } from '../model/purpose.ts';
import { type SourcedValue, valueOrigins } from '../model/value.ts';
import type { Asked } from './asked.ts';
import { pixelsPerMetre } from './pixels-per-metre.ts';
import type { Values } from './values.ts';

/** What a camera is there to show, and how far away. */
export interface Target {
  readonly purpose: PurposeClass | null;
  /** Pixels on a metre of the target: the department's own figure, else that of the task. */
  readonly pixelsPerMetre: number | null;
  readonly distanceM: number | null;
  /** Degrees that must be seen at the same time. */
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
  const wanted = typeof own?.value === 'number' ? own.value : (purpose?.pixelsPerMetre ?? null);
  if (wanted === null && distanceM === null) return null;
  const viewDeg = typeof viewWide === 'number' ? viewWide : null;
  return { purpose, pixelsPerMetre: wanted, distanceM, viewDeg };
}

/** Today's figures give way only to a target that can be judged, never to a figure the department asks for itself. */
export function replacedBy(
  { purpose }: Profile,
  { overrides }: Asked,
  target: Target | null,
): (id: string) => boolean {
  const isWhole = target !== null && target.distanceM !== null && target.pixelsPerMetre !== null;
  return (id) => isWhole && purpose?.replaces.includes(id) === true && !overrides.has(id);
}

export function asInfo(rule: FeatureRule): FeatureRule {
  return { ...rule, importance: 'info', weight: 0 };
}

/**
 * The angle in degrees that the lens is judged at: set in as far as the view that is needed allows; a fixed lens is
 * what it is. Where nobody says how far it can be set in, the end that settles the matter: the widest where even that
 * shows enough, the view needed where not even that does. Else null.
 */
export function settingOf(target: Target, offer: Values): number | null {
  const { viewDeg, distanceM, pixelsPerMetre: wanted } = target;
  const widest = offer.get('view-wide')?.value;
  if (typeof widest !== 'number') return null;
  const isFixed = offer.get('lens-adjustment')?.value === 'fixed';
  if (isFixed || viewDeg === null || viewDeg >= widest) return widest;
  const narrowest = offer.get('view-narrow')?.value;
  if (typeof narrowest === 'number') return Math.min(widest, Math.max(viewDeg, narrowest));
  const width = offer.get('picture-width')?.value;
  if (distanceM === null || wanted === null || typeof width !== 'number') return null;
  if ((pixelsPerMetre(width, widest, distanceM) ?? 0) >= wanted) return widest;
  const most = pixelsPerMetre(width, viewDeg, distanceM);
  return most !== null && most < wanted ? viewDeg : null;
}

/** Pixels per metre on the target, only as good as the least of what it is worked out from; null where a part is not known. */
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
  return {
    value,
    from: valueOrigins[Math.max(...parts.map(({ from }) => valueOrigins.indexOf(from)))] ?? 'none',
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
    // The parts stand in the same table, each with its own words.
    words: null,
  };
}
