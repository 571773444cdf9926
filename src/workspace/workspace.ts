import { z } from 'zod';
import { Day } from '../model/source.ts';
import type { AuditEntry, AuditLine } from './audit-chain.ts';

/** The first and last day of an agreement; null where it is not said. */
export const AgreementDates = z.strictObject({
  from: Day.nullable(),
  until: Day.nullable(),
  saidBy: z.enum(['user', 'document']),
});
export type AgreementDates = z.infer<typeof AgreementDates>;

/** What was taken in, when and from which file; the rows themselves are the snapshot. */
export const ImportRecord = z.strictObject({
  kind: z.enum(['catalog', 'register', 'declarations', 'specs', 'answers']),
  /** What a later import of the same source supersedes: agreement and supplier, a register's department, a file of specifications, or the very same declarations or answers. */
  source: z.string().min(1),
  files: z.array(z.string()),
  snapshot: z.string().regex(/^[0-9a-f]{64}$/),
  rows: z.int().nonnegative(),
  rejects: z.int().nonnegative(),
  importedAt: z.string(),
  /** The sample's data: illustrative, and every report of it says so. */
  sample: z.boolean(),
  /** How long the agreement runs, and who says so; absent where nobody does. */
  agreementDates: AgreementDates.optional(),
});
export type ImportRecord = z.infer<typeof ImportRecord>;

export const RunRecord = z.strictObject({ id: z.string().regex(/^[0-9a-z-]+$/), createdAt: z.string() });
export type RunRecord = z.infer<typeof RunRecord>;

/** The latest imports of one kind, taken together. */
export interface Current {
  readonly imports: readonly ImportRecord[];
  /** One hash over the snapshots: the same data give the same hash, in whichever order they came. */
  readonly sha256: string;
  readonly rows: () => AsyncIterable<unknown>;
}

/** What an import says of itself; hash and number of rows come with its rows. */
type NewImport = Omit<ImportRecord, 'snapshot' | 'rows'>;

/** A snapshot that is being written, row by row: kept by `putDrafts`, or nothing at all. */
export interface Draft {
  /** Takes a row as one line of JSON. */
  readonly add: (row: string) => void;
  /** Hands over what has come together; to be called every now and then. */
  readonly flush: () => Promise<void>;
  /** The row at a place, as it was added; the first is 0. */
  readonly row: (place: number) => string;
  /** What was written so far. */
  readonly rows: () => AsyncIterable<unknown>;
  /** Takes the draft away, unless it was kept. */
  readonly discard: () => Promise<void>;
}

/** What any number of readers may do at a time. */
export interface ReadableWorkspace {
  readonly imports: () => Promise<readonly ImportRecord[]>;
  readonly currentCatalog: () => Promise<Current>;
  readonly currentRegister: () => Promise<Current>;
  /** The rows of one import. @throws InputError (exit 2) where they are not what was kept. */
  readonly rowsOf: (record: Pick<ImportRecord, 'snapshot'>) => AsyncIterable<unknown>;
  /** All that were ever taken in: a statement does not disappear. */
  readonly currentDeclarations: () => Promise<Current>;
  /** Camera specifications that were taken in beside those that ship; the files add to each other. */
  readonly currentSpecs: () => Promise<Current>;
  /** Suppliers' answers, all that were ever taken in: the latest of a question counts, the others are history. */
  readonly currentAnswers: () => Promise<Current>;
  readonly readRun: (id: string) => Promise<string | null>;
  readonly latestRun: () => Promise<string | null>;
  /** In the order in which they were made; one that was made again stands last. */
  readonly runs: () => Promise<readonly RunRecord[]>;
  readonly readAudit: () => Promise<readonly AuditLine[]>;
  /** The audit as it lies there, to be checked: also what is no line of one. */
  readonly auditText: () => Promise<string>;
  /** The records of a kind, as they were put, in order; none where nothing was. @throws InputError where one is damaged (exit 2). */
  readonly records: (kind: string) => Promise<readonly unknown[]>;
}

/**
 * Where work is kept (DESIGN, Work is kept safely). Snapshots and runs never change once written; a later import of
 * the same source supersedes the earlier one, which stays. Killing the process loses at most the command under way.
 */
export interface Workspace extends ReadableWorkspace {
  readonly putImport: (
    record: NewImport,
    rows: Iterable<unknown> | AsyncIterable<unknown>,
  ) => Promise<ImportRecord>;
  /** For rows of several imports that come mixed. */
  readonly draft: () => Draft;
  /** Keeps drafts of this workspace as imports: all of them at once, or none. */
  readonly putDrafts: (
    kept: readonly { readonly record: NewImport; readonly draft: Draft }[],
  ) => Promise<readonly ImportRecord[]>;
  /** Keeps run.json as given. */
  readonly putRun: (id: string, json: string, createdAt: string) => Promise<void>;
  readonly audit: (entry: AuditEntry) => Promise<void>;
  /** Keeps a record behind the others of its kind (lower-case words with dashes); none is ever changed or taken away. */
  readonly putRecord: (kind: string, record: unknown) => Promise<void>;
  /** Gives the workspace free for the next writer. */
  readonly close: () => Promise<void>;
}
