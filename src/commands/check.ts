import { z } from 'zod';
import { checkAudit } from '../app/check-audit.ts';
import { checkDeterminations } from '../app/check-determinations.ts';
import { checkHealth } from '../app/check-health.ts';
import { loadKnowledge, policyNamed } from '../app/knowledge.ts';
import { exit } from '../errors.ts';
import { checkDocument } from '../reports/views/check.ts';
import { auditDocument } from '../reports/views/check-audit.ts';
import { checkedDeterminations } from '../reports/views/check-determinations.ts';
import type { Command } from './command.ts';
import { Words } from './given.ts';

const Given = z.object({ policy: Words, audit: z.boolean() });

const check: Command = {
  under: null,
  usage: 'check',
  describe: 'cli.check',
  options: (yargs, words) =>
    yargs
      .option('policy', { type: 'string', default: 'kk-2026', describe: words('cli.policy') })
      .option('audit', { type: 'boolean', default: false, describe: words('audit.option') }),
  async run(given, { asOf, language, output, workspace }) {
    const { policy, audit } = Given.parse(given);
    if (audit) {
      const found = await checkAudit(workspace);
      output.result(found, () => auditDocument(found, language));
      return found.broken === null && found.problems.length === 0 ? exit.done : exit.findings;
    }
    const knowledge = loadKnowledge();
    const health = checkHealth(knowledge, policyNamed(knowledge, policy, asOf), asOf);
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
