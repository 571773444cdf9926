import type { Competition } from '../model/run.ts';
import { type Assessment, isUsable } from './assess.ts';
import type { Need } from './needs.ts';
import { compareText, type Product } from './product.ts';

/**
 * Who can compete for one camera's needs, counted in makes and suppliers with a line that is valid: those that meet
 * every must, those that would if what nobody says of them were confirmed, and those that one must alone keeps out. A
 * product that names no make is nobody's: it is never counted.
 */
export function competitionFor(needs: readonly Need[], assessments: readonly Assessment[]): Competition {
  const usable = assessments.filter(isUsable);
  const open = usable.map((assessment) => ({ assessment, ...assessment.judgement }));
  const meeting = open.filter((one) => one.worseMusts.length + one.unknownMusts.length === 0);
  const meets = makesOf(meeting);
  const further = (others: readonly Open[]) => makesOf(others).filter((make) => !meets.includes(make));
  const without = needs
    .filter(({ rule, needed }) => rule.importance === 'must' && needed)
    .map(({ feature }) => ({
      feature: feature.id,
      makes: further(open.filter((one) => isKeptOutBy(feature.id, one))),
    }))
    .filter(({ makes }) => makes.length > 0)
    .sort((one, other) => other.makes.length - one.makes.length || compareText(one.feature, other.feature));
  return {
    makes: meets,
    suppliers: suppliersOf(meeting),
    ifConfirmed: further(open.filter((one) => one.worseMusts.length === 0 && one.unknownMusts.length > 0)),
    without,
  };
}

interface Open {
  readonly assessment: Assessment;
  readonly worseMusts: readonly string[];
  readonly unknownMusts: readonly string[];
}

/** It falls short of this must or is silent on it, and of no other. */
function isKeptOutBy(id: string, { worseMusts, unknownMusts }: Open): boolean {
  const [only, ...others] = [...worseMusts, ...unknownMusts];
  return only === id && others.length === 0;
}

function makesOf(open: readonly Open[]): string[] {
  return [...new Set(open.flatMap(({ assessment }) => makeOf(assessment.product) ?? []))].sort(compareText);
}

function makeOf({ make, brand }: Product): string | null {
  return make ?? brand;
}

function suppliersOf(open: readonly Open[]): string[] {
  const lines = open.flatMap(({ assessment }) => [assessment.line, ...assessment.otherLines]);
  return [...new Set(lines.flatMap(({ valid, supplier }) => (valid ? [supplier] : [])))].sort(compareText);
}
