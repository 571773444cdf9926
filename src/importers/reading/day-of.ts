import { Day } from '../../model/source.ts';

/** `2026-01-31`, also with a time behind it; null for whatever is no day. */
export function dayOf(text: string | null): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(text ?? '')?.[1];
  return day !== undefined && Day.safeParse(day).success ? day : null;
}
