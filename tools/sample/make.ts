import { Sample } from '../../src/model/sample.ts';
import { makeCatalog } from './catalog.ts';
import { readKnownCameras } from './known-cameras.ts';
import type { NumberedLine } from './offer-line.ts';
import { type Plan, readPlan } from './plan.ts';
import { priceBasis } from './price.ts';
import { makeRegister, type RegisterRow } from './register.ts';
import { registerFiles } from './register-files.ts';
import { supplierFiles } from './supplier-files.ts';

const folder = 'catalog/sample';
const registerPaths = { xlsx: 'register.xlsx', csv: 'register.csv' } as const;
const truthPath = 'truth.json';

/**
 * The whole sample, path ► bytes, the same every time: it depends on tools/sample/plan.json and catalog/ alone.
 * `root` is the folder that holds catalog/.
 */
export function makeSample(root: string): ReadonlyMap<string, Uint8Array> {
  const plan = readPlan();
  const cameras = readKnownCameras(root);
  const register = makeRegister(plan, cameras);
  const catalog = makeCatalog(plan, cameras);
  const files = [
    ...registerFiles(register, plan, registerPaths),
    ...supplierFiles(catalog, plan),
    { path: truthPath, bytes: json(Object.fromEntries(register.map(({ id, cameraId }) => [id, cameraId]))) },
    { path: 'sample.json', bytes: json(describeSample(plan, register, catalog)) },
  ];
  return new Map(files.map(({ path, bytes }) => [`${folder}/${path}`, bytes]));
}

function describeSample(
  plan: Plan,
  register: readonly RegisterRow[],
  catalog: ReadonlyMap<string, readonly NumberedLine[]>,
): Sample {
  const { tables, suppliers } = plan.catalog;
  const files: Readonly<Record<string, { file: string; join?: string }>> = {
    A: { file: tables.A.master.file, join: tables.A.prices.file },
    B: { file: tables.B.file },
    C: { file: tables.C.file },
    D: { file: tables.D.file },
  };
  const lines = [...catalog.values()].flat();
  return Sample.parse({
    seed: plan.seed,
    asOf: plan.asOf,
    agreement: plan.agreement,
    budget: plan.budget,
    policy: plan.policy,
    notice: plan.notice,
    priceBasis: {
      da: priceBasis(plan.priceBasis.da, plan.catalog.prices, 'da-DK'),
      en: priceBasis(plan.priceBasis.en, plan.catalog.prices, 'en-GB'),
    },
    catalogs: suppliers.map(({ id, name }) => ({ ...files[id], supplier: name })),
    register: registerPaths,
    truth: truthPath,
    counts: {
      cameras: register.length,
      departments: tally(register.map(({ department }) => department)),
      models: new Set(register.flatMap(({ cameraId }) => cameraId ?? [])).size,
      unidentifiable: register.filter(({ cameraId }) => cameraId === null).length,
      lines: lines.length,
      suppliers: Object.fromEntries(suppliers.map(({ id, name }) => [name, catalog.get(id)?.length ?? 0])),
      kinds: tally(lines.map(({ kind }) => kind)),
      expiredLines: lines.filter(({ validTo }) => validTo !== null && validTo < plan.asOf).length,
      futureLines: lines.filter(({ validFrom }) => validFrom > plan.asOf).length,
      linesWithoutPrice: lines.filter(({ priceMinor }) => priceMinor === null).length,
    },
  });
}

function tally(words: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function json(value: unknown): Uint8Array {
  return new Uint8Array(Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8'));
}
