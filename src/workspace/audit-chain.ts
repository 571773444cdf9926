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

/** How a line no longer fits: not a line of an audit, half written, changed itself, or not where it stood. */
export interface BrokenLine {
  /** Counted from 1. */
  readonly line: number;
  readonly how: 'unreadable' | 'half-written' | 'changed' | 'moved' | 'missing-before';
}

/** The first line of an audit that does not follow from those before it; null where the chain is whole. */
export function firstBroken(text: string): BrokenLine | null {
  const lines = text.split('\n');
  const tail = lines.pop() ?? '';
  const read = lines.map(lineOf);
  let previous = beginning;
  for (const [index, line] of read.entries()) {
    const number = index + 1;
    if (line === null) return { line: number, how: 'unreadable' };
    if (line.hash !== hashOf(line, line.previous)) return { line: number, how: 'changed' };
    if (line.previous !== previous) {
      const stood = read.some((other) => other !== null && other.hash === line.previous);
      return { line: number, how: stood || line.previous === beginning ? 'moved' : 'missing-before' };
    }
    previous = line.hash;
  }
  return tail === '' ? null : { line: lines.length + 1, how: 'half-written' };
}

function lineOf(text: string): AuditLine | null {
  try {
    return AuditLine.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function hashOf({ at, action, subject, by }: AuditEntry, previous: string): string {
  return createHash('sha256')
    .update(JSON.stringify([previous, at, action, subject, by]))
    .digest('hex');
}
