#!/usr/bin/env node
import yargs, { type Argv } from 'yargs';
import { hideBin } from 'yargs/helpers';
import { z } from 'zod';
import { toolVersion } from './app/package-root.ts';
import { asOfDay, languageOf } from './app/surroundings.ts';
import type { Command, Context } from './commands/command.ts';
import { loneDash } from './commands/given.ts';
import { commandsNamedIn } from './commands/named.ts';
import { outputTo } from './commands/print/output.ts';
import { yargsDanish } from './commands/print/yargs-danish.ts';
import { exit, InputError, WrongUse } from './errors.ts';
import { type MessageKey, render, sentence } from './text/index.ts';

const argv = hideBin(process.argv).map((word) => (word === '-' ? loneDash : word));
const language = languageOf(argv, process.env);
const words = (key: MessageKey) => sentence(language, key);
z.config(language === 'da' ? z.locales.da() : z.locales.en());

/** A reader that went away (`| head`) is no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exit.done);
  throw error;
});

const parser = commandLine(await commandsNamedIn(argv));
try {
  await parser.parseAsync();
} catch (error) {
  process.exitCode = tell(error);
}

/** The commands that may be meant; where none is, all of them, so that help lists them. */
function commandLine(commands: readonly Command[]): Argv {
  const line = yargs(argv)
    .scriptName('skifte')
    .detectLocale(false)
    .usage(words('cli.usage'))
    .version(toolVersion())
    .option('workspace', { type: 'string', describe: words('cli.workspace') })
    .option('lang', { choices: ['da', 'en'] as const, describe: words('cli.lang') })
    .option('json', { type: 'boolean', default: false, describe: words('cli.json') })
    .option('quiet', { type: 'boolean', default: false, describe: words('cli.quiet') })
    .option('as-of', { type: 'string', describe: words('cli.as-of') })
    .strict()
    .recommendCommands()
    .demandCommand(1, words('cli.no-command'))
    .wrap(Math.min(110, process.stdout.columns ?? 110))
    .exitProcess(false)
    .fail((message, error) => {
      if (error !== undefined && error !== null) throw error;
      throw new WrongUse(message);
    })
    .help();
  if (language === 'da') line.locale('da').updateStrings(yargsDanish);
  for (const command of commands.filter(({ under }) => under === null)) add(line, command);
  line.command('import', words('cli.import'), (inner) => {
    for (const command of commands.filter(({ under }) => under === 'import')) add(inner, command);
    return inner.demandCommand(1, words('cli.import-what'));
  });
  line.command('decide', words('cli.decide'), (inner) => {
    for (const command of commands.filter(({ under }) => under === 'decide')) add(inner, command);
    return inner.demandCommand(1, words('cli.decide-what'));
  });
  return line;
}

function add(line: Argv, command: Command): void {
  line.command(
    command.usage,
    words(command.describe),
    (inner) => command.options(inner, words),
    async (given) => {
      process.exitCode = await command.run(given, contextOf(given));
    },
  );
}

function contextOf(given: Readonly<Record<string, unknown>>): Context {
  const asked = typeof given.asOf === 'string' ? given.asOf : null;
  const asOf = asOfDay(asked);
  return {
    workspace: String(given.workspace ?? process.env.SKIFTE_WORKSPACE ?? './skifte-data'),
    language,
    reportLanguage: given.lang === 'en' ? 'en' : 'da',
    asOf,
    now: asked === null ? new Date().toISOString() : `${asOf}T00:00:00.000Z`,
    output: outputTo(process, given.json === true, given.quiet === true),
  };
}

/** Known errors print a line; others keep their stack. Nothing of either goes to stdout. */
function tell(error: unknown): number {
  if (error instanceof InputError) {
    process.stderr.write(`${render(language, error.says)}\n`);
    return error.exitCode;
  }
  if (error instanceof WrongUse) {
    process.stderr.write(`${error.message}\n${words('cli.help-hint')}\n`);
    return exit.wrongUse;
  }
  throw error;
}
