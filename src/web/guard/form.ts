import type { Context } from 'hono';
import type { Form } from '../page.ts';

/** Of one request in all, in bytes: SKI's whole catalogue as CSV is about 60 MB. */
export const mostBytes = 80 * 1024 * 1024;

/** The fields of a form; a file that nobody chose is none. */
export async function formOf(context: Context): Promise<Form> {
  const body = await context.req.parseBody({ all: true });
  const all = (name: string): readonly (string | File)[] => {
    const value = body[name];
    return value === undefined ? [] : Array.isArray(value) ? value : [value];
  };
  const texts = (name: string) =>
    all(name).flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : []));
  return {
    text: (name) => texts(name)[0] ?? null,
    all: texts,
    file: (name) => all(name).find((value): value is File => value instanceof File && value.size > 0) ?? null,
  };
}

export const emptyForm: Form = { text: () => null, all: () => [], file: () => null };
