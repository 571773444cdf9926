import { z } from 'zod';
import { workspaceKnowledge } from '../app/session.ts';
import { binaryFormats, formatNames, reportNames, writeReport } from '../app/write-report.ts';
import { exit, InputError } from '../errors.ts';
import { say, sentence } from '../text/index.ts';
import type { Command } from './command.ts';
import { Optional, Words } from './given.ts';

const Given = z.object({ name: Words, run: Optional, format: Words, out: Optional });

const report: Command = {
  under: null,
  usage: 'report <name>',
  describe: 'cli.report',
  options: (yargs, words) =>
    yargs
      .positional('name', { describe: words('cli.report-name'), choices: reportNames })
      .option('run', { type: 'string', describe: words('cli.report-run') })
      .option('format', { choices: formatNames, default: 'md', describe: words('cli.report-format') })
      .option('out', { type: 'string', describe: words('cli.report-out') }),
  async run(given, context) {
    const { out, ...wanted } = Given.parse(given);
    const format = context.output.json ? 'json' : wanted.format;
    if (out === null && process.stdout.isTTY && binaryFormats.includes(format))
      throw new InputError(say('cli.binary-needs-file', { name: wanted.name, format }), 2);
    const written = await writeReport(await workspaceKnowledge(context), { ...wanted, out, format }, context);
    if (out === null) process.stdout.write(written);
    else context.output.remark(sentence(context.language, 'cli.written', { file: out }));
    return exit.done;
  },
};

export default report;
