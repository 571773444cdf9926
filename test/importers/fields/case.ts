/** A small document in which one place says one thing, and what must come out of it. */
export interface FieldCase {
  readonly field: string;
  /** As the importer's `reads` writes it. */
  readonly from: string;
  readonly content: string;
  readonly value: unknown;
}
