import { z } from 'zod';
import { asOfDay } from '../app/surroundings.ts';
import { exit } from '../errors.ts';
import { sentence } from '../text/index.ts';
import type { Command } from './command.ts';
import { Optional } from './given.ts';

const Given = z.object({ port: z.int().min(0).max(65_535), host: Optional, asOf: Optional });

const serve: Command = {
  under: null,
  usage: 'serve',
  describe: 'page.serve',
  options: (yargs, words) =>
    yargs
      .option('port', { type: 'number', default: 8642, describe: words('page.serve-port') })
      .option('host', { type: 'string', describe: words('page.serve-host') }),
  async run(given, { workspace, language, output, asOf }) {
    const { port, host, asOf: asked } = Given.parse(given);
    // Only this command needs the page, and every other starts the faster without it.
    const { serve: open } = await import('../web/serve.ts');
    const served = await open({
      ...{ workspace, port, host },
      today: () => asOfDay(null),
      asOf: asked === null ? null : asOf,
      report: (error) => process.stderr.write(`${error.stack ?? error.message}\n`),
    });
    process.stdout.write(`${sentence(language, 'page.served', { address: served.address })}\n`);
    if (served.token !== null) output.remark(sentence(language, 'page.served-token'));
    await new Promise<void>((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    });
    await served.close();
    return exit.done;
  },
};

export default serve;
