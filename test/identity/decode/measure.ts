import type { MakerDecoding } from '../../../src/identity/decode/book.ts';
import { decode } from '../../../src/identity/decode/decode.ts';
import type { KnownCamera, Specs } from '../../../src/model/camera.ts';

export interface Measured {
  readonly agree: number;
  readonly models: number;
  readonly against: readonly string[];
}

/**
 * A rule held against every known model of its maker: `models` whose number it speaks about and whose record states a
 * field that it gives, and of these `agree` whose record says the same.
 */
export function measure(maker: MakerDecoding, ruleId: string, cameras: readonly KnownCamera[]): Measured {
  const against: string[] = [];
  let models = 0;
  for (const { manufacturer, model, specs } of cameras) {
    if (manufacturer !== maker.manufacturer) continue;
    const decoded = decode({ ...maker, rules: maker.rules.filter(({ rule }) => rule.id === ruleId) }, model);
    if (decoded === null) continue;
    const fields = [...decoded.by.keys()].filter((field) => isStated(field, specs, decoded.values));
    if (fields.length === 0) continue;
    models += 1;
    if (!fields.every((field) => agrees(field, specs, decoded.values))) against.push(model);
  }
  return { agree: models - against.length, models, against };
}

/** `other` names no form, and a plate reader's record does not tell its housing. */
function isStated(field: keyof Specs, recorded: Specs, decoded: Specs): boolean {
  if (recorded[field] === null) return false;
  if (field !== 'formFactor' || decoded.formFactor === 'anpr') return true;
  return recorded.formFactor !== 'other' && recorded.formFactor !== 'anpr';
}

/** `varifocal` says no more than that the lens can be set, by hand or by motor. */
function agrees(field: keyof Specs, recorded: Specs, decoded: Specs): boolean {
  if (field === 'lensType' && decoded.lensType === 'varifocal')
    return recorded.lensType === 'varifocal' || recorded.lensType === 'motorized-varifocal';
  if (field === 'analytics')
    return (decoded.analytics ?? []).every((one) => recorded.analytics?.includes(one));
  return recorded[field] === decoded[field];
}
