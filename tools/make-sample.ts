import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeSample } from './sample/make.ts';

/** Writes catalog/sample/ anew: the made-up register and agreement catalogue that the demo runs on. */
const root = join(import.meta.dirname, '..');
const files = makeSample(root);
for (const [path, bytes] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}
process.stderr.write(`${files.size} files written to catalog/sample\n`);
