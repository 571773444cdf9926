import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';
import { type AuditEntry, AuditLine, chained } from './audit-chain.ts';
import { appendLine, readLineFile } from './line-file.ts';

/** The audit in the order it was written. @throws InputError where a line is no longer one (exit 2). */
export async function readAuditFile(path: string): Promise<readonly AuditLine[]> {
  return (await readLineFile(path)).map((line) => parsed(line, path));
}

/** Chains an entry to the last one. */
export async function appendAudit(path: string, entry: AuditEntry): Promise<void> {
  await appendLine(path, (last) =>
    JSON.stringify(chained(entry, last === undefined ? null : parsed(last, path))),
  );
}

function parsed(line: string, path: string): AuditLine {
  try {
    return AuditLine.parse(JSON.parse(line));
  } catch (cause) {
    throw new InputError(say('workspace.damaged', { file: path }), 2, { cause });
  }
}
