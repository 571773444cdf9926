import { assess } from '../equivalence/assess.ts';
import { needsOf } from '../equivalence/needs.ts';
import { offersOnTarget } from '../equivalence/offers-on-target.ts';
import type { Budget } from '../model/budget.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import type { Policy } from '../model/policy.ts';
import type { OriginVerdict } from '../model/value.ts';
import { fleetOrigins } from './fleet-origin.ts';
import { type InstalledModel, installedModels, installedValues } from './installed.ts';
import { judged } from './judge-origin.ts';
import { type Knowledge, profileNamed } from './knowledge.ts';
import { type Assortment, assortmentOf, speakingLines } from './market.ts';
import { behindProduct } from './origin-of.ts';
import {
  contenders,
  type Ending,
  endingOf,
  type ProductVerdicts,
  unidentifiedEnding,
} from './what-if-ending.ts';

export interface WhatIfInput {
  readonly knowledge: Knowledge;
  readonly lines: readonly CatalogLine[];
  readonly cameras: readonly InstalledCamera[];
  readonly policies: readonly Policy[];
  readonly budget: Budget;
  readonly asOf: string;
}

/** One installed model, and what becomes of it under each policy, in the order of the policies. */
export interface ModelUnderPolicies {
  readonly installed: InstalledModel;
  readonly fleet: readonly OriginVerdict[];
  readonly endings: readonly Ending[];
}

/**
 * A register against one catalogue under many policies. What no policy changes is done once: reading the lines, who
 * stands behind each product, and how each model's needs compare with each product. A policy then costs its verdicts
 * and a walk down each model's ranking.
 */
export function whatIf(input: WhatIfInput): readonly ModelUnderPolicies[] {
  const { knowledge, policies, budget, asOf } = input;
  const assortment = assortmentOf(knowledge, input.lines, asOf);
  const origins = productOrigins(knowledge, assortment, policies);
  return installedModels(knowledge, input.cameras, budget).map((installed) => ({
    installed,
    fleet: fleetOrigins(knowledge, installed, policies, asOf),
    endings: endings(knowledge, installed, assortment, origins, budget.currency),
  }));
}

function productOrigins(
  knowledge: Knowledge,
  { offers, cameras, asOf }: Assortment,
  policies: readonly Policy[],
): readonly ProductVerdicts[] {
  const maps = policies.map(() => new Map<string, OriginVerdict>());
  for (const [index, { product }] of offers.entries()) {
    const sold = { camera: cameras[index] ?? null, lines: speakingLines(product.lines) };
    const found = behindProduct(knowledge, sold, asOf);
    for (const [at, policy] of policies.entries())
      maps[at]?.set(product.id, judged(knowledge, found, policy).verdict);
  }
  return maps.map((byProduct) => ({ byProduct, allowsAny: [...byProduct.values()].includes('allowed') }));
}

function endings(
  knowledge: Knowledge,
  installed: InstalledModel,
  { offers }: Assortment,
  origins: readonly ProductVerdicts[],
  currency: string,
): readonly Ending[] {
  if (installed.camera === null) return origins.map(() => unidentifiedEnding);
  const profile = profileNamed(knowledge, installed.profile);
  const needs = needsOf(profile, installedValues(installed), installed.asked);
  // Nobody has judged the products yet, so the ranking is by what they do alone; expired lines come last.
  const ranked = assess(needs, offersOnTarget(needs, offers), profile.scoreStep);
  const may = contenders(ranked);
  return origins.map((verdicts) => endingOf(may, verdicts, currency));
}
