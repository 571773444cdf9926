import { z } from 'zod';
import { demo as demoSteps } from '../app/demo.ts';
import { exit } from '../errors.ts';
import { summaryDocument } from '../reports/views/summary.ts';
import { sentence } from '../text/index.ts';
import type { Command } from './command.ts';
import { Words } from './given.ts';
import { runSteps } from './print/steps.ts';

const Given = z.object({ out: Words });

const demo: Command = {
  under: null,
  usage: 'demo',
  describe: 'cli.demo',
  options: (yargs, words) =>
    yargs.option('out', { type: 'string', default: 'out/demo', describe: words('cli.demo-out') }),
  async run(given, context) {
    const { out } = Given.parse(given);
    const { language, output } = context;
    const { steps, result } = demoSteps(out, context);
    await runSteps(steps, output);
    const { run, files } = result();
    output.result(run, () => summaryDocument(run, language));
    for (const file of files) output.remark(sentence(language, 'cli.written', { file }));
    return exit.done;
  },
};

export default demo;
