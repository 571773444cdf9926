import { z } from 'zod';
import { diff as difference } from '../app/diff/diff.ts';
import { exit } from '../errors.ts';
import type { Diff } from '../model/diff.ts';
import { diffDocument } from '../reports/views/diff.ts';
import type { Command } from './command.ts';
import { Optional, Words } from './given.ts';

const Given = z.object({
  from: Words,
  to: Words,
  catalog: Optional,
  register: Optional,
  top: z.int().nonnegative(),
  failOn: z.enum(['worse']).optional(),
});

const diff: Command = {
  under: null,
  usage: 'diff [from] [to]',
  describe: 'diff.command',
  options: (yargs, words) =>
    yargs
      .positional('from', { type: 'string', default: 'previous', describe: words('diff.option-from') })
      .positional('to', { type: 'string', default: 'latest', describe: words('diff.option-to') })
      .option('catalog', { type: 'string', describe: words('diff.option-catalog') })
      .option('register', { type: 'string', describe: words('diff.option-register') })
      .option('top', { type: 'number', default: 20, describe: words('diff.option-top') })
      .option('fail-on', { choices: ['worse'], describe: words('diff.option-fail-on') }),
  async run(given, { workspace, language, output }) {
    const { failOn, top, ...question } = Given.parse(given);
    const found = await difference({ ...question, workspace });
    output.result(found, () => diffDocument(found, { language, top }));
    return failOn === 'worse' && isWorse(found) ? exit.findings : exit.done;
  },
};

export default diff;

function isWorse(found: Diff): boolean {
  return found.kind === 'runs' && found.cameras.worse > 0;
}
