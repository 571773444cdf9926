import { z } from 'zod';
import type { AuditEntry, AuditLine } from './audit-chain.ts';

/** What was taken in, when and from which file; the rows themselves are the snapshot. */
export const ImportRecord = z.strictObject({
  kind: z.enum(['catalog', 'register', 'specs']),
  /** What a later import of the same source supersedes: agreement and supplier, or a register's departments, or a file of specifications. */
  source: z.string().min(1),
  files: z.array(z.string()),
  snapshot: z.string().regex(/^[0-9a-f]{64}$/),
  rows: z.int().nonnegative(),
  rejects: z.int().nonnegative(),
  importedAt: z.string(),
  /** The sample's data: illustrative, and every report of it says so. */
  sample: z.boolean(),
});
export type ImportRecord = z.infer<typeof ImportRecord>;

/** The latest imports of one kind, taken together. */
export interface Current {
  readonly imports: readonly ImportRecord[];
  /** One hash over the snapshots: the same data give the same hash, in whichever order they came. */
  readonly sha256: string;
  readonly rows: () => AsyncIterable<unknown>;
}

/** What any number of readers may do at a time. */
export interface ReadableWorkspace {
  readonly imports: () => Promise<readonly ImportRecord[]>;
  readonly currentCatalog: () => Promise<Current>;
  readonly currentRegister: () => Promise<Current>;
  /** Camera specifications that were taken in beside those that ship; the files add to each other. */
  readonly currentSpecs: () => Promise<Current>;
  readonly readRun: (id: string) => Promise<string | null>;
  readonly latestRun: () => Promise<string | null>;
  readonly readAudit: () => Promise<readonly AuditLine[]>;
}

/**
 * Where work is kept (DESIGN, Work is kept safely). Snapshots and runs never change once written; a later import of
 * the same source supersedes the earlier one, which stays. Killing the process loses at most the command under way.
 */
export interface Workspace extends ReadableWorkspace {
  readonly putImport: (
    record: Omit<ImportRecord, 'snapshot' | 'rows'>,
    rows: Iterable<unknown>,
  ) => Promise<ImportRecord>;
  /** Keeps run.json as given. */
  readonly putRun: (id: string, json: string, createdAt: string) => Promise<void>;
  readonly audit: (entry: AuditEntry) => Promise<void>;
  /** Gives the workspace free for the next writer. */
  readonly close: () => Promise<void>;
}
