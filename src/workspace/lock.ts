import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';

/**
 * Keeps a second writer out. The lock names the process that holds it and when that one started, since process
 * numbers are used again (in a container it is often the same one every time). A lock left by a process that is gone
 * is taken over. @throws InputError where a living process holds it (exit 2).
 */
export async function lock(path: string, folder: string): Promise<() => Promise<void>> {
  const content = `${process.pid} ${await startOf(process.pid)}\n`;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await create(path, content);
      return () => rm(path, { force: true });
    } catch (cause) {
      if (!hasCode(cause, 'EEXIST')) throw cause;
      const found = await readFile(path, 'utf8').catch(() => '');
      const [pid = '', start = ''] = found.trim().split(' ');
      if (await isHeld(Number.parseInt(pid, 10), start))
        throw new InputError(say('workspace.locked', { folder, pid }), 2, { cause });
      await discard(path, found, folder);
    }
  }
  throw new InputError(say('workspace.locked', { folder, pid: '?' }), 2);
}

/** Written beside and linked into place, so that nobody ever sees a lock that does not say yet whose it is. */
async function create(path: string, content: string): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  await writeFile(beside, content);
  try {
    await link(beside, path);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw error;
    // Some disks know no hard links (memory sticks, network drives).
    await writeFile(path, content, { flag: 'wx' });
  } finally {
    await rm(beside, { force: true });
  }
}

/**
 * Takes a dead lock away. One process at a time may do so, and looks again first: otherwise one that is late would
 * take away the lock of the one that has just taken over.
 */
async function discard(path: string, dead: string, folder: string): Promise<void> {
  const unlock = await lock(`${path}.takeover`, folder);
  try {
    if ((await readFile(path, 'utf8').catch(() => null)) === dead) await rm(path, { force: true });
  } finally {
    await unlock();
  }
}

async function isHeld(pid: number, start: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const now = await startOf(pid);
  return start === '' || now === '' || start === now;
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

/** When a process started, in ticks since the machine did (field 22 of Linux' proc/pid/stat); elsewhere empty. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field is the program's name in brackets, which may hold spaces and brackets itself.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
