import { z } from 'zod';
import { importSpecs } from '../app/import-specs.ts';
import { loadKnowledge } from '../app/knowledge.ts';
import { exit } from '../errors.ts';
import { importedSpecsDocument } from '../reports/views/imported-specs.ts';
import type { Command } from './command.ts';
import { WordList } from './given.ts';

const Given = z.object({ files: WordList });

const importSpecsCommand: Command = {
  under: 'import',
  usage: 'specs <files..>',
  describe: 'cli.import-specs',
  options: (yargs, words) =>
    yargs.positional('files', { describe: words('cli.import-specs-files'), type: 'string', array: true }),
  async run(given, context) {
    const imported = await importSpecs(loadKnowledge(), Given.parse(given).files, context);
    context.output.result(imported, () => importedSpecsDocument(imported, context.language));
    return exit.done;
  },
};

export default importSpecsCommand;
