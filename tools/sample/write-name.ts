import type { KnownCamera } from '../../src/model/camera.ts';
import { dateOfMaking, fill } from './fill.ts';
import type { Mistake, RegisterPlan } from './plan-register.ts';
import { pickWeighted, type Random } from './random.ts';

export interface WrittenName {
  readonly brand: string;
  readonly model: string;
}

/** Names that belong to one camera each, so that a mistake never turns one camera into another. */
export type NameOwners = ReadonlyMap<string, string>;

/**
 * How a person wrote this camera into the register: about half as printed, with or without the lens, the rest with
 * one of the plan's mistakes.
 */
export function writeName(
  camera: KnownCamera,
  plan: RegisterPlan,
  shortForm: string | null,
  owners: NameOwners,
  random: Random,
): WrittenName {
  const brand = pickWeighted(random, plan.makers[camera.manufacturer]?.brands ?? []).text;
  const model = random.pick(plan.spellings[camera.id] ?? [camera.model]);
  const lens = lensOnLabel(camera, plan, random);
  const right = { brand, model: `${model}${lens}` };
  if (!random.chance(plan.shares.mistake)) return right;

  const values = valuesOf(camera, brand, shortForm, random);
  const mistaken = plan.mistakes.flatMap((mistake) => {
    // Two things glued onto the end of one name would no longer be one mistake.
    if (lens !== '' && mistake.pattern.endsWith('$')) return [];
    const made = makeMistake(mistake, { brand, model }, camera, values, random);
    if (made === null || belongsToAnother(made, camera, owners)) return [];
    return [{ name: { ...made, model: `${made.model}${lens}` }, weight: mistake.weight }];
  });
  return mistaken.length === 0 ? right : pickWeighted(random, mistaken).name;
}

/** A lens that the record lists besides its own, as the label on the box says it; else nothing. */
function lensOnLabel(camera: KnownCamera, plan: RegisterPlan, random: Random): string {
  if (!plan.lensMakers.includes(camera.manufacturer)) return '';
  const lenses = camera.variants.flatMap(({ focalMm }) => focalMm ?? []);
  if (lenses.length === 0 || !random.chance(plan.shares.lens)) return '';
  return fill(random.pick(plan.lensForms), { focal: String(random.pick(lenses)) }) ?? '';
}

function valuesOf(camera: KnownCamera, brand: string, form: string | null, random: Random) {
  const { focalMinMm, focalMaxMm, resolutionMp } = camera.specs;
  const fixedMm = focalMinMm === focalMaxMm ? focalMinMm : null;
  return {
    mp: resolutionMp === null || resolutionMp < 1 ? null : String(Math.round(resolutionMp)),
    focal: fixedMm === null ? null : String(fixedMm),
    lensCode: fixedMm === null ? null : `${String(Math.round(fixedMm * 100)).padStart(4, '0')}B`,
    form,
    brand: brand === '' ? camera.brand : brand,
    ...dateOfMaking(random),
  };
}

function makeMistake(
  mistake: Mistake,
  { brand, model }: WrittenName,
  camera: KnownCamera,
  values: Readonly<Record<string, string | null>>,
  random: Random,
): WrittenName | null {
  if (mistake.makers !== undefined && !mistake.makers.includes(camera.manufacturer)) return null;
  const pattern = new RegExp(mistake.pattern, mistake.flags);
  const replace = fill(mistake.replace, values, random);
  if (replace === null || !pattern.test(model)) return null;
  pattern.lastIndex = 0;
  const changed = inCase(model.replace(pattern, replace), mistake.letterCase);
  if (changed === model && mistake.brandBecomes === undefined) return null;
  return { brand: mistake.clearsBrand ? '' : (mistake.brandBecomes ?? brand), model: changed };
}

function inCase(text: string, letterCase: 'lower' | 'upper' | undefined): string {
  if (letterCase === undefined) return text;
  return letterCase === 'lower' ? text.toLowerCase() : text.toUpperCase();
}

function belongsToAnother({ model }: WrittenName, camera: KnownCamera, owners: NameOwners): boolean {
  const owner = owners.get(nameKey(model));
  return owner !== undefined && owner !== camera.id;
}

/** Every name of every camera, letters and digits only. */
export function nameOwners(
  cameras: readonly KnownCamera[],
  spellings: Readonly<Record<string, readonly string[]>>,
): NameOwners {
  return new Map(
    cameras.flatMap((camera) =>
      [camera.model, ...camera.variants.map(({ name }) => name), ...(spellings[camera.id] ?? [])].map(
        (name) => [nameKey(name), camera.id] as const,
      ),
    ),
  );
}

function nameKey(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
