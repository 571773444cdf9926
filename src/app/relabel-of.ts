import type { KnownCamera } from '../model/camera.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import type { Policy } from '../model/policy.ts';
import type { Say } from '../model/say.ts';
import type { OriginVerdict } from '../model/value.ts';
import { judgeOrigin, manufacturerNamed, splitName } from './judge-origin.ts';
import type { Knowledge } from './knowledge.ts';

interface Relabel {
  readonly signs: readonly Say[];
  readonly origin: { readonly installedOrigin?: OriginVerdict };
}

/**
 * Signs on an installed camera that a maker that the policy excludes made it, whatever brand the register writes: by
 * model number and by MAC address. None where the brand is excluded already: the signs add nothing then.
 */
export function relabelOf(
  knowledge: Knowledge,
  installed: InstalledCamera,
  camera: KnownCamera | null,
  policy: Policy,
  asOf: string,
): Relabel {
  const { brand, model, asWritten, mac } = installed;
  const split = splitName(knowledge, asWritten);
  const manufacturer = camera === null ? null : (knowledge.manufacturers.get(camera.manufacturer) ?? null);
  const subject = {
    cameraId: camera?.id ?? null,
    manufacturer:
      manufacturer ?? manufacturerNamed(knowledge, brand) ?? (brand === null ? split.manufacturer : null),
    brand: camera?.brand ?? brand ?? split.brand,
    text: camera?.model ?? model ?? asWritten,
    lines: [],
    mac,
  };
  const { verdict, reasons, leads } = judgeOrigin(knowledge, subject, policy, asOf);
  if (verdict !== 'suspected') return { signs: [], origin: {} };
  const signs = leads
    .map(({ says }) => says)
    .filter((says) => reasons.some((reason) => reason.says === says));
  return signs.length === 0 ? { signs, origin: {} } : { signs, origin: { installedOrigin: verdict } };
}
