import { InputError } from '../errors.ts';
import type { CheckedAudit, KeptProblem } from '../reports/views/check-audit.ts';
import { say } from '../text/index.ts';
import { firstBroken } from '../workspace/audit-chain.ts';
import { readFolder } from '../workspace/folder.ts';
import type { ReadableWorkspace } from '../workspace/workspace.ts';
import { decisionRecord } from './decide-records.ts';
import { parseRun } from './with-workspace.ts';

/**
 * Whether a workspace is as skifte left it: the audit's chain is whole, every import and run is there and has the bytes
 * that it was kept with, and everything kept is spoken of in the audit, so that lines cut off its end are noticed too.
 * @throws InputError where there is no workspace (exit 2).
 */
export async function checkAudit(workspace: string): Promise<CheckedAudit> {
  const opened = await readFolder(workspace);
  if (opened === null) throw new InputError(say('audit.no-workspace', { workspace }), 2);
  const text = await opened.auditText();
  const broken = firstBroken(text);
  const [imports, runs] = [await opened.imports(), await opened.runs()];
  const problems: KeptProblem[] = [];
  for (const snapshot of new Set(imports.map((one) => one.snapshot)))
    if (!(await isAsKept(opened, snapshot)))
      problems.push({ what: 'snapshot', name: snapshot, how: 'changed' });
  for (const { id } of runs)
    if (!(await isRun(opened, id))) problems.push({ what: 'run', name: id, how: 'changed' });
  if (broken === null) problems.push(...(await unspoken(opened, text)));
  return { lines: text.split('\n').length - 1, broken, imports: imports.length, runs: runs.length, problems };
}

async function isAsKept(opened: ReadableWorkspace, snapshot: string): Promise<boolean> {
  try {
    for await (const _ of opened.rowsOf({ snapshot }));
    return true;
  } catch {
    return false;
  }
}

/** A run is named by what went into it and not by its bytes: it must at least be a run, and the one it says it is. */
async function isRun(opened: ReadableWorkspace, id: string): Promise<boolean> {
  try {
    const json = await opened.readRun(id);
    return json !== null && parseRun(json).run.id === id;
  } catch {
    return false;
  }
}

/** What is kept and no line of the audit speaks of. */
async function unspoken(opened: ReadableWorkspace, text: string): Promise<readonly KeptProblem[]> {
  const spoken = new Set((await opened.readAudit()).flatMap(({ subject }) => subject.split(' ')));
  const missing = (what: KeptProblem['what'], names: readonly string[]): readonly KeptProblem[] =>
    names.filter((name) => !spoken.has(name)).map((name) => ({ what, name, how: 'unspoken' }));
  const records = text === '' ? [] : await opened.records(decisionRecord);
  return [
    ...missing('snapshot', [...new Set((await opened.imports()).map(({ snapshot }) => snapshot))]),
    ...missing(
      'run',
      (await opened.runs()).map(({ id }) => id),
    ),
    ...missing('decision', records.flatMap(idOf)),
  ];
}

function idOf(record: unknown): readonly string[] {
  return typeof record === 'object' && record !== null && 'id' in record ? [String(record.id)] : [];
}
