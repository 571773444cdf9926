import type { Argv } from 'yargs';
import { z } from 'zod';
import type { MessageKey } from '../text/index.ts';
import { Words } from './given.ts';

/** How files are looked at and their columns corrected: the same for catalogues and registers. */
export const ColumnOptions = z.object({
  preview: z.boolean().default(false),
  /** yargs makes `--no-map` of a map that is false. */
  map: z.union([z.literal(false), Words]).optional(),
  repairText: z.boolean().default(false),
});

/** `--map FILE` and `--no-map` apart. */
export function mapGiven<T extends z.infer<typeof ColumnOptions>>(given: T) {
  const { map } = given;
  return { ...given, map: typeof map === 'string' ? map : null, noMap: map === false };
}

export function columnOptions(yargs: Argv, words: (key: MessageKey) => string): Argv {
  return yargs
    .option('preview', { type: 'boolean', default: false, describe: words('cli.import-preview') })
    .option('map', { type: 'string', describe: words('cli.import-map') })
    .option('no-map', { type: 'boolean', describe: words('cli.import-no-map') })
    .option('repair-text', { type: 'boolean', default: false, describe: words('cli.import-repair-text') });
}
