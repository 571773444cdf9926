import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Measured {
  /** By the clock: on a shared machine this says more of its load than of the program. */
  readonly seconds: number;
  /** Of the processor, in all threads. */
  readonly cpuSeconds: number;
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
  const [kilobytes = Number.NaN, microseconds = Number.NaN] = (await readFile(peakFile, 'utf8'))
    .split(' ')
    .map(Number);
  await rm(peakFile);
  return { seconds, cpuSeconds: microseconds / 1_000_000, peakMegabytes: kilobytes / 1024 };
}

/** The middle one, by seconds of the processor. */
export function median(runs: readonly Measured[]): Measured {
  const sorted = runs.toSorted((one, other) => one.cpuSeconds - other.cpuSeconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}
