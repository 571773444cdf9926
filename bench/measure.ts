import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Measured {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

const preload = pathToFileURL(join(import.meta.dirname, 'peak.mjs')).href;

/** Runs a program of Node's in a process of its own. @throws Error with what it said where it fails. */
export async function measure(folder: string, words: readonly string[]): Promise<Measured> {
  const peakFile = join(folder, 'peak');
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', preload, ...words], {
    cwd: folder,
    env: { ...process.env, PEAK_FILE: peakFile },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${said}`);
  const peakMegabytes = Number(await readFile(peakFile, 'utf8')) / 1024;
  await rm(peakFile);
  return { seconds, peakMegabytes };
}

/** The middle one, by seconds. */
export function median(runs: readonly Measured[]): Measured {
  const sorted = runs.toSorted((one, other) => one.seconds - other.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}
