import { z } from 'zod';

/** The work that a thread is given. */
export const ThreadTask = z.strictObject({
  importer: z.string(),
  file: z.string(),
  bytes: z.instanceof(Uint8Array),
});
