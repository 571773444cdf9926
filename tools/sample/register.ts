import type { KnownCamera } from '../../src/model/camera.ts';
import { dateOfMaking, fill } from './fill.ts';
import type { KnownCameras } from './known-cameras.ts';
import type { Plan } from './plan.ts';
import type { Department } from './plan-register.ts';
import { pickWeighted, type Random, randomFor } from './random.ts';
import { nameOwners, writeName } from './write-name.ts';
import { zipfCounts } from './zipf.ts';

/** One row of the register as it is written, and the camera that it really is (null: nobody can tell). */
export interface RegisterRow {
  readonly id: string;
  readonly department: string;
  readonly site: string;
  readonly brand: string;
  readonly model: string;
  readonly mac: string;
  readonly serial: string;
  readonly purpose: string;
  readonly network: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly contractEnd: string;
  readonly note: string;
  readonly cameraId: string | null;
}

/** The made-up register: every department's cameras, site by site. */
export function makeRegister(plan: Plan, cameras: KnownCameras): readonly RegisterRow[] {
  const owners = nameOwners(cameras.all, plan.register.spellings);
  return plan.register.departments.flatMap((department) => {
    const sites = siteOfEach(department, randomFor(plan.seed, department.code, 'sites'));
    return inventory(department, plan).map((entry, index) => {
      const id = `${department.code}-${String(index + 1).padStart(4, '0')}`;
      const random = randomFor(plan.seed, id);
      const camera = entry.id === null ? null : cameras.byId(entry.id);
      const form = camera?.specs.formFactor ?? null;
      const shortForm = form === null ? null : plan.catalog.words.shortForms[form];
      return {
        id,
        department: department.code,
        site: sites[index] ?? '',
        ...(camera === null ? entry.written : writeName(camera, plan.register, shortForm, owners, random)),
        ...papers(camera, department, plan, random),
        cameraId: entry.id,
      };
    });
  });
}

interface Entry {
  readonly id: string | null;
  readonly written: { readonly brand: string; readonly model: string };
}

/** What hangs on the department's walls, in the order of its rows. */
function inventory(department: Department, { register, seed }: Plan): readonly Entry[] {
  const unclear = register.unidentified
    .filter((row) => row.department === department.code)
    .map(({ brand, model }) => ({ id: null, written: { brand, model } }));
  const clear = department.cameras - unclear.length;
  const known = zipfCounts(clear, department.models.length, department.zipf).flatMap((count, rank) =>
    Array.from({ length: count }, () => ({
      id: department.models[rank] ?? null,
      written: { brand: '', model: '' },
    })),
  );
  return randomFor(seed, department.code, 'order').shuffle([...known, ...unclear]);
}

/** Sites come one after the other, each with as many cameras as the department's average allows. */
function siteOfEach({ cameras, sites }: Department, random: Random): readonly string[] {
  const names = sites.flatMap(({ pattern, count, digits }) =>
    Array.from(
      { length: count },
      (_, index) => fill(pattern, { number: String(index + 1).padStart(digits, '0') }) ?? pattern,
    ),
  );
  const drawn = Array.from({ length: cameras }, () => random.between(0, names.length - 1));
  return drawn.sort((one, other) => one - other).map((index) => names[index] ?? '');
}

/** What a register knows besides the name; most of it is not filled in everywhere. */
function papers(camera: KnownCamera | null, department: Department, { register }: Plan, random: Random) {
  const { shares, contracts } = register;
  const maker = camera === null ? undefined : register.makers[camera.manufacturer];
  const when = random.share();
  const contract =
    when < shares.contractAfter
      ? contracts.after
      : when < shares.contractAfter + shares.contractBefore
        ? contracts.before
        : null;
  return {
    mac:
      maker !== undefined && random.chance(shares.mac)
        ? macAddress(random.pick(maker.macPrefixes), register.macForms, random)
        : '',
    serial:
      maker !== undefined && maker.serials.length > 0 && random.chance(shares.serial)
        ? (fill(random.pick(maker.serials), dateOfMaking(random), random) ?? '')
        : '',
    purpose: random.chance(shares.purpose) ? purposeOf(camera, department, random) : '',
    network: random.chance(shares.network) ? random.pick(department.networks) : '',
    contractEnd: contract === null ? '' : endOfMonth(contract, random),
    note: random.chance(shares.note) ? random.pick(register.notes) : '',
  };
}

function purposeOf(camera: KnownCamera | null, department: Department, random: Random): string {
  const form = camera?.specs.formFactor ?? null;
  return (form === null ? undefined : department.formPurposes[form]) ?? random.pick(department.purposes);
}

function macAddress(prefix: string, forms: Plan['register']['macForms'], random: Random): string {
  const digits = [...'0123456789ABCDEF'];
  const all = prefix.replaceAll(':', '') + Array.from({ length: 6 }, () => random.pick(digits)).join('');
  let next = 0;
  return pickWeighted(random, forms).text.replace(/x/gi, (place) => {
    const digit = all.charAt(next);
    next += 1;
    return place === 'x' ? digit.toLowerCase() : digit;
  });
}

/** Contracts end with a quarter. */
function endOfMonth({ from, to }: { readonly from: string; readonly to: string }, random: Random): string {
  const years = [Number(from.slice(0, 4)), Number(to.slice(0, 4))] as const;
  const ends = ['03-31', '06-30', '09-30', '12-31'];
  const day = `${random.between(...years)}-${random.pick(ends)}`;
  return day < from ? from : day > to ? to : day;
}
