import type { HeaderField, HeaderRules } from '../model/headers.ts';
import { foldHeader, foldWords } from './fold.ts';
import { repairText } from './garbled-text.ts';

/** A header's field, and how good the spelling is: 0 is the best. */
interface HeaderMatch {
  readonly field: string;
  readonly rank: number;
}

/** A field that a header would name but for one word. */
interface Declined {
  readonly field: string;
  readonly word: string;
}

/** The spellings of rules/headers, folded once. */
export interface HeaderBook {
  /** What the header means among the other headers of its row; null where no field claims it. */
  readonly match: (label: string, folded: ReadonlySet<string>) => HeaderMatch | null;
  /** The field whose name the header holds beside a word that rules it out, as `Pris inkl. moms`. */
  readonly declined: (label: string) => Declined | null;
  /** Whether the column holds passwords or user names; such a column is never kept, shown or written. */
  readonly isSecret: (label: string) => boolean;
}

interface Spellings {
  readonly field: HeaderField;
  readonly names: readonly string[];
  readonly unless: readonly { readonly word: string; readonly folded: string }[];
  readonly beside: readonly { readonly names: readonly string[]; readonly beside: readonly string[] }[];
}

/** A shorter name stands inside other words by chance. */
const leastNameToDecline = 4;

/** Folds the rules once for a whole import. */
export function headerBook(rules: HeaderRules): HeaderBook {
  const byName = new Map<string, HeaderMatch>();
  for (const { id, names } of rules.fields)
    for (const [rank, name] of names.entries())
      if (!byName.has(foldHeader(name))) byName.set(foldHeader(name), { field: id, rank });
  const spellings = rules.fields.map(foldField);
  const secretNames = new Set(rules.secrets.equals.map(foldHeader));
  const secretParts = rules.secrets.contains.map(foldHeader);
  const extras = [...rules.qualifiers, ...Object.keys(rules.money?.words ?? {})]
    .map(foldWords)
    .filter((phrase) => phrase.trim() !== '')
    .toSorted((one, other) => other.length - one.length);
  const secretWords = new Set(rules.secrets.words.map(foldHeader));

  /** Also a header whose letters were decoded wrongly: its column is no less secret. */
  function isSecret(written: string): boolean {
    const label = repairText(written);
    const folded = foldHeader(label);
    if (secretNames.has(folded) || secretParts.some((part) => folded.includes(part))) return true;
    return secretWords.size > 0 && wordsOf(label).some((word) => secretWords.has(foldHeader(word)));
  }

  function match(label: string, row: ReadonlySet<string>): HeaderMatch | null {
    const whole = foldHeader(label);
    if (whole === '') return null;
    const beside = spellings.find((field) => meansBeside(field, whole, row));
    const found =
      beside === undefined
        ? (byName.get(whole) ?? byName.get(foldHeader(withoutBrackets(label))) ?? withoutExtras(label))
        : { field: beside.field.id, rank: beside.field.names.length };
    if (found === undefined) return null;
    const { unless } = spellings.find(({ field }) => field.id === found.field) ?? { unless: [] };
    return unless.some(({ folded }) => whole.includes(folded)) ? null : found;
  }

  /** `Pris DKK ekskl. moms` ► `Pris`: currency and terms explain, they do not name. A spelling of the rules counts before. */
  function withoutExtras(label: string): HeaderMatch | undefined {
    let words = foldWords(withoutBrackets(label));
    for (const phrase of extras) while (words.includes(phrase)) words = words.replace(phrase, ' ');
    return byName.get(foldHeader(words));
  }

  function declined(label: string): Declined | null {
    const whole = foldHeader(label);
    for (const { field, names, unless } of spellings) {
      const word = unless.find(({ folded }) => whole.includes(folded))?.word;
      if (word !== undefined && names.some((name) => whole.includes(name))) return { field: field.id, word };
    }
    return null;
  }

  return { match, declined, isSecret };
}

function foldField(field: HeaderField): Spellings {
  return {
    field,
    names: field.names.map(foldHeader).filter((name) => name.length >= leastNameToDecline),
    unless: field.unless.map((word) => ({ word, folded: foldHeader(word) })),
    beside: field.namesBeside.map(({ names, beside }) => ({
      names: names.map(foldHeader),
      beside: beside.map(foldHeader),
    })),
  };
}

function meansBeside({ beside }: Spellings, whole: string, row: ReadonlySet<string>): boolean {
  return beside.some(
    ({ names, beside: others }) => names.includes(whole) && others.some((other) => row.has(other)),
  );
}

/** `RTSPPass`, `rtsp_pass` ► `RTSP`, `Pass`. */
function wordsOf(label: string): readonly string[] {
  return label
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u);
}

/** `Pris (DKK)` ► `Pris`: what stands in brackets explains, it does not name. */
function withoutBrackets(label: string): string {
  return label.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
}
