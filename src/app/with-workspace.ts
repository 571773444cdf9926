import { InputError } from '../errors.ts';
import { Run } from '../model/run.ts';
import { say } from '../text/index.ts';
import { openFolder, readFolder } from '../workspace/folder.ts';
import type { ReadableWorkspace, Workspace } from '../workspace/workspace.ts';

/** Opens a workspace for writing, does the work, and gives it free again whatever happened. */
export async function writeWorkspace<T>(folder: string, work: (opened: Workspace) => Promise<T>): Promise<T> {
  const workspace = await openFolder(folder);
  try {
    return await work(workspace);
  } finally {
    await workspace.close();
  }
}

/** A workspace for reading; nothing is made. @throws InputError where there is none (exit 2). */
export async function readWorkspace(folder: string): Promise<ReadableWorkspace> {
  const workspace = await readFolder(folder);
  if (workspace === null) throw new InputError(say('run.no-catalog', { workspace: folder }), 2);
  return workspace;
}

export function parseRun(json: string): Run {
  return Run.parse(JSON.parse(json));
}
