import { join } from 'node:path';
import type { Run } from '../model/run.ts';
import type { Language } from '../text/index.ts';
import type { Knowledge } from './knowledge.ts';
import { allReports } from './report-bytes.ts';
import { writeFileSafely } from './write-file.ts';

/**
 * run.json as it is kept and handed out: the same bytes for the same run, and one line for each department, model,
 * camera and finding, so that two runs can be compared line by line and the file stays a third smaller.
 */
export function runJson(run: Run): string {
  const parts = Object.entries(run).map(([key, value]) => `${JSON.stringify(key)}: ${lines(value)}`);
  return `{\n${parts.join(',\n')}\n}\n`;
}

function lines(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
}

/** Writes run.json and every report into a folder; returns what was written, in order. */
export async function writeRunFolder(
  knowledge: Knowledge,
  run: Run,
  folder: string,
  language: Language,
): Promise<readonly string[]> {
  const files = [{ name: 'run.json', bytes: runJson(run) }, ...(await allReports(knowledge, run, language))];
  for (const { name, bytes } of files) await writeFileSafely(join(folder, name), bytes);
  return files.map(({ name }) => join(folder, name));
}
