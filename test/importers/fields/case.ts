/** One place that a field is read from: a document that says it there, and what must come out. */
export interface FieldCase {
  readonly field: string;
  readonly from: string;
  readonly content: string;
  readonly value: unknown;
}
