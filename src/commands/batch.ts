import { z } from 'zod';
import { batchRun } from '../app/batch-run.ts';
import { openSession, workspaceKnowledge } from '../app/session.ts';
import { exit } from '../errors.ts';
import { severities } from '../model/finding.ts';
import type { Run } from '../model/run.ts';
import { summaryDocument } from '../reports/views/summary.ts';
import { sentence } from '../text/index.ts';
import type { Command } from './command.ts';
import { Optional, WordList, Words } from './given.ts';
import { runSteps } from './print/steps.ts';

const Given = z.object({
  department: WordList.optional().transform((list) => list ?? []),
  policy: Words,
  profile: Optional,
  budget: Words,
  needs: Optional,
  out: Optional,
  sarif: Optional,
  top: z.int().positive(),
  failOn: z.enum(severities).optional(),
});

const batch: Command = {
  under: null,
  usage: 'batch',
  describe: 'cli.batch',
  options: (yargs, words) =>
    yargs
      .option('department', { type: 'string', array: true, describe: words('cli.batch-department') })
      .option('policy', { type: 'string', default: 'kk-2026', describe: words('cli.policy') })
      .option('profile', { type: 'string', describe: words('cli.profile') })
      .option('budget', { type: 'string', default: 'oek59', describe: words('cli.budget') })
      .option('needs', { type: 'string', describe: words('cli.batch-needs') })
      .option('out', { type: 'string', describe: words('cli.batch-out') })
      .option('sarif', { type: 'string', describe: words('cli.batch-sarif') })
      .option('top', { type: 'number', default: 5, describe: words('cli.top') })
      .option('fail-on', { choices: severities, describe: words('cli.fail-on') }),
  async run(given, context) {
    const { failOn, ...settings } = Given.parse(given);
    const { language, output } = context;
    const knowledge = await workspaceKnowledge(context);
    const session = await openSession(context);
    const done: Run[] = [];
    await runSteps(
      [
        {
          title: sentence(language, 'step.match'),
          run: async (report) => {
            const onModel = (count: number, all: number) =>
              report(sentence(language, 'step.models', { count, all }));
            done.push(await batchRun(knowledge, session, { ...settings, ...context, onModel }));
          },
        },
      ],
      output,
    );
    const [run] = done;
    if (run === undefined) throw new Error('the batch ended without a run');
    output.result(run, () => summaryDocument(run, language));
    return failOn !== undefined && hasFinding(run, failOn) ? exit.findings : exit.done;
  },
};

export default batch;

/** What is waived for all its cameras stays listed and no longer counts. */
function hasFinding({ findings }: Run, failOn: (typeof severities)[number]): boolean {
  return findings.some(
    ({ severity, waived }) =>
      waived?.wholly !== true && severities.indexOf(severity) <= severities.indexOf(failOn),
  );
}
