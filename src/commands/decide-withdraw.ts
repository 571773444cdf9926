import { z } from 'zod';
import { decideWithdraw } from '../app/decide-withdraw.ts';
import { workspaceKnowledge } from '../app/session.ts';
import { exit } from '../errors.ts';
import { withdrawnDocument } from '../reports/views/decision.ts';
import type { Command } from './command.ts';
import { GivenTerms, signatureOptions } from './decide-options.ts';
import { Words } from './given.ts';

const Given = z.object({ id: Words });

const decideWithdrawCommand: Command = {
  under: 'decide',
  usage: 'withdraw <id>',
  describe: 'cli.decide-withdraw',
  options: (yargs, words) =>
    signatureOptions(yargs, words).positional('id', {
      ...{ describe: words('cli.decide-withdraw-id'), type: 'string' },
    }),
  async run(given, context) {
    const { id } = Given.parse(given);
    const knowledge = await workspaceKnowledge(context);
    const withdrawal = await decideWithdraw(knowledge, id, GivenTerms.parse(given), context);
    context.output.result(withdrawal, () => withdrawnDocument(withdrawal, context.language));
    return exit.done;
  },
};

export default decideWithdrawCommand;
