import { z } from 'zod';
import { importFromWeb } from '../app/import-from-web.ts';
import { loadHeaders, loadKnowledge } from '../app/knowledge.ts';
import { previewFromWeb } from '../app/preview-from-web.ts';
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
  join: WordList.default([]),
  ...ColumnOptions.shape,
  agreementFrom: Optional,
  agreementUntil: Optional,
  confirmedBy: Optional,
  allowHttp: z.boolean(),
  allowPrivate: z.boolean(),
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
      .option('join', { type: 'string', array: true, nargs: 1, describe: words('cli.import-join') })
      .option('agreement-from', { type: 'string', describe: words('cli.import-agreement-from') })
      .option('agreement-until', { type: 'string', describe: words('cli.import-agreement-until') })
      .option('confirmed-by', { type: 'string', describe: words('cli.import-confirmed-by') })
      .option('allow-http', { type: 'boolean', default: false, describe: words('cli.allow-http') })
      .option('allow-private', { type: 'boolean', default: false, describe: words('cli.allow-private') }),
  async run(given, context) {
    const { allowHttp, allowPrivate, ...asked } = Given.parse(given);
    const question = mapGiven(asked);
    const web = { allowHttp, allowPrivate };
    if (question.preview) {
      const preview = await previewFromWeb(loadKnowledge(), question, context, web);
      context.output.result(preview, () => previewDocument(preview, context.language));
      return preview.importable ? exit.done : exit.unreadable;
    }
    const imported = await importFromWeb(loadHeaders(), question, context, web);
    context.output.result(imported, () => importDocument(imported, context.language));
    return exit.done;
  },
};

export default importCatalogCommand;
