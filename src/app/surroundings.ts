import { InputError } from '../errors.ts';
import { Day } from '../model/source.ts';
import { type Language, say } from '../text/index.ts';

/** The reader's language: `--lang` where it is given, else Danish for a Danish locale, else English. */
export function languageOf(argv: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const flag = argv.indexOf('--lang');
  const asked =
    flag >= 0 ? argv[flag + 1] : argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  if (asked === 'da' || asked === 'en') return asked;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.toLowerCase().startsWith('da') ? 'da' : 'en';
}

/** The day that dates are judged on: as asked, else today in Denmark. @throws InputError for what is no date (exit 2). */
export function asOfDay(asked: string | null, now: Date = new Date()): string {
  if (asked === null) return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now);
  if (Day.safeParse(asked).success) return asked;
  throw new InputError(say('cli.bad-date', { value: asked }), 2);
}
