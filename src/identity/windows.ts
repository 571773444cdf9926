import { partsOf } from './clean-text.ts';
import { modelKey } from './key.ts';

/** A stretch of a text that may be a model number, from one part's start to another's end. */
export interface Window {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly isWhole: boolean;
}

/** All windows of at most `mostParts` parts, longest first, so that a longer name is never read as a shorter one. */
export function windowsOf(text: string, mostParts: number): readonly Window[] {
  const parts = partsOf(text);
  const keys = parts.map((part) => modelKey(part.text));
  const joined = keys.join('');
  const keyStarts = [0];
  for (const key of keys) keyStarts.push((keyStarts.at(-1) ?? 0) + key.length);

  const windows: Window[] = [];
  for (let length = Math.min(parts.length, mostParts); length > 0; length -= 1) {
    for (let from = 0; from + length <= parts.length; from += 1) {
      windows.push({
        key: joined.slice(keyStarts[from], keyStarts[from + length]),
        start: parts[from]?.start ?? 0,
        end: parts[from + length - 1]?.end ?? text.length,
        isWhole: length === parts.length,
      });
    }
  }
  return windows;
}

/** Where a window ends when the brackets are closed that were opened in it. */
export function closedEnd(text: string, { start, end }: Window): number {
  let open = 0;
  for (const letter of text.slice(start, end)) {
    if (letter === '(') open += 1;
    if (letter === ')' && open > 0) open -= 1;
  }
  let last = end;
  while (open > 0 && text[last] === ')') {
    last += 1;
    open -= 1;
  }
  return last;
}
