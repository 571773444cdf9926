import { createHash } from 'node:crypto';
import { termsOf } from '../decisions/terms.ts';
import { InputError } from '../errors.ts';
import { toDeclarations } from '../intake/declarations.ts';
import type { Declaration } from '../model/declaration.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import {
  type DecisionQuestion,
  type DecisionSurroundings,
  keepDecision,
  numbered,
  type TakenDecision,
} from './decide.ts';
import type { Knowledge } from './knowledge.ts';

/** A supplier's statement as a person types it, by the fields of rules/headers/declaration.json. */
export interface GivenStatement {
  readonly supplier: string | null;
  readonly statedBy: string | null;
  readonly date: string | null;
  readonly brand: string | null;
  readonly model: string | null;
  readonly item: string | null;
  readonly layer: string | null;
  readonly entity: string | null;
  readonly country: string | null;
  readonly reference: string | null;
}

/**
 * Records a supplier's statement, which is read and kept as an imported one, but holds no longer than the decision.
 * @throws InputError (exit 2) for terms that do not hold, no document, and a statement that does not say who is what.
 */
export async function decideDeclare(
  knowledge: Knowledge,
  given: GivenStatement,
  question: Pick<DecisionQuestion, 'terms'>,
  surroundings: DecisionSurroundings,
): Promise<TakenDecision> {
  const { asOf, now } = surroundings;
  const terms = termsOf(question.terms, 'record-declaration', knowledge.decisionRules, asOf);
  const document = given.reference?.trim() ?? '';
  if (document === '') throw new InputError(say('decision.no-document'), 2);
  const statement = readStatement(knowledge, given, asOf);
  const { supplier, brand, model, item, layer, entity, country } = statement;
  const decision = numbered({
    ...{ kind: 'record-declaration', ...terms, department: null, run: null },
    ...{ supplier, product: [brand, model ?? item].filter((part) => part !== null).join(' ') },
    ...{ layer, entity, country },
    basis: { document, sha256: createHash('sha256').update(JSON.stringify(statement)).digest('hex') },
  });
  const row: Declaration = { ...statement, file: `decision-${decision.id}`, decision: decision.id };
  const taken = await keepDecision(decision, surroundings, async (opened) => {
    const record = {
      ...{ kind: 'declarations' as const, source: `decision/${decision.id}`, files: [row.file] },
      ...{ rejects: 0, importedAt: now, sample: false },
    };
    await opened.putImport(record, [row]);
  });
  return { ...taken, cameras: null };
}

/** Read by the rules of an imported sheet: one heading and one row. */
function readStatement(
  { headers, declarationRules: rules }: Knowledge,
  given: GivenStatement,
  seen: string,
): Declaration {
  const byField = new Map(Object.entries(given));
  const fields = headers.declaration.fields.filter(({ id }) => byField.has(id));
  const cells = (of: (field: (typeof fields)[number]) => string) =>
    fields.map((field) => ({ kind: 'text' as const, text: of(field) }));
  const table: RawTable = {
    ...{ file: 'skifte decide declare', format: 'table', sheet: null, encoding: null, rejects: [] },
    rows: [
      { number: 1, cells: cells(({ names }) => names[0] ?? '') },
      { number: 2, cells: cells(({ id }) => byField.get(id) ?? '') },
    ],
  };
  try {
    const [statement] = toDeclarations([table], headers.declaration, { rules, map: null, seen }).declarations;
    if (statement === undefined) throw new Error('one row makes one statement or none');
    return statement;
  } catch (error) {
    const why = whyRefused(error);
    throw why === null ? error : new InputError(why, 2, { cause: error });
  }
}

/** Why the one row was not taken in, without the words about files and rows. */
function whyRefused(error: unknown): Reject['why'] | null {
  const [first] = error instanceof InputError && Array.isArray(error.cause) ? error.cause : [];
  return first?.why ?? null;
}
