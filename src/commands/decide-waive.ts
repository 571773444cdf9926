import { decideWaive } from '../app/decide-waive.ts';
import { openSession, workspaceKnowledge } from '../app/session.ts';
import { exit } from '../errors.ts';
import { takenDocument } from '../reports/views/decision.ts';
import type { Command } from './command.ts';
import { GivenRun, GivenTerms, runOptions, termOptions } from './decide-options.ts';
import { Optional, Words } from './given.ts';

const Given = GivenRun.extend({ code: Words, subject: Optional });

const decideWaiveCommand: Command = {
  under: 'decide',
  usage: 'waive <code>',
  describe: 'cli.decide-waive',
  options: (yargs, words) =>
    runOptions(termOptions(yargs, words), words)
      .positional('code', { describe: words('cli.decide-waive-code'), type: 'string' })
      .option('subject', { type: 'string', describe: words('cli.decide-waive-subject') }),
  async run(given, context) {
    const { code, subject, ...settings } = Given.parse(given);
    const knowledge = await workspaceKnowledge(context);
    const question = { ...settings, terms: GivenTerms.parse(given) };
    const open = () => openSession(context);
    const taken = await decideWaive(knowledge, open, { code, subject }, question, context);
    context.output.result({ ...taken.decision, cameras: taken.cameras }, () =>
      takenDocument(taken, context.language),
    );
    return exit.done;
  },
};

export default decideWaiveCommand;
