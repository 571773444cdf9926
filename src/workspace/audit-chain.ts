import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Who did what, when. `at` is ISO 8601. */
export const AuditEntry = z.strictObject({
  at: z.string().min(1),
  action: z.string().min(1),
  subject: z.string().min(1),
  by: z.string().nullable().default(null),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditLine = AuditEntry.extend({ previous: z.string(), hash: z.string() });
export type AuditLine = z.infer<typeof AuditLine>;

/** What the first line is chained to. */
const beginning = '0'.repeat(64);

/** The next line of a chain: its hash covers what it says and the hash before it. */
export function chained(entry: AuditEntry, last: AuditLine | null): AuditLine {
  const previous = last?.hash ?? beginning;
  return { ...entry, previous, hash: hashOf(entry, previous) };
}

/** The number of the first line that was changed, moved or taken out, counted from 1; null where the chain is whole. */
export function firstBroken(lines: readonly AuditLine[]): number | null {
  let previous = beginning;
  for (const [index, { hash, previous: stated, ...entry }] of lines.entries()) {
    if (stated !== previous || hash !== hashOf(entry, previous)) return index + 1;
    previous = hash;
  }
  return null;
}

function hashOf({ at, action, subject, by }: AuditEntry, previous: string): string {
  return createHash('sha256')
    .update(JSON.stringify([previous, at, action, subject, by]))
    .digest('hex');
}
