import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../../dist/cli.js');

/** What a command said. */
export interface Said {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a user would, in a folder, in Danish surroundings. */
export function skifte(
  words: readonly string[],
  folder: string,
  environment: Record<string, string> = {},
): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    ...surroundings(folder, environment),
    encoding: 'utf8',
  });
  return { exitCode: status, stdout, stderr };
}

/** The same without waiting in line: several commands may run beside each other. */
export function skifteBeside(words: readonly string[], folder: string): Promise<Said> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [cli, ...words],
      { ...surroundings(folder, {}), encoding: 'utf8' },
      (_, stdout, stderr) => resolve({ exitCode: child.exitCode, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

function surroundings(folder: string, environment: Record<string, string>) {
  return {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', LANG: 'da_DK.UTF-8', TZ: 'Europe/Copenhagen', ...environment },
    maxBuffer: 256 * 1024 * 1024,
  };
}
