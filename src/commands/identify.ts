import { z } from 'zod';
import { identifyTexts } from '../app/identify-texts.ts';
import { loadKnowledge } from '../app/knowledge.ts';
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
  async run(given, { language, output }) {
    const found = identifyTexts(loadKnowledge(), Given.parse(given).texts, language);
    output.result(found, () => identificationDocument(found, language));
    return exit.done;
  },
};

export default identify;
