import { z } from 'zod';
import { comparePolicies } from '../app/compare-policies.ts';

import { openSession, workspaceKnowledge } from '../app/session.ts';
import { exit } from '../errors.ts';
import { policiesDocument } from '../reports/views/policies.ts';
import type { Command } from './command.ts';
import { WordList, Words } from './given.ts';

const Several = WordList.optional().transform((list) => list ?? []);
const Given = z.object({ department: Several, policy: Several, base: Words, budget: Words });

const policies: Command = {
  under: null,
  usage: 'policies',
  describe: 'policies.command',
  options: (yargs, words) =>
    yargs
      .option('department', { type: 'string', array: true, describe: words('cli.batch-department') })
      .option('policy', { type: 'string', array: true, describe: words('policies.option-policy') })
      .option('base', { type: 'string', default: 'kk-2026', describe: words('policies.option-base') })
      .option('budget', { type: 'string', default: 'oek59', describe: words('cli.budget') }),
  async run(given, context) {
    const knowledge = await workspaceKnowledge(context);
    const session = await openSession(context);
    const compared = comparePolicies(knowledge, session, { ...Given.parse(given), ...context });
    context.output.result(compared, () => policiesDocument(compared, context.language, knowledge.law));
    return exit.done;
  },
};

export default policies;
