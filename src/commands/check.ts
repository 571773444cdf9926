import { z } from 'zod';
import { checkDeterminations } from '../app/check-determinations.ts';
import { checkHealth } from '../app/check-health.ts';
import { loadKnowledge, policyNamed } from '../app/knowledge.ts';
import { exit } from '../errors.ts';
import { checkDocument } from '../reports/views/check.ts';
import { checkedDeterminations } from '../reports/views/check-determinations.ts';
import type { Command } from './command.ts';
import { Words } from './given.ts';

const Given = z.object({ policy: Words });

const check: Command = {
  under: null,
  usage: 'check',
  describe: 'cli.check',
  options: (yargs, words) =>
    yargs.option('policy', { type: 'string', default: 'kk-2026', describe: words('cli.policy') }),
  async run(given, { asOf, language, output, workspace }) {
    const knowledge = loadKnowledge();
    const health = checkHealth(knowledge, policyNamed(knowledge, Given.parse(given).policy, asOf), asOf);
    const determinations = await checkDeterminations(workspace, asOf);
    output.result({ ...health, determinations }, () => {
      const document = checkDocument(health, language);
      return {
        ...document,
        blocks: [...checkedDeterminations(determinations, language), ...document.blocks],
      };
    });
    return exit.done;
  },
};

export default check;
