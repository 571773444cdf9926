import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { InputError } from '../../errors.ts';
import type { Say } from '../../model/say.ts';
import { type Progress, runTask, type TaskResult } from './run-task.ts';
import type { Task } from './task.ts';

export interface StartedTask {
  readonly result: Promise<TaskResult>;
  /** Ends the work; what was half done is not kept, since imports and runs are written whole. */
  readonly cancel: () => void;
}

export type FromProcess =
  | { readonly kind: 'progress'; readonly words: string }
  | { readonly kind: 'done'; readonly result: TaskResult }
  | { readonly kind: 'refused'; readonly says: Say; readonly exitCode: 2 | 3 };

/** Only the built program can be started by itself: from source files the task is done in place. */
const program = import.meta.url.endsWith('.js')
  ? fileURLToPath(new URL('./job-process.js', import.meta.url))
  : null;

/**
 * A process and no thread: when it is ended while it writes, its lock on the workspace is a dead process's, which the
 * next writer takes over.
 */
export function startTask(task: Task, progress: Progress): StartedTask {
  if (program === null) return { result: runTask(task, progress), cancel: () => {} };
  const child = fork(program, [], { serialization: 'advanced' });
  const result = new Promise<TaskResult>((resolve, reject) => {
    child.on('message', (message: FromProcess) => {
      if (message.kind === 'progress') progress(message.words);
      if (message.kind === 'done') resolve(message.result);
      if (message.kind === 'refused') reject(new InputError(message.says, message.exitCode));
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error('the process ended before its work was done')));
  });
  child.send(task);
  return { result, cancel: () => void child.kill() };
}
