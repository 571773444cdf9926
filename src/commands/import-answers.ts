import { z } from 'zod';
import { importAnswers } from '../app/import-answers.ts';
import { workspaceKnowledge } from '../app/session.ts';
import { exit } from '../errors.ts';
import { importedAnswersDocument } from '../reports/views/imported-answers.ts';
import type { Command } from './command.ts';
import { Optional, WordList } from './given.ts';

const Given = z.object({ files: WordList, map: Optional });

const importAnswersCommand: Command = {
  under: 'import',
  usage: 'answers <files..>',
  describe: 'cli.import-answers',
  options: (yargs, words) =>
    yargs
      .positional('files', { describe: words('cli.import-files'), type: 'string', array: true })
      .option('map', { type: 'string', describe: words('cli.import-map') }),
  async run(given, context) {
    const question = { ...Given.parse(given), asOf: context.asOf };
    const imported = await importAnswers(await workspaceKnowledge(context), question, context);
    context.output.result(imported, () => importedAnswersDocument(imported, context.language));
    return exit.done;
  },
};

export default importAnswersCommand;
