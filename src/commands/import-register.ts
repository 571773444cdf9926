import { z } from 'zod';
import { importRegister } from '../app/import-register.ts';
import { loadKnowledge } from '../app/knowledge.ts';
import { exit } from '../errors.ts';
import { importDocument } from '../reports/views/imported.ts';
import type { Command } from './command.ts';
import { Optional, WordList, Words } from './given.ts';

const Given = z.object({ files: WordList, department: Optional, map: Optional, budget: Words });

const importRegisterCommand: Command = {
  under: 'import',
  usage: 'register <files..>',
  describe: 'cli.import-register',
  options: (yargs, words) =>
    yargs
      .positional('files', { describe: words('cli.import-files'), type: 'string', array: true })
      .option('department', { type: 'string', describe: words('cli.import-department') })
      .option('map', { type: 'string', describe: words('cli.import-map') })
      .option('budget', { type: 'string', default: 'oek59', describe: words('cli.budget') }),
  async run(given, context) {
    const imported = await importRegister(loadKnowledge(), Given.parse(given), context);
    context.output.result(imported, () => importDocument(imported, context.language));
    return exit.done;
  },
};

export default importRegisterCommand;
