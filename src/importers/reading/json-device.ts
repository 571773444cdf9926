import { z } from 'zod';
import { InputError } from '../../errors.ts';
import { say } from '../../text/index.ts';
import type { ImportInput } from '../importer.ts';
import { decodeText } from './encoding.ts';

const Told = z.union([z.string(), z.number()]).transform(String);
const Properties = z.record(z.string(), z.unknown());

/** What a device says by key; values that are no text or number are left out. */
export type DeviceProperties = ReadonlyMap<string, string>;

export function deviceProperties(object: unknown): DeviceProperties {
  const properties = Properties.safeParse(object);
  const entries = Object.entries(properties.success ? properties.data : {});
  return new Map(
    entries.flatMap(([key, value]) => {
      const told = Told.safeParse(value);
      return told.success && told.data.trim() !== '' ? [[key, told.data.trim()] as const] : [];
    }),
  );
}

/** @throws InputError (exit 3) for what is no JSON. */
export async function readJson({ file, bytes }: ImportInput): Promise<unknown> {
  try {
    return JSON.parse(decodeText(await bytes()).text);
  } catch (cause) {
    throw new InputError(say('register.not-json', { file }), 3, { cause });
  }
}

/** The object behind a chain of keys; null where the chain breaks. */
export function objectAt(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    const properties = Properties.safeParse(found);
    found = properties.success ? properties.data[key] : null;
  }
  return found ?? null;
}
