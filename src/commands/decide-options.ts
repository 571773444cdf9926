import type { Argv } from 'yargs';
import { z } from 'zod';
import type { MessageKey } from '../text/index.ts';
import { Optional, Words } from './given.ts';

type Say = (key: MessageKey) => string;

/** Who decides, why and until when; what is left out is refused by the decision itself, in its own words. */
export const GivenTerms = z.object({ reason: Optional, by: Optional, approvedBy: Optional, until: Optional });

/** For whom, and the settings of the run that the decision is taken on. */
export const GivenRun = z.object({
  department: Optional,
  policy: Words,
  profile: Optional,
  budget: Words,
  needs: Optional,
});

export function signatureOptions(yargs: Argv, words: Say): Argv {
  return yargs
    .option('reason', { type: 'string', describe: words('cli.decide-reason') })
    .option('by', { type: 'string', describe: words('cli.decide-by') })
    .option('approved-by', { type: 'string', describe: words('cli.decide-approved-by') });
}

export function termOptions(yargs: Argv, words: Say): Argv {
  return signatureOptions(yargs, words).option('until', {
    type: 'string',
    describe: words('cli.decide-until'),
  });
}

export function runOptions(yargs: Argv, words: Say): Argv {
  return runSettings(yargs, words).option('department', {
    type: 'string',
    describe: words('cli.decide-department'),
  });
}

export function runSettings(yargs: Argv, words: Say): Argv {
  return yargs
    .option('policy', { type: 'string', default: 'kk-2026', describe: words('cli.policy') })
    .option('profile', { type: 'string', describe: words('cli.profile') })
    .option('budget', { type: 'string', default: 'oek59', describe: words('cli.budget') })
    .option('needs', { type: 'string', describe: words('cli.batch-needs') });
}
