import { z } from 'zod';
import { decideDeclare } from '../app/decide-declare.ts';
import { workspaceKnowledge } from '../app/session.ts';
import { exit } from '../errors.ts';
import { takenDocument } from '../reports/views/decision.ts';
import type { Command } from './command.ts';
import { GivenTerms, termOptions } from './decide-options.ts';
import { Optional } from './given.ts';

const Given = z.object({
  supplier: Optional,
  stated: Optional,
  statedBy: Optional,
  brand: Optional,
  model: Optional,
  item: Optional,
  layer: Optional,
  entity: Optional,
  country: Optional,
  document: Optional,
});

const decideDeclareCommand: Command = {
  under: 'decide',
  usage: 'declare',
  describe: 'cli.decide-declare',
  options: (yargs, words) =>
    termOptions(yargs, words)
      .option('supplier', { type: 'string', describe: words('cli.decide-declare-supplier') })
      .option('stated', { type: 'string', describe: words('cli.decide-declare-stated') })
      .option('stated-by', { type: 'string', describe: words('cli.decide-declare-stated-by') })
      .option('brand', { type: 'string', describe: words('cli.decide-declare-brand') })
      .option('model', { type: 'string', describe: words('cli.decide-declare-model') })
      .option('item', { type: 'string', describe: words('cli.decide-declare-item') })
      .option('layer', { type: 'string', describe: words('cli.decide-declare-layer') })
      .option('entity', { type: 'string', describe: words('cli.decide-declare-entity') })
      .option('country', { type: 'string', describe: words('cli.decide-declare-country') })
      .option('document', { type: 'string', describe: words('cli.decide-declare-document') }),
  async run(given, context) {
    const { stated, document, ...said } = Given.parse(given);
    const statement = { ...said, date: stated, reference: document };
    const question = { terms: GivenTerms.parse(given) };
    const taken = await decideDeclare(await workspaceKnowledge(context), statement, question, context);
    context.output.result({ ...taken.decision, cameras: taken.cameras }, () =>
      takenDocument(taken, context.language),
    );
    return exit.done;
  },
};

export default decideDeclareCommand;
