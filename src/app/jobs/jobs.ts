import { randomUUID } from 'node:crypto';
import { InputError } from '../../errors.ts';
import type { Say } from '../../model/say.ts';
import type { TaskResult } from './run-task.ts';
import { type StartedTask, startTask } from './start-task.ts';
import type { Task } from './task.ts';

/** Work that is under way or done; it outlives the page that began it. */
export interface Job {
  readonly id: string;
  readonly task: Task;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  /** The latest words of the work itself; null before it has said anything. */
  readonly progress: string | null;
  readonly result: TaskResult | null;
  /** What the user can do something about; null where it failed for another reason, or did not. */
  readonly problem: Say | null;
}

export interface Jobs {
  /** The same kind of work at a time once: what is under way is given back instead of being begun again. */
  readonly start: (task: Task) => Job;
  readonly find: (id: string) => Job | null;
  readonly cancel: (id: string) => Promise<void>;
  /** Waits for the end of a job, however it ends. */
  readonly ended: (id: string) => Promise<Job | null>;
  readonly close: () => Promise<void>;
}

/** Jobs that ended are looked at once or twice; then they only take room. */
const mostKept = 40;

export function openJobs(begin: typeof startTask = startTask): Jobs {
  const jobs = new Map<string, Job>();
  const started = new Map<string, StartedTask & { readonly settled: Promise<void> }>();
  const update = (id: string, change: Partial<Job>) => {
    const job = jobs.get(id);
    if (job !== undefined) jobs.set(id, { ...job, ...change });
  };

  function start(task: Task): Job {
    const sameWork = JSON.stringify({ ...task, now: '' });
    for (const job of jobs.values()) {
      if (job.state === 'running' && JSON.stringify({ ...job.task, now: '' }) === sameWork) return job;
    }
    const id = randomUUID();
    const job: Job = { id, task, state: 'running', progress: null, result: null, problem: null };
    jobs.set(id, job);
    const work = begin(task, (progress) => update(id, { progress }));
    const settled = work.result.then(
      (result) => update(id, { state: 'done', result }),
      (error: unknown) => {
        if (jobs.get(id)?.state === 'cancelled') return;
        update(id, { state: 'failed', problem: error instanceof InputError ? error.says : null });
      },
    );
    started.set(id, { ...work, settled });
    forgetOldest(jobs, started);
    return job;
  }

  async function cancel(id: string): Promise<void> {
    if (jobs.get(id)?.state !== 'running') return;
    update(id, { state: 'cancelled' });
    started.get(id)?.cancel();
  }

  return {
    start,
    find: (id) => jobs.get(id) ?? null,
    cancel,
    async ended(id) {
      await started.get(id)?.settled;
      return jobs.get(id) ?? null;
    },
    async close() {
      for (const { id, state } of [...jobs.values()]) if (state === 'running') await cancel(id);
    },
  };
}

function forgetOldest(jobs: Map<string, Job>, started: Map<string, unknown>): void {
  for (const { id, state } of [...jobs.values()]) {
    if (jobs.size <= mostKept) return;
    if (state === 'running') continue;
    jobs.delete(id);
    started.delete(id);
  }
}
