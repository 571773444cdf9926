import { type Answer, dayOfAnswer } from '../model/answer.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { Bilingual } from '../model/manufacturer.ts';
import type { SourcedValue } from '../model/value.ts';
import { formatDay, type Language, sentence } from '../text/index.ts';
import { contradict, type ProductDispute } from './disputes.ts';
import { compareText } from './product.ts';
import type { Values } from './values.ts';

/** Suppliers' answers by the item that they are about. */
export interface AnswerBook {
  readonly about: (
    lines: readonly Pick<CatalogLine, 'supplier' | 'item' | 'itemProduct'>[],
  ) => readonly Answer[];
}

interface Answered {
  /** Features that suppliers have answered and nobody disputes. */
  readonly values: Values;
  readonly disputed: readonly ProductDispute[];
}

/**
 * What suppliers' answers say of one product beside what was `known` without them. Of several answers to one question
 * the latest counts. An answer that contradicts what is known, or another supplier's answer, is no value: it is disputed.
 */
export function answered(answers: readonly Answer[], known: Values): Answered {
  const values = new Map<string, SourcedValue>();
  const disputed: ProductDispute[] = [];
  for (const [id, given] of byFeature(answers)) {
    const said = latestOfEach(given).flatMap(asValue);
    const [first] = said;
    if (first === undefined) continue;
    const before = known.get(id);
    const all = before === undefined ? said : [before, ...said];
    const [base] = all;
    if (base === undefined) continue;
    if (all.some(({ value }) => contradict(base.value, value))) disputed.push({ id, said: all });
    else if (before === undefined) values.set(id, first);
  }
  return { values, disputed };
}

function byFeature(answers: readonly Answer[]): ReadonlyMap<string, readonly Answer[]> {
  const features = new Map<string, Answer[]>();
  for (const answer of answers) {
    if (answer.subject.kind !== 'feature') continue;
    features.set(answer.subject.id, [...(features.get(answer.subject.id) ?? []), answer]);
  }
  return features;
}

/** The latest answers to each question, in a fixed order; two of one day that say the same are one. */
export function latestOfEach(answers: readonly Answer[]): readonly Answer[] {
  const latest = new Map<string, string>();
  for (const answer of answers) {
    const day = dayOfAnswer(answer);
    if ((latest.get(answer.question) ?? '') < day) latest.set(answer.question, day);
  }
  const current = answers
    .filter((answer) => dayOfAnswer(answer) === latest.get(answer.question))
    .toSorted((one, other) => compareText(keyOf(one), keyOf(other)));
  return current.filter((answer, index) => !current.slice(0, index).some((other) => saysSame(answer, other)));
}

function keyOf({ question, file, row }: Answer): string {
  return `${question} ${file} ${String(row).padStart(9, '0')}`;
}

function saysSame(one: Answer, other: Answer): boolean {
  return (
    one.question === other.question &&
    JSON.stringify([one.value, one.entity, one.country]) ===
      JSON.stringify([other.value, other.entity, other.country])
  );
}

function asValue(answer: Answer): readonly SourcedValue[] {
  const { value, question, supplier, answeredBy, answered: day, reference, seen, file, row } = answer;
  if (value === null) return [];
  const by = answeredBy === null ? supplier : `${supplier}, ${answeredBy}`;
  const document = reference === null ? '' : `: ${reference}`;
  const source = {
    url: `urn:skifte:answer:${question}`,
    title: `${by}${document} (${file}, ${row})`,
    kind: 'supplier' as const,
    published: day,
    seen,
  };
  return [{ value, from: 'answer', sources: [source], words: statedBy(answer) }];
}

/** `oplyst af Nordkam A/S, 3. november 2026`. */
function statedBy(answer: Answer): Bilingual {
  const words = (language: Language) => {
    const key = answer.answered === null ? 'question.received-from' : 'question.stated-by';
    return sentence(language, key, {
      supplier: answer.supplier,
      day: formatDay(language, dayOfAnswer(answer)),
    });
  };
  return { da: words('da'), en: words('en') };
}
