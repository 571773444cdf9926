import { z } from 'zod';
import type { WebOptions } from '../app/fetch-url.ts';
import { loadHeaders } from '../app/header-rules.ts';
import type { CatalogQuestion } from '../app/import-catalog.ts';
import { importFromWeb } from '../app/import-from-web.ts';
import { exit } from '../errors.ts';
import { importDocument } from '../reports/views/imported.ts';
import { ColumnOptions, columnOptions, mapGiven } from './column-options.ts';
import type { Command, Context } from './command.ts';
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
    if (question.preview) return preview(question, context, web);
    const imported = await importFromWeb(loadHeaders(), question, context, web);
    context.output.result(imported, () => importDocument(imported, context.language));
    return exit.done;
  },
};

/** Only a preview shows what the columns say of known cameras; the import itself waits for none of that. */
async function preview(question: CatalogQuestion, context: Context, web: WebOptions): Promise<number> {
  const { loadKnowledge } = await import('../app/knowledge.ts');
  const { previewFromWeb } = await import('../app/preview-from-web.ts');
  const { previewDocument } = await import('../reports/views/preview.ts');
  const seen = await previewFromWeb(loadKnowledge(), question, context, web);
  context.output.result(seen, () => previewDocument(seen, context.language));
  return seen.importable ? exit.done : exit.unreadable;
}

export default importCatalogCommand;
