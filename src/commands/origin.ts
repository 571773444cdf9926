import { z } from 'zod';
import { policyNamed } from '../app/knowledge.ts';
import { originOfAllLines, originOfName } from '../app/origin-of.ts';
import { openSession, workspaceKnowledge } from '../app/session.ts';
import { exit } from '../errors.ts';
import { dossierDocument, originTableDocument } from '../reports/views/origin.ts';
import type { Command } from './command.ts';
import { WordList, Words } from './given.ts';

const Given = z.object({ names: WordList.optional().transform((list) => list ?? []), policy: Words });

const origin: Command = {
  under: null,
  usage: 'origin [names..]',
  describe: 'cli.origin',
  options: (yargs, words) =>
    yargs
      .positional('names', { describe: words('cli.origin-names'), type: 'string', array: true })
      .option('policy', { type: 'string', default: 'kk-2026', describe: words('cli.policy') }),
  async run(given, context) {
    const { names, policy: policyName } = Given.parse(given);
    const knowledge = await workspaceKnowledge(context);
    const policy = policyNamed(knowledge, policyName);
    const { language, asOf, output } = context;
    if (names.length > 0) {
      const found = names.map((name) => originOfName(knowledge, name, policy, asOf, language));
      output.result(found, () => dossierDocument(found, policy, asOf, language));
      return exit.done;
    }
    const session = await openSession(context);
    const found = originOfAllLines(knowledge, session.lines, policy, asOf, language);
    output.result(found, () => originTableDocument(found, policy, asOf, language));
    return exit.done;
  },
};

export default origin;
