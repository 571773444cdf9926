import type { HeaderField, HeaderRules } from '../model/headers.ts';
import { foldHeader } from './fold.ts';

/** A header's field, and how good the spelling is: 0 is the best. */
interface HeaderMatch {
  readonly field: string;
  readonly rank: number;
}

/** The spellings of rules/headers, folded once. */
export interface HeaderBook {
  /** What the header means among the other headers of its row; null where no field claims it. */
  readonly match: (label: string, folded: ReadonlySet<string>) => HeaderMatch | null;
  /** Whether the column holds passwords or user names; such a column is never kept, shown or written. */
  readonly isSecret: (label: string) => boolean;
}

interface Spellings {
  readonly field: HeaderField;
  readonly unless: readonly string[];
  readonly beside: readonly { readonly names: readonly string[]; readonly beside: readonly string[] }[];
}

/** Folds the rules once for a whole import. */
export function headerBook(rules: HeaderRules): HeaderBook {
  const byName = new Map<string, HeaderMatch>();
  for (const { id, names } of rules.fields)
    for (const [rank, name] of names.entries())
      if (!byName.has(foldHeader(name))) byName.set(foldHeader(name), { field: id, rank });
  const spellings = rules.fields.map(foldField);
  const secretNames = new Set(rules.secrets.equals.map(foldHeader));
  const secretParts = rules.secrets.contains.map(foldHeader);
  const secretWords = new Set(rules.secrets.words.map(foldHeader));

  function isSecret(label: string): boolean {
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
        ? (byName.get(whole) ?? byName.get(foldHeader(withoutBrackets(label))))
        : { field: beside.field.id, rank: beside.field.names.length };
    if (found === undefined) return null;
    const { unless } = spellings.find(({ field }) => field.id === found.field) ?? { unless: [] };
    return unless.some((word) => whole.includes(word)) ? null : found;
  }

  return { match, isSecret };
}

function foldField(field: HeaderField): Spellings {
  return {
    field,
    unless: field.unless.map(foldHeader),
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
