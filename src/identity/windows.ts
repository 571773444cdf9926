import { type Part, partsOf } from './clean-text.ts';
import { modelKey } from './key.ts';

/** A stretch of a text that may be a model number, from one part's start to another's end. */
export interface Window {
  readonly key: string;
  readonly parts: number;
  readonly start: number;
  readonly end: number;
  /** The window's text, with the brackets closed that were opened in it. */
  readonly text: string;
  readonly isWhole: boolean;
}

/** All windows of at most `mostParts` parts, longest first, so that a longer name is never read as a shorter one. */
export function windowsOf(text: string, mostParts: number): readonly Window[] {
  const parts = partsOf(text);
  const keys = parts.map((part) => modelKey(part.text));
  const windows: Window[] = [];
  for (let length = Math.min(parts.length, mostParts); length > 0; length -= 1)
    for (let from = 0; from + length <= parts.length; from += 1)
      windows.push(windowOf(text, parts, keys, from, length));
  return windows;
}

function windowOf(
  text: string,
  parts: readonly Part[],
  keys: readonly string[],
  from: number,
  length: number,
): Window {
  const start = parts[from]?.start ?? 0;
  const end = withClosingBrackets(text, start, parts[from + length - 1]?.end ?? text.length);
  return {
    key: keys.slice(from, from + length).join(''),
    parts: length,
    start,
    end,
    text: text.slice(start, end),
    isWhole: length === parts.length,
  };
}

function withClosingBrackets(text: string, start: number, end: number): number {
  let open = 0;
  for (let at = start; at < end; at += 1) {
    if (text[at] === '(') open += 1;
    if (text[at] === ')' && open > 0) open -= 1;
  }
  let last = end;
  while (open > 0 && text[last] === ')') {
    last += 1;
    open -= 1;
  }
  return last;
}
