import { z } from 'zod';
import { matchText } from '../app/match-text.ts';
import { openSession, workspaceKnowledge } from '../app/session.ts';
import { exit } from '../errors.ts';
import { matchDocument } from '../reports/views/match.ts';
import type { Command } from './command.ts';
import { Optional, WordList, Words } from './given.ts';

const Given = z.object({
  model: WordList,
  policy: Words,
  profile: Optional,
  kind: Optional,
  task: Optional,
  distance: z.number().optional(),
  top: z.int().positive(),
});

const match: Command = {
  under: null,
  usage: 'match <model..>',
  describe: 'cli.match',
  options: (yargs, words) =>
    yargs
      .positional('model', { describe: words('cli.match-model'), type: 'string', array: true })
      .option('policy', { type: 'string', default: 'kk-2026', describe: words('cli.policy') })
      .option('profile', { type: 'string', describe: words('cli.profile') })
      .option('kind', { type: 'string', describe: words('cli.kind') })
      .option('task', { type: 'string', describe: words('cli.task') })
      .option('distance', { type: 'number', describe: words('cli.distance') })
      .option('top', { type: 'number', default: 5, describe: words('cli.top') }),
  async run(given, context) {
    const { model, distance, ...settings } = Given.parse(given);
    const knowledge = await workspaceKnowledge(context);
    const session = await openSession(context);
    const view = matchText(knowledge, session, model.join(' '), {
      ...settings,
      ...context,
      distanceM: distance ?? null,
    });
    context.output.result(view.result, () => matchDocument(view, context.language));
    return exit.done;
  },
};

export default match;
