import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../../dist/cli.js');

/** Runs the built command line as a user would, in a folder, in Danish surroundings. */
export function skifte(words: readonly string[], folder: string, environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', LANG: 'da_DK.UTF-8', TZ: 'Europe/Copenhagen', ...environment },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { exitCode: status, stdout, stderr };
}
