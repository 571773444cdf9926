import { z } from 'zod';
import { binaryFormats, formatNames, reportNames } from '../app/report-bytes.ts';
import { workspaceKnowledge } from '../app/session.ts';
import { writeReport } from '../app/write-report.ts';
import { exit, InputError } from '../errors.ts';
import { type Language, say, sentence } from '../text/index.ts';
import type { Command } from './command.ts';
import { Optional, Words } from './given.ts';

const Given = z.object({
  name: Words,
  run: Optional,
  format: Words,
  out: Optional,
  supplier: Optional,
  answerBy: Optional,
  public: z.boolean(),
});

const report: Command = {
  under: null,
  usage: 'report <name>',
  describe: 'cli.report',
  options: (yargs, words) =>
    yargs
      .positional('name', { describe: words('cli.report-name'), choices: reportNames })
      .option('run', { type: 'string', describe: words('cli.report-run') })
      .option('format', { choices: formatNames, default: 'md', describe: words('cli.report-format') })
      .option('out', { type: 'string', describe: words('cli.report-out') })
      .option('supplier', { type: 'string', describe: words('cli.report-supplier') })
      .option('answer-by', { type: 'string', describe: words('cli.report-answer-by') })
      .option('public', { type: 'boolean', default: false, describe: words('public.option') }),
  async run(given, context) {
    const { out, public: isPublic, ...wanted } = Given.parse(given);
    const format = context.output.json ? 'json' : wanted.format;
    if (out === null && process.stdout.isTTY && binaryFormats.includes(format))
      throw new InputError(say('cli.binary-needs-file', { name: wanted.name, format }), 2);
    const knowledge = await workspaceKnowledge(context);
    const { bytes, files } = await writeReport(knowledge, { ...wanted, out, format, isPublic }, context);
    const { remark } = context.output;
    if (out === null && bytes !== null) process.stdout.write(bytes);
    else if (bytes !== null) remark(sentence(context.language, 'cli.written', { file: files.join(', ') }));
    else remark(writtenApart(files, context.language));
    return exit.done;
  },
};

export default report;

/** Which files went into the folder; or that there was nobody to write to. */
function writtenApart(files: readonly string[], language: Language): string {
  if (files.length === 0) return sentence(language, 'question.none');
  return sentence(language, 'question.written', { count: files.length, files: files.join('\n') });
}
