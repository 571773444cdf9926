import { join } from 'node:path';
import type { Run } from '../model/run.ts';
import type { Language } from '../text/index.ts';
import type { Knowledge } from './knowledge.ts';
import { writeFileSafely } from './write-file.ts';
import { allReports } from './write-report.ts';

/** run.json as it is kept and handed out: readable, and the same bytes for the same run. */
export function runJson(run: Run): string {
  return `${JSON.stringify(run, null, 1)}\n`;
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
