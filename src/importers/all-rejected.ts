import type { Reject } from '../model/reject.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';

/** Says that no row of a file could be used, and why the first could not: the others mostly fail alike. */
export function allRejected(file: string, rows: number, rejects: readonly Reject[]): Say {
  const first = rejects[0];
  if (first === undefined) return say('import.header-only', { file });
  return say('import.all-rejected', { file, rows, row: String(first.row), why: first.why });
}
