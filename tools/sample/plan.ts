import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Bilingual, Kebab } from '../../src/model/manufacturer.ts';
import { Day } from '../../src/model/source.ts';
import { CatalogPlan } from './plan-catalog.ts';
import { RegisterPlan } from './plan-register.ts';

/** What the sample is to hold: tools/sample/plan.json. */
const Plan = z.strictObject({
  seed: z.int(),
  asOf: Day,
  agreement: z.string().min(1),
  budget: Kebab,
  policy: Kebab,
  notice: Bilingual,
  /** `{rate}`, `{lowest}`, `{highest}` and `{spread}` stand for the figures of `catalog.prices`. */
  priceBasis: Bilingual,
  register: RegisterPlan,
  catalog: CatalogPlan,
});
export type Plan = z.infer<typeof Plan>;

export function readPlan(): Plan {
  return Plan.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'plan.json'), 'utf8')));
}
