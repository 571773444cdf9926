import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sample } from '../model/sample.ts';
import { type Language, sentence } from '../text/index.ts';
import { importCatalog } from './import-catalog.ts';
import { importRegister } from './import-register.ts';
import type { Knowledge } from './knowledge.ts';
import { packageRoot } from './package-root.ts';
import { parseData } from './read-data.ts';

/** One part of a longer piece of work, with words for the person who waits. */
export interface Step {
  readonly title: string;
  readonly run: (report: (words: string) => void) => Promise<void>;
}

const folder = join(packageRoot, 'catalog/sample');

export function readSample(): Sample {
  return parseData(Sample, readFileSync(join(folder, 'sample.json'), 'utf8'), 'catalog/sample/sample.json');
}

/** Takes the shipped sample into a workspace: every supplier's catalogue, and the register. */
export function sampleImports(
  sample: Sample,
  knowledge: () => Knowledge,
  { workspace, language }: { readonly workspace: string; readonly language: Language },
): readonly Step[] {
  const surroundings = { workspace, language, now: `${sample.asOf}T00:00:00.000Z`, sample: true };
  const { agreement, budget } = sample;
  return [
    ...sample.catalogs.map(
      ({ file, supplier, join: prices }): Step => ({
        title: sentence(language, 'step.catalog', { file }),
        run: async () => {
          const book = prices === undefined ? [] : [join(folder, prices)];
          const question = { files: [join(folder, file)], agreement, supplier, map: null, join: book };
          await importCatalog(knowledge(), { ...question, confirmedBy: null }, surroundings);
        },
      }),
    ),
    {
      title: sentence(language, 'step.register', { file: sample.register.xlsx }),
      run: async () => {
        const question = { files: [join(folder, sample.register.xlsx)], department: null, map: null, budget };
        await importRegister(knowledge(), question, surroundings);
      },
    },
  ];
}
