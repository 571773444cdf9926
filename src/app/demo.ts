import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../errors.ts';
import type { Run } from '../model/run.ts';
import { type Language, say, sentence } from '../text/index.ts';
import { batchRun } from './batch-run.ts';
import { type Knowledge, loadKnowledge } from './knowledge.ts';
import { readSample, type Step, sampleImports } from './sample-imports.ts';
import { openSession } from './session.ts';
import { writeRunFolder } from './write-run.ts';

export interface DemoSurroundings {
  readonly language: Language;
  readonly reportLanguage: Language;
}

/** Marks a folder as the demo's own, so that the next demo may clear it. */
const marker = 'run.json';

/**
 * The whole job on the shipped sample: a fresh workspace in `out`, the catalogues and the register taken in, every
 * camera matched, every report written. It is judged on the sample's own day, so that it reads the same in a year.
 */
export function demo(out: string, { language, reportLanguage }: DemoSurroundings) {
  const sample = readSample();
  const workspace = join(out, 'workspace');
  const surroundings = { workspace, language, now: `${sample.asOf}T00:00:00.000Z`, sample: true };
  const done: { knowledge?: Knowledge; run?: Run; files: readonly string[] } = { files: [] };
  const knowledge = () => (done.knowledge ??= loadKnowledge());

  const steps: readonly Step[] = [
    {
      title: sentence(language, 'step.knowledge'),
      run: async () => {
        await clear(out, workspace);
        knowledge();
      },
    },
    ...sampleImports(sample, knowledge, { workspace, language }),
    {
      title: sentence(language, 'step.match'),
      run: async (report) => {
        const { policy, budget, asOf } = sample;
        const session = await openSession({ workspace, asOf });
        done.run = await batchRun(knowledge(), session, {
          ...{ department: [], policy, profile: null, budget, out: null, top: 5, asOf, reportLanguage },
          ...surroundings,
          onModel: (count, all) => report(sentence(language, 'step.models', { count, all })),
        });
      },
    },
    {
      title: sentence(language, 'step.reports'),
      run: async () => {
        if (done.run !== undefined)
          done.files = await writeRunFolder(knowledge(), done.run, out, reportLanguage);
      },
    },
  ];

  return {
    steps,
    result: () => {
      if (done.run === undefined) throw new Error('the demo ended without a run');
      return { run: done.run, files: done.files, workspace, asOf: sample.asOf };
    },
  };
}

/** A folder that an earlier demo filled is filled anew; one with anything else in it is left alone. */
async function clear(out: string, workspace: string): Promise<void> {
  const entries: readonly string[] = await readdir(out).catch(() => []);
  const own =
    entries.length === 0 || entries.includes(marker) || (entries.length === 1 && entries[0] === 'workspace');
  if (!own) throw new InputError(say('run.not-empty', { folder: out }), 2);
  await rm(workspace, { recursive: true, force: true });
}
