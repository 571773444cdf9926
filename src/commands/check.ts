import { z } from 'zod';
import { checkHealth } from '../app/check-health.ts';
import { loadKnowledge, policyNamed } from '../app/knowledge.ts';
import { exit } from '../errors.ts';
import { checkDocument } from '../reports/views/check.ts';
import type { Command } from './command.ts';
import { Words } from './given.ts';

const Given = z.object({ policy: Words });

const check: Command = {
  under: null,
  usage: 'check',
  describe: 'cli.check',
  options: (yargs, words) =>
    yargs.option('policy', { type: 'string', default: 'kk-2026', describe: words('cli.policy') }),
  async run(given, { asOf, language, output }) {
    const knowledge = loadKnowledge();
    const health = checkHealth(knowledge, policyNamed(knowledge, Given.parse(given).policy, asOf), asOf);
    output.result(health, () => checkDocument(health, language));
    return exit.done;
  },
};

export default check;
