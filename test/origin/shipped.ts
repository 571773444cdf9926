import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Manufacturer } from '../../src/model/manufacturer.ts';
import { Policy } from '../../src/model/policy.ts';
import { byId } from '../../src/origin/manufacturers.ts';
import type { Judgement } from '../../src/origin/verdict.ts';
import { judge } from './records.ts';

const root = join(import.meta.dirname, '../..');

/** What ships in catalog/manufacturers and rules/policies, read once for the tests of this room. */
export const shippedManufacturers: readonly Manufacturer[] = folder('catalog/manufacturers').map((json) =>
  Manufacturer.parse(json),
);
export const shippedPolicies: readonly Policy[] = folder('rules/policies').map((json) => Policy.parse(json));
const manufacturers = byId(shippedManufacturers);

export function shippedManufacturer(id: string): Manufacturer {
  const found = manufacturers.get(id);
  if (found === undefined) throw new Error(`catalog/manufacturers has no ${id}.json`);
  return found;
}

export function shippedPolicy(id: string): Policy {
  const found = shippedPolicies.find((policy) => policy.id === id);
  if (found === undefined) throw new Error(`rules/policies has no ${id}.json`);
  return found;
}

export function judgeShipped(id: string, policy: Policy, asOf: string): Judgement {
  return judge(shippedManufacturer(id), { policy, asOf, manufacturers });
}

function folder(path: string): readonly unknown[] {
  return readdirSync(join(root, path))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(root, path, name), 'utf8')));
}
