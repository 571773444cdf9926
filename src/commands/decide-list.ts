import { z } from 'zod';
import { decideList } from '../app/decide-list.ts';
import { exit } from '../errors.ts';
import { listedDocument } from '../reports/views/decision.ts';
import type { Command } from './command.ts';

const Given = z.object({ all: z.boolean() });

const decideListCommand: Command = {
  under: 'decide',
  usage: 'list',
  describe: 'cli.decide-list',
  options: (yargs, words) =>
    yargs.option('all', { type: 'boolean', default: false, describe: words('cli.decide-all') }),
  async run(given, context) {
    const listed = await decideList(Given.parse(given).all, context);
    context.output.result(listed.decisions, () => listedDocument(listed, context));
    return exit.done;
  },
};

export default decideListCommand;
