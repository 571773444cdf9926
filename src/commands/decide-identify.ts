import { decideIdentify } from '../app/decide-identify.ts';
import { openSession, workspaceKnowledge } from '../app/session.ts';
import { exit } from '../errors.ts';
import { takenDocument } from '../reports/views/decision.ts';
import type { Command } from './command.ts';
import { GivenRun, GivenTerms, runOptions, termOptions } from './decide-options.ts';
import { Optional, Words } from './given.ts';

const Given = GivenRun.extend({ text: Words, as: Optional });

const decideIdentifyCommand: Command = {
  under: 'decide',
  usage: 'identify <text>',
  describe: 'cli.decide-identify',
  options: (yargs, words) =>
    runOptions(termOptions(yargs, words), words)
      .positional('text', { describe: words('cli.decide-identify-text'), type: 'string' })
      .option('as', { type: 'string', describe: words('cli.decide-identify-as') }),
  async run(given, context) {
    const { text, as, ...settings } = Given.parse(given);
    const knowledge = await workspaceKnowledge(context);
    const question = { ...settings, terms: GivenTerms.parse(given) };
    const open = () => openSession(context);
    const taken = await decideIdentify(knowledge, open, { text, as }, question, context);
    context.output.result({ ...taken.decision, cameras: taken.cameras }, () =>
      takenDocument(taken, context.language),
    );
    return exit.done;
  },
};

export default decideIdentifyCommand;
