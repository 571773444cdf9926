import type { Document } from '../../model/document.ts';
import { takenDocument } from '../../reports/views/decision.ts';
import { importDocument } from '../../reports/views/imported.ts';
import { importedAnswersDocument } from '../../reports/views/imported-answers.ts';
import { policiesDocument } from '../../reports/views/policies.ts';
import { sentence } from '../../text/index.ts';
import { batchRun } from '../batch-run.ts';
import { defaultBudget } from '../budget-named.ts';
import { comparePolicies } from '../compare-policies.ts';
import { decideAccept } from '../decide-accept.ts';
import { decideIdentify } from '../decide-identify.ts';
import { decideWaive } from '../decide-waive.ts';
import { defaultPolicyId } from '../default-policy.ts';
import { loadHeaders } from '../header-rules.ts';
import { importAnswers } from '../import-answers.ts';
import { importFromWeb } from '../import-from-web.ts';
import { importRegister } from '../import-register.ts';
import { loadKnowledge } from '../knowledge.ts';
import { readSample, sampleImports } from '../sample-imports.ts';
import { openSession, workspaceKnowledge } from '../session.ts';
import { writeReport } from '../write-report.ts';
import type {
  AnswersTask,
  BatchTask,
  CatalogTask,
  DecideTask,
  PoliciesTask,
  RegisterTask,
  ReportTask,
  SampleTask,
  Task,
} from './task.ts';

/** What came of a task: a run to look at, a file to hand over, or a summary to read. */
export type TaskResult =
  | { readonly kind: 'run'; readonly id: string }
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'document'; readonly document: Document };

export type Progress = (words: string) => void;

/** Does the work, wherever it is called: in a thread of its own, or in place. @throws InputError as the use cases do. */
export async function runTask(task: Task, progress: Progress): Promise<TaskResult> {
  switch (task.kind) {
    case 'batch':
      return batch(task, progress);
    case 'sample':
      return sample(task, progress);
    case 'report':
      return report(task);
    case 'catalog':
      return catalog(task);
    case 'register':
      return register(task);
    case 'answers':
      return answers(task);
    case 'decide':
      return decide(task);
    case 'policies':
      return policies(task);
    default:
      return task satisfies never;
  }
}

async function batch(task: BatchTask, progress: Progress): Promise<TaskResult> {
  const { language, asOf } = task;
  const knowledge = await workspaceKnowledge(task);
  const session = await openSession(task);
  const run = await batchRun(knowledge, session, {
    ...{ department: task.departments, policy: task.policy, profile: null, out: null, top: 5 },
    ...{ budget: defaultBudget(knowledge).id, asOf, workspace: task.workspace, now: task.now },
    reportLanguage: language,
    onModel: (count, all) => progress(sentence(language, 'step.models', { count, all })),
  });
  return { kind: 'run', id: run.run.id };
}

async function sample(task: SampleTask, progress: Progress): Promise<TaskResult> {
  const shipped = readSample();
  const knowledge = loadKnowledge();
  for (const step of sampleImports(shipped, () => knowledge, task)) {
    progress(step.title);
    await step.run(progress);
  }
  return batch({ ...task, kind: 'batch', departments: [], policy: shipped.policy }, progress);
}

async function report(task: ReportTask): Promise<TaskResult> {
  const { name, format, run, isPublic } = task;
  const knowledge = await workspaceKnowledge(task);
  const { bytes } = await writeReport(knowledge, { name, format, run, isPublic, out: null }, task);
  if (bytes === null) throw new Error(`${name} gave no bytes`);
  return { kind: 'file', bytes };
}

async function catalog({
  path,
  agreement,
  supplier,
  confirmedBy,
  ...task
}: CatalogTask): Promise<TaskResult> {
  const question = { files: [path], agreement, supplier, confirmedBy, map: null, join: [] };
  const nothing = { agreementFrom: null, agreementUntil: null };
  const web = { allowHttp: false, allowPrivate: false };
  const imported = await importFromWeb(loadHeaders(), { ...question, ...nothing }, task, web);
  return { kind: 'document', document: importDocument(imported, task.language) };
}

async function register({ path, department, ...task }: RegisterTask): Promise<TaskResult> {
  const knowledge = loadKnowledge();
  const budget = defaultBudget(knowledge).id;
  const imported = await importRegister(knowledge, { files: [path], department, map: null, budget }, task);
  return { kind: 'document', document: importDocument(imported, task.language) };
}

async function answers({ path, ...task }: AnswersTask): Promise<TaskResult> {
  const question = { files: [path], map: null, asOf: task.asOf };
  const imported = await importAnswers(await workspaceKnowledge(task), question, task);
  return { kind: 'document', document: importedAnswersDocument(imported, task.language) };
}

async function decide({ what, about, as, department, terms, ...task }: DecideTask): Promise<TaskResult> {
  const knowledge = await workspaceKnowledge(task);
  const question = {
    ...{ terms, department, policy: defaultPolicyId, profile: null, needs: null },
    budget: defaultBudget(knowledge).id,
  };
  const surroundings = { ...task, reportLanguage: task.language };
  const open = () => openSession(task);
  const taken = await {
    accept: () => decideAccept(knowledge, open, about, question, surroundings),
    waive: () => decideWaive(knowledge, open, { code: about, subject: null }, question, surroundings),
    identify: () => decideIdentify(knowledge, open, { text: about, as }, question, surroundings),
  }[what]();
  return { kind: 'document', document: takenDocument(taken, task.language) };
}

async function policies({ workspace, asOf, language, ...task }: PoliciesTask): Promise<TaskResult> {
  const knowledge = await workspaceKnowledge({ workspace });
  const session = await openSession({ workspace, asOf, ...task });
  const compared = comparePolicies(knowledge, session, {
    ...{ department: [], policy: [], base: defaultPolicyId, budget: defaultBudget(knowledge).id },
    ...{ workspace, asOf },
  });
  return { kind: 'document', document: policiesDocument(compared, language, knowledge.law) };
}
