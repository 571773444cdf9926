import type { Policy } from '../model/policy.ts';
import type { OriginVerdict } from '../model/value.ts';
import type { InstalledModel } from './installed.ts';
import { type Behind, behind, judged, manufacturerNamed } from './judge-origin.ts';
import type { Knowledge } from './knowledge.ts';
import { behindProduct } from './origin-of.ts';

/**
 * What each policy makes of an installed model itself, in the order of the policies. A model that we do not know is
 * judged by the brand the register gives, or the first word as written: most policies ask who, not which model.
 */
export function fleetOrigins(
  knowledge: Knowledge,
  installed: InstalledModel,
  policies: readonly Policy[],
  asOf: string,
): readonly OriginVerdict[] {
  const found = behindInstalled(knowledge, installed, asOf);
  return policies.map((policy) => judged(knowledge, found, policy).verdict);
}

function behindInstalled(
  knowledge: Knowledge,
  { camera, cameras }: Pick<InstalledModel, 'camera' | 'cameras'>,
  asOf: string,
): Behind {
  if (camera !== null) return behindProduct(knowledge, { camera, lines: [] }, asOf);
  const [first] = cameras;
  const text = first?.model ?? first?.asWritten ?? '';
  const brand = first?.brand ?? first?.asWritten.split(/\s+/)[0] ?? null;
  return behind(
    knowledge,
    { cameraId: null, manufacturer: manufacturerNamed(knowledge, brand), brand, text, lines: [] },
    asOf,
  );
}
