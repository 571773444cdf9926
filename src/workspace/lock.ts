import { readFile, rm, writeFile } from 'node:fs/promises';
import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';

/**
 * Keeps a second writer out. The lock names the process that holds it; one left by a process that is gone is taken
 * over. @throws InputError where a living process holds it (exit 2).
 */
export async function lock(path: string, folder: string): Promise<() => Promise<void>> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await writeFile(path, `${process.pid}\n`, { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (cause) {
      if (!hasCode(cause, 'EEXIST')) throw cause;
      const holder = Number.parseInt(await readFile(path, 'utf8').catch(() => ''), 10);
      if (isAlive(holder))
        throw new InputError(say('workspace.locked', { folder, pid: String(holder) }), 2, { cause });
      await rm(path, { force: true });
    }
  }
  throw new InputError(say('workspace.locked', { folder, pid: '?' }), 2);
}

/** Signal 0 asks only whether the process is there; one that belongs to somebody else is there too. */
function isAlive(pid: number): boolean {
  if (Number.isNaN(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
