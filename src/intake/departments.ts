import type { Budget } from '../model/budget.ts';
import { foldHeader } from './fold.ts';

/** Finds a department's code by its code, name or alias, however it is spelt; null where the budget has none such. */
export function departmentFinder({ departments }: Budget): (text: string) => string | null {
  const codes = new Map<string, string>();
  for (const { code, name, aliases } of departments)
    for (const spelling of [code, name, ...aliases])
      if (!codes.has(foldHeader(spelling))) codes.set(foldHeader(spelling), code);
  return (text) => codes.get(foldHeader(text)) ?? null;
}

/** The codes of a budget, for the sentence about one that is not among them. */
export function knownCodes({ departments }: Budget): string {
  return departments.map(({ code }) => code).join(', ');
}
