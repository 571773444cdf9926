import { InputError } from '../errors.ts';
import { Day } from '../model/source.ts';
import { say } from '../text/index.ts';
import type { AgreementDates } from '../workspace/workspace.ts';

/** The agreement's days as a person gave them; null where none was given. @throws InputError (exit 2) for what is no day. */
export function askedDates(from: string | null, until: string | null): AgreementDates | null {
  for (const value of [from, until])
    if (value !== null && !Day.safeParse(value).success)
      throw new InputError(say('import.bad-agreement-day', { value }), 2);
  if (from === null && until === null) return null;
  if (from !== null && until !== null && from > until)
    throw new InputError(say('import.agreement-dates-crossed', { from, until }), 2);
  return { from, until, saidBy: 'user' };
}
