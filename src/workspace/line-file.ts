import { appendFile, readFile, truncate } from 'node:fs/promises';
import { hasCode } from './lock.ts';

/** The lines of a file that only grows; none where it is not there. What a killed process left half written is no line. */
export async function readLineFile(path: string): Promise<readonly string[]> {
  return wholeLines(await readText(path));
}

/**
 * Appends the line that `next` makes of the last one. What a killed process left half written is cut off first: it
 * was never a line, and what is appended to it would not be one either.
 */
export async function appendLine(path: string, next: (last: string | undefined) => string): Promise<void> {
  const text = await readText(path);
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const line = next(wholeLines(whole).at(-1));
  if (whole !== text) await truncate(path, Buffer.byteLength(whole));
  await appendFile(path, `${line}\n`);
}

function wholeLines(text: string): readonly string[] {
  return text.split('\n').slice(0, -1);
}

/** All there is, whole lines or not; empty where the file is not there. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return '';
    throw error;
  }
}
