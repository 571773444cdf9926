import { Listr, ListrLogger, ProcessOutput } from 'listr2';
import { InputError } from '../../errors.ts';
import type { Output } from './output.ts';

/** Shows how far a step has come, in a few words. */
type Report = (words: string) => void;

export interface Step {
  readonly title: string;
  readonly run: (report: Report) => void | Promise<void>;
}

/** Runs long work step by step, with progress on stderr: a live list on a terminal, plain lines when piped. */
export async function runSteps(steps: readonly Step[], { quiet }: Output): Promise<void> {
  const logger = new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) });
  const failed: unknown[] = [];
  const tasks = steps.map(({ title, run }) => ({
    title,
    task: async (_: unknown, task: { output: string }) => {
      try {
        // A pipe gets the steps only; how far one has come would fill it with lines that nobody reads.
        await run((words) => {
          if (process.stderr.isTTY) task.output = words;
        });
      } catch (error) {
        failed.push(error);
        // What went wrong is told once, at the end, in the reader's words.
        throw error instanceof InputError ? new Error('') : error;
      }
    },
  }));
  const renderer = quiet ? 'silent' : process.stderr.isTTY ? 'default' : 'simple';
  const list = new Listr(tasks, {
    concurrent: false,
    renderer,
    rendererOptions: { logger },
    fallbackRenderer: 'simple',
    fallbackRendererOptions: { logger },
  });
  await list.run().catch((error: unknown) => {
    throw failed[0] ?? error;
  });
}
