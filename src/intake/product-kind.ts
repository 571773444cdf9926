import type { CatalogLine } from '../model/catalog-line.ts';
import type { ProductKindRules } from '../model/reading.ts';

export type ProductKind = 'camera' | 'other' | 'unclear';

/**
 * Whether a line sells a camera, by its words: a bracket for a camera is no camera, and a line that says neither is
 * unclear, which is counted and never matched.
 */
export function productKinds(rules: ProductKindRules): (line: CatalogLine) => ProductKind {
  const notCamera = rules.notCamera.map((source) => new RegExp(source, 'iu'));
  const camera = rules.camera.map((source) => new RegExp(source, 'iu'));
  return ({ name, description, group, unspsc }) => {
    const title = `${name} ${group ?? ''}`;
    if (notCamera.some((pattern) => pattern.test(title))) return 'other';
    if (unspsc !== null && rules.cameraCodes.includes(unspsc)) return 'camera';
    return camera.some((pattern) => pattern.test(`${title} ${description}`)) ? 'camera' : 'unclear';
  };
}
