import { z } from 'zod';
import { explainPair } from '../app/explain-pair.ts';
import { openSession, workspaceKnowledge } from '../app/session.ts';
import { exit } from '../errors.ts';
import { comparisonDocument } from '../reports/views/comparison.ts';
import type { Command } from './command.ts';
import { Optional, Words } from './given.ts';

const Given = z.object({
  installed: Words,
  candidate: Words,
  policy: Words,
  profile: Optional,
  kind: Optional,
  task: Optional,
  distance: z.number().optional(),
});

const explain: Command = {
  under: null,
  usage: 'explain <installed> <candidate>',
  describe: 'cli.explain',
  options: (yargs, words) =>
    yargs
      .positional('installed', { describe: words('cli.explain-installed'), type: 'string' })
      .positional('candidate', { describe: words('cli.explain-candidate'), type: 'string' })
      .option('policy', { type: 'string', default: 'kk-2026', describe: words('cli.policy') })
      .option('profile', { type: 'string', describe: words('cli.profile') })
      .option('kind', { type: 'string', describe: words('cli.kind') })
      .option('task', { type: 'string', describe: words('cli.task') })
      .option('distance', { type: 'number', describe: words('cli.distance') }),
  async run(given, context) {
    const { installed, candidate, distance, ...settings } = Given.parse(given);
    const knowledge = await workspaceKnowledge(context);
    const session = await openSession(context);
    const view = explainPair(
      knowledge,
      session,
      { installed, candidate },
      {
        ...settings,
        ...context,
        distanceM: distance ?? null,
      },
    );
    context.output.result(view, () => comparisonDocument(view, context.language));
    return exit.done;
  },
};

export default explain;
