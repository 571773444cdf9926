import type { FieldCase } from './case.ts';

/** It is refused by name: nothing is read from it. */
export const cases: readonly FieldCase[] = [];
