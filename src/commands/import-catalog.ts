import { z } from 'zod';
import { importFromWeb } from '../app/import-from-web.ts';
import { loadHeaders } from '../app/knowledge.ts';
import { exit } from '../errors.ts';
import { importDocument } from '../reports/views/imported.ts';
import type { Command } from './command.ts';
import { Optional, WordList } from './given.ts';

const Given = z.object({
  files: WordList,
  agreement: Optional,
  supplier: Optional,
  map: Optional,
  join: Optional,
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
    yargs
      .positional('files', { describe: words('cli.import-files'), type: 'string', array: true })
      .option('agreement', { type: 'string', describe: words('cli.import-agreement') })
      .option('supplier', { type: 'string', describe: words('cli.import-supplier') })
      .option('map', { type: 'string', describe: words('cli.import-map') })
      .option('join', { type: 'string', describe: words('cli.import-join') })
      .option('agreement-from', { type: 'string', describe: words('cli.import-agreement-from') })
      .option('agreement-until', { type: 'string', describe: words('cli.import-agreement-until') })
      .option('confirmed-by', { type: 'string', describe: words('cli.import-confirmed-by') })
      .option('allow-http', { type: 'boolean', default: false, describe: words('cli.allow-http') })
      .option('allow-private', { type: 'boolean', default: false, describe: words('cli.allow-private') }),
  async run(given, context) {
    const { allowHttp, allowPrivate, ...question } = Given.parse(given);
    const imported = await importFromWeb(loadHeaders(), question, context, { allowHttp, allowPrivate });
    context.output.result(imported, () => importDocument(imported, context.language));
    return exit.done;
  },
};

export default importCatalogCommand;
