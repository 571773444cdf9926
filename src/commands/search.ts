import { z } from 'zod';
import { searchProducts } from '../app/search-products.ts';
import { openSession, workspaceKnowledge } from '../app/session.ts';
import { exit } from '../errors.ts';
import { searchDocument } from '../reports/views/search.ts';
import type { Command } from './command.ts';
import { Optional, WordList, Words } from './given.ts';

const Given = z.object({
  words: WordList.optional().transform((list) => list ?? []),
  like: Optional,
  where: WordList.optional().transform((list) => list ?? []),
  policy: Words,
  profile: Optional,
  kind: Optional,
  top: z.int().positive(),
});

const search: Command = {
  under: null,
  usage: 'search [words..]',
  describe: 'cli.search',
  options: (yargs, words) =>
    yargs
      .positional('words', { describe: words('cli.search-words'), type: 'string', array: true })
      .option('like', { type: 'string', describe: words('cli.search-like') })
      .option('where', { type: 'string', array: true, describe: words('cli.search-where') })
      .option('policy', { type: 'string', default: 'kk-2026', describe: words('cli.policy') })
      .option('profile', { type: 'string', describe: words('cli.profile') })
      .option('kind', { type: 'string', describe: words('cli.kind') })
      .option('top', { type: 'number', default: 20, describe: words('cli.top') }),
  async run(given, context) {
    const settings = Given.parse(given);
    const knowledge = await workspaceKnowledge(context);
    const session = await openSession(context);
    const found = searchProducts(knowledge, session, { ...settings, ...context });
    context.output.result(found.hits, () => searchDocument(found, context.language));
    return exit.done;
  },
};

export default search;
