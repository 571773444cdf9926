import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Whole-command tests run what a user runs: the built program, built once from the sources as they are now. */
export function setup(): void {
  const root = join(import.meta.dirname, '..');
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
}
