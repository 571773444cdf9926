import { z } from 'zod';
import { importRegister } from '../app/import-register.ts';
import { loadKnowledge } from '../app/knowledge.ts';
import { previewImport } from '../app/preview-import.ts';
import { exit } from '../errors.ts';
import { importDocument } from '../reports/views/imported.ts';
import { previewDocument } from '../reports/views/preview.ts';
import { ColumnOptions, columnOptions, mapGiven } from './column-options.ts';
import type { Command } from './command.ts';
import { Optional, WordList, Words } from './given.ts';

const Given = z.object({ files: WordList, department: Optional, budget: Words, ...ColumnOptions.shape });

const importRegisterCommand: Command = {
  under: 'import',
  usage: 'register <files..>',
  describe: 'cli.import-register',
  options: (yargs, words) =>
    columnOptions(yargs, words)
      .positional('files', { describe: words('cli.import-files'), type: 'string', array: true })
      .option('department', { type: 'string', describe: words('cli.import-department') })
      .option('budget', { type: 'string', default: 'oek59', describe: words('cli.budget') }),
  async run(given, context) {
    const question = mapGiven(Given.parse(given));
    if (question.preview) {
      const preview = await previewImport(
        loadKnowledge(),
        { ...question, kind: 'register', agreement: null, supplier: null, join: [] },
        context,
      );
      context.output.result(preview, () => previewDocument(preview, context.language));
      return preview.importable ? exit.done : exit.unreadable;
    }
    const imported = await importRegister(loadKnowledge(), question, context);
    context.output.result(imported, () => importDocument(imported, context.language));
    return exit.done;
  },
};

export default importRegisterCommand;
