import { decideAccept } from '../app/decide-accept.ts';
import { openSession, workspaceKnowledge } from '../app/session.ts';
import { exit } from '../errors.ts';
import { takenDocument } from '../reports/views/decision.ts';
import type { Command } from './command.ts';
import { GivenRun, GivenTerms, runOptions, termOptions } from './decide-options.ts';
import { WordList } from './given.ts';

const Given = GivenRun.extend({ model: WordList });

const decideAcceptCommand: Command = {
  under: 'decide',
  usage: 'accept <model..>',
  describe: 'cli.decide-accept',
  options: (yargs, words) =>
    runOptions(termOptions(yargs, words), words).positional('model', {
      ...{ describe: words('cli.decide-accept-model'), type: 'string', array: true },
    }),
  async run(given, context) {
    const { model, ...settings } = Given.parse(given);
    const knowledge = await workspaceKnowledge(context);
    const question = { ...settings, terms: GivenTerms.parse(given) };
    const open = () => openSession(context);
    const taken = await decideAccept(knowledge, open, model.join(' '), question, context);
    context.output.result({ ...taken.decision, cameras: taken.cameras }, () =>
      takenDocument(taken, context.language),
    );
    return exit.done;
  },
};

export default decideAcceptCommand;
