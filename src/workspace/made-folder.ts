import { access, mkdir, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Makes a folder with those above it; what comes back takes away again what was made, as far as it is empty. */
export async function makeFolder(folder: string): Promise<() => Promise<void>> {
  const made = await mkdir(folder, { recursive: true });
  return async () => {
    if (made === undefined) return;
    const first = resolve(made);
    await rmdir(join(folder, 'snapshots')).catch(() => {});
    for (let path = resolve(folder); path.startsWith(first); path = dirname(path)) {
      const gone = await rmdir(path).then(
        () => true,
        () => false,
      );
      if (!gone) return;
    }
  };
}

export async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
