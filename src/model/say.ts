/**
 * A sentence that has not chosen its language yet: a key of text/en.ts and the values that go into it.
 * Code deep in the house says what happened; the outside, which knows the reader, renders it.
 * Numbers are written in the reader's way; strings (years, names, codes) stay as they are; a sentence may hold another.
 */
export interface Say {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number | Say>>;
}
