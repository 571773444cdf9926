import type { MatchClass, OriginVerdict, Outcome, Verdict } from '../../model/value.ts';
import type { Visit } from '../page.ts';

type Says = Visit['says'];

/** A sign, a word and a colour: no two of them have to be seen to understand the third. */
const outcomeSigns: Readonly<Record<Outcome, string>> = {
  covered: '✓',
  reserved: '△',
  question: '?',
  gap: '✕',
  unidentified: '–',
};

export function OutcomeSign({ outcome, says }: { readonly outcome: Outcome; readonly says: Says }) {
  return (
    <span class={`sign ${outcome}`}>
      <span aria-hidden="true">{outcomeSigns[outcome]}</span> {says(`outcome.${outcome}`)}
    </span>
  );
}

const originSigns: Readonly<Record<OriginVerdict, readonly [sign: string, tone: string]>> = {
  allowed: ['✓', 'covered'],
  unknown: ['?', 'question'],
  suspected: ['△', 'reserved'],
  excluded: ['✕', 'gap'],
};

export function OriginSign({ origin, says }: { readonly origin: OriginVerdict; readonly says: Says }) {
  const [sign, tone] = originSigns[origin];
  return (
    <span class={`sign ${tone}`}>
      <span aria-hidden="true">{sign}</span> {says(`origin-word.${origin}`)}
    </span>
  );
}

export function ClassWord({ name, says }: { readonly name: MatchClass; readonly says: Says }) {
  return <span class={`class ${name}`}>{says(`class.${name}`)}</span>;
}

const verdictSigns: Readonly<Record<Verdict, readonly [sign: string, tone: string]>> = {
  better: ['+', 'covered'],
  equal: ['=', 'plain'],
  worse: ['–', 'gap'],
  unknown: ['?', 'question'],
  'not-needed': ['·', 'plain'],
};

export function VerdictSign({
  verdict,
  short,
  says,
}: {
  readonly verdict: Verdict;
  readonly short: boolean;
  readonly says: Says;
}) {
  const [sign, tone] = short ? ['≈', 'reserved'] : verdictSigns[verdict];
  return (
    <span class={`sign ${tone}`}>
      <span aria-hidden="true">{sign}</span> {says(short ? 'page.within-tolerance' : `verdict.${verdict}`)}
    </span>
  );
}
