import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

/** A file that pages use; its address changes with its bytes, so that a browser may keep it for ever. */
export interface WebAsset {
  readonly address: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** All there are: what a request asks for is looked up among these and never on the disk. */
export function webAssets() {
  return {
    style: asset('skifte.css', 'text/css; charset=utf-8'),
    script: asset('skifte.js', 'text/javascript; charset=utf-8'),
  };
}

export type WebAssets = ReturnType<typeof webAssets>;

function asset(name: string, type: string): WebAsset {
  const bytes = new Uint8Array(readFileSync(join(packageRoot, 'assets/web', name)));
  const mark = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const [stem = '', ending = ''] = name.split('.');
  return { address: `/assets/${stem}.${mark}.${ending}`, bytes, type };
}
