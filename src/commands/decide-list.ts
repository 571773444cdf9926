import { z } from 'zod';
import { decideList } from '../app/decide-list.ts';
import { openSession, workspaceKnowledge } from '../app/session.ts';
import { exit } from '../errors.ts';
import { listedDocument } from '../reports/views/decision.ts';
import type { Command } from './command.ts';
import { GivenRun, runSettings } from './decide-options.ts';

const Given = GivenRun.omit({ department: true }).extend({ all: z.boolean() });

const decideListCommand: Command = {
  under: 'decide',
  usage: 'list',
  describe: 'cli.decide-list',
  options: (yargs, words) =>
    runSettings(yargs, words).option('all', {
      ...{ type: 'boolean', default: false, describe: words('cli.decide-all') },
    }),
  async run(given, context) {
    const knowledge = await workspaceKnowledge(context);
    const open = () => openSession(context);
    const listed = await decideList(knowledge, open, Given.parse(given), context);
    context.output.result(listed.decisions, () => listedDocument(listed, context));
    return exit.done;
  },
};

export default decideListCommand;
