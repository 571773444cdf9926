import { InputError } from '../../errors.ts';
import { runTask } from './run-task.ts';
import type { FromProcess } from './start-task.ts';
import type { Task } from './task.ts';

/** What `startTask` starts: does one task in a process of its own, so that pages stay quick meanwhile. */
process.once('message', (task: Task) => {
  work(task).then(
    () => process.disconnect(),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
      process.exit(1);
    },
  );
});

async function work(task: Task): Promise<void> {
  try {
    const result = await runTask(task, (words) => tell({ kind: 'progress', words }));
    await tell({ kind: 'done', result });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    await tell({ kind: 'refused', says: error.says, exitCode: error.exitCode });
  }
}

/** Done when the other side has it: a process that ends too soon takes its last words along. */
function tell(message: FromProcess): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) resolve();
    else process.send(message, () => resolve());
  });
}
