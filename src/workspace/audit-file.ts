import { appendFile, readFile, truncate } from 'node:fs/promises';
import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';
import { type AuditEntry, AuditLine, chained } from './audit-chain.ts';
import { hasCode } from './lock.ts';

/** The audit in the order it was written. @throws InputError where a line is no longer one (exit 2). */
export async function readAuditFile(path: string): Promise<readonly AuditLine[]> {
  return wholeLines(await contents(path)).map((line) => parsed(line, path));
}

/**
 * Chains an entry to the last one. What a killed process left half written is cut off first: it was never an entry,
 * and what is appended to it would not be one either.
 */
export async function appendAudit(path: string, entry: AuditEntry): Promise<void> {
  const text = await contents(path);
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole !== text) await truncate(path, Buffer.byteLength(whole));
  const last = wholeLines(whole).at(-1);
  const line = chained(entry, last === undefined ? null : parsed(last, path));
  await appendFile(path, `${JSON.stringify(line)}\n`);
}

function wholeLines(text: string): readonly string[] {
  return text.split('\n').slice(0, -1);
}

function parsed(line: string, path: string): AuditLine {
  try {
    return AuditLine.parse(JSON.parse(line));
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
