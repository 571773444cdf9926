import { z } from 'zod';
import { identifyTexts } from '../app/identify-texts.ts';
import { workspaceKnowledge } from '../app/session.ts';
import { exit } from '../errors.ts';
import { identificationDocument } from '../reports/views/identification.ts';
import type { Command } from './command.ts';
import { WordList } from './given.ts';

const Given = z.object({ texts: WordList });

const identify: Command = {
  under: null,
  usage: 'identify <texts..>',
  describe: 'cli.identify',
  options: (yargs, words) =>
    yargs.positional('texts', { describe: words('cli.identify-texts'), type: 'string', array: true }),
  async run(given, context) {
    const { language, output } = context;
    const found = identifyTexts(await workspaceKnowledge(context), Given.parse(given).texts, language);
    output.result(found, () => identificationDocument(found, language));
    return exit.done;
  },
};

export default identify;
