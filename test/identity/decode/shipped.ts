import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodingBook } from '../../../src/identity/decode/book.ts';
import { DecodingRules, DecodingUse } from '../../../src/model/decoding.ts';

const root = join(import.meta.dirname, '../../..');

/** The decoding rules that ship, and from which evidence on they are used. */
export const decodingFiles = readdirSync(join(root, 'rules/decoding'))
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => DecodingRules.parse(json(`rules/decoding/${name}`)));
export const decodingUse = DecodingUse.parse(json('rules/identity/decoding.json'));
export const book = decodingBook(decodingFiles);

function json(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
