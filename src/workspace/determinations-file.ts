import { appendFile, readFile, truncate } from 'node:fs/promises';
import { InputError } from '../errors.ts';
import { KeptDetermination } from '../model/determination.ts';
import { say } from '../text/index.ts';
import { hasCode } from './lock.ts';

/**
 * Determinations in the order they were made, one a line; none where there is no file.
 * @throws InputError where a line is no longer one (exit 2).
 */
export async function readDeterminations(path: string): Promise<readonly KeptDetermination[]> {
  const text = await contents(path);
  return whole(text)
    .split('\n')
    .slice(0, -1)
    .map((line) => parsed(line, path));
}

/** Adds to the end, in one piece. What a killed process left half written is cut off first. */
export async function appendDeterminations(path: string, made: readonly KeptDetermination[]): Promise<void> {
  if (made.length === 0) return;
  const text = await contents(path);
  if (whole(text) !== text) await truncate(path, Buffer.byteLength(whole(text)));
  await appendFile(path, made.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

function whole(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1);
}

function parsed(line: string, path: string): KeptDetermination {
  try {
    return KeptDetermination.parse(JSON.parse(line));
  } catch (cause) {
    throw new InputError(say('workspace.damaged', { file: path }), 2, { cause });
  }
}

async function contents(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return '';
    throw error;
  }
}
