import { expect } from 'vitest';
import { InputError } from '../../src/errors.ts';
import type { ImportInput } from '../../src/importers/importer.ts';

/** A file in memory, handed over in small pieces, so that readers of streams meet torn characters and tags. */
export function inputOf(file: string, content: string | Uint8Array, pieceBytes = 97): ImportInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return {
    file,
    head: bytes.subarray(0, 8192),
    bytes: async () => new Uint8Array(bytes),
    async *stream() {
      for (let start = 0; start < bytes.length; start += pieceBytes)
        yield bytes.subarray(start, start + pieceBytes);
    },
  };
}

/** The error that a user is told of; anything else that happens fails the test. */
export async function refusal(act: () => unknown): Promise<InputError> {
  try {
    await act();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  return expect.unreachable('nothing was refused');
}
