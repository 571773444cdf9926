import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';

/** Reads the JSON of catalog/ and rules/, checks it, and keeps one hash over all that was read. */
export interface DataReader {
  readonly one: <T>(schema: z.ZodType<T>, path: string) => T;
  readonly folder: <T>(schema: z.ZodType<T>, path: string) => readonly T[];
  readonly sha256: () => string;
}

export function dataReader(root: string): DataReader {
  const hash = createHash('sha256');

  function one<T>(schema: z.ZodType<T>, path: string): T {
    const text = readFileSync(join(root, path), 'utf8');
    addTo(hash, path, text);
    return parseData(schema, text, path);
  }

  function folder<T>(schema: z.ZodType<T>, path: string): readonly T[] {
    return readdirSync(join(root, path))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => one(schema, `${path}/${name}`));
  }

  return { one, folder, sha256: () => hash.copy().digest('hex') };
}

function addTo(hash: Hash, path: string, text: string): void {
  hash.update(path).update('\0').update(text).update('\0');
}

/** Parses a file that people edit by hand. @throws InputError naming file, place and what is wrong (exit 2). */
export function parseData<T>(schema: z.ZodType<T>, text: string, path: string): T {
  const result = schema.safeParse(parseJson(text, path), { reportInput: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue?.path.map(String).join('.') ?? '';
  const given = JSON.stringify(issue?.input) ?? '–';
  const problem = issue?.message ?? '';
  const values = {
    file: path,
    place: place === '' ? basename(path) : place,
    given: given.slice(0, 60),
    problem,
  };
  throw new InputError(say('data.invalid', values), 2, { cause: result.error });
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(say('data.not-json', { file: path, problem }), 2, { cause });
  }
}
