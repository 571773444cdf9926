import { z } from 'zod';
import { InputError } from '../errors.ts';
import { KeptDetermination } from '../model/determination.ts';
import { say } from '../text/index.ts';
import type { ReadableWorkspace, Workspace } from '../workspace/workspace.ts';

const kind = 'determinations';

/** The determinations of one run: kept as one record, since a run states all of them at once. */
const OfRun = z.array(KeptDetermination);

/** Every determination that a workspace keeps, in the order they were made. @throws InputError where one is damaged (exit 2). */
export async function readDeterminations(
  workspace: Pick<ReadableWorkspace, 'records'>,
): Promise<readonly KeptDetermination[]> {
  const records = await workspace.records(kind);
  return records.flatMap((record) => {
    const read = OfRun.safeParse(record);
    if (read.success) return read.data;
    throw new InputError(say('workspace.damaged', { file: `records/${kind}.ndjson` }), 2, {
      cause: read.error,
    });
  });
}

/** Keeps the determinations of a run behind those of earlier ones; a run made again states nothing new. */
export async function keepDeterminations(
  workspace: Pick<Workspace, 'putRecord'>,
  made: readonly KeptDetermination[],
  earlier: readonly KeptDetermination[],
): Promise<void> {
  const known = new Set(earlier.map(keyOf));
  const fresh = made.filter((one) => !known.has(keyOf(one)));
  if (fresh.length > 0) await workspace.putRecord(kind, fresh);
}

function keyOf({ run, determination }: KeptDetermination): string {
  return `${run} ${determination.id}`;
}
