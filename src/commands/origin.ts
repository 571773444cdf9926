import { z } from 'zod';
import { withStatements } from '../app/answer-book.ts';
import { givenMac } from '../app/given-mac.ts';
import { policyNamed } from '../app/knowledge.ts';
import { originOfAllLines } from '../app/origin-of.ts';
import { originOfName } from '../app/origin-of-name.ts';
import { openSession, openStatements, workspaceKnowledge } from '../app/session.ts';
import { exit } from '../errors.ts';
import { dossierDocument, originTableDocument } from '../reports/views/origin.ts';
import type { Command } from './command.ts';
import { Optional, WordList, Words } from './given.ts';

const Given = z.object({
  names: WordList.optional().transform((list) => list ?? []),
  policy: Words,
  mac: Optional,
});

const origin: Command = {
  under: null,
  usage: 'origin [names..]',
  describe: 'cli.origin',
  options: (yargs, words) =>
    yargs
      .positional('names', { describe: words('cli.origin-names'), type: 'string', array: true })
      .option('policy', { type: 'string', default: 'kk-2026', describe: words('cli.policy') })
      .option('mac', { type: 'string', describe: words('cli.origin-mac') }),
  async run(given, context) {
    const { names, policy: policyName, mac: written } = Given.parse(given);
    const mac = givenMac(written, names.length);
    const knowledge = withStatements(await workspaceKnowledge(context), await openStatements(context));
    const { language, asOf, output } = context;
    const policy = policyNamed(knowledge, policyName, asOf);
    if (names.length > 0) {
      const found = names.map((name) => originOfName(knowledge, name, policy, asOf, language, mac));
      output.result(found, () => dossierDocument(found, policy, asOf, language, knowledge.law));
      return exit.done;
    }
    const session = await openSession(context);
    const found = originOfAllLines(knowledge, session.lines, policy, asOf, language);
    output.result(found, () => originTableDocument(found, policy, asOf, language, knowledge.law));
    return exit.done;
  },
};

export default origin;
