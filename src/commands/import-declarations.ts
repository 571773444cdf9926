import { z } from 'zod';
import { importDeclarations } from '../app/import-declarations.ts';
import { loadKnowledge } from '../app/knowledge.ts';
import { exit } from '../errors.ts';
import { importDocument } from '../reports/views/imported.ts';
import type { Command } from './command.ts';
import { Optional, WordList } from './given.ts';

const Given = z.object({ files: WordList, map: Optional });

const importDeclarationsCommand: Command = {
  under: 'import',
  usage: 'declarations <files..>',
  describe: 'cli.import-declarations',
  options: (yargs, words) =>
    yargs
      .positional('files', { describe: words('cli.import-files'), type: 'string', array: true })
      .option('map', { type: 'string', describe: words('cli.import-map') }),
  async run(given, context) {
    const question = { ...Given.parse(given), asOf: context.asOf };
    const imported = await importDeclarations(loadKnowledge(), question, context);
    context.output.result(imported, () => importDocument(imported, context.language));
    return exit.done;
  },
};

export default importDeclarationsCommand;
