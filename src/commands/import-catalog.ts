import { z } from 'zod';
import { importCatalog } from '../app/import-catalog.ts';
import { loadKnowledge } from '../app/knowledge.ts';
import { previewImport } from '../app/preview-import.ts';
import { exit } from '../errors.ts';
import { importDocument } from '../reports/views/imported.ts';
import { previewDocument } from '../reports/views/preview.ts';
import { ColumnOptions, columnOptions, mapGiven } from './column-options.ts';
import type { Command } from './command.ts';
import { Optional, WordList } from './given.ts';

const Given = z.object({
  files: WordList,
  agreement: Optional,
  supplier: Optional,
  join: Optional,
  ...ColumnOptions.shape,
});

const importCatalogCommand: Command = {
  under: 'import',
  usage: 'catalog <files..>',
  describe: 'cli.import-catalog',
  options: (yargs, words) =>
    columnOptions(yargs, words)
      .positional('files', { describe: words('cli.import-files'), type: 'string', array: true })
      .option('agreement', { type: 'string', describe: words('cli.import-agreement') })
      .option('supplier', { type: 'string', describe: words('cli.import-supplier') })
      .option('join', { type: 'string', describe: words('cli.import-join') }),
  async run(given, context) {
    const question = mapGiven(Given.parse(given));
    if (question.preview) {
      const preview = await previewImport(
        loadKnowledge(),
        { ...question, kind: 'catalog', department: null, budget: '' },
        context,
      );
      context.output.result(preview, () => previewDocument(preview, context.language));
      return preview.importable ? exit.done : exit.unreadable;
    }
    const imported = await importCatalog(loadKnowledge(), question, context);
    context.output.result(imported, () => importDocument(imported, context.language));
    return exit.done;
  },
};

export default importCatalogCommand;
