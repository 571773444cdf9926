import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The package's own folder: catalog/ and rules/ stand there, beside dist/ or src/. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Name and version as they stand in every run: `skifte 0.1.0`. */
export function toolVersion(): string {
  const { name, version } = JSON.parse(readFileSync(`${packageRoot}package.json`, 'utf8'));
  return `${name} ${version}`;
}
