import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const style = readFileSync(join(import.meta.dirname, '../../assets/web/skifte.css'), 'utf8');
const [light = '', dark = ''] = style.split('@media (prefers-color-scheme: dark)');

function colours(part: string): ReadonlyMap<string, string> {
  return new Map(
    [...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** WCAG 2.1, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const tones = ['covered', 'reserved', 'question', 'gap', 'unidentified'];
const pairs = [
  ...['ink', 'small', 'link', ...tones].flatMap((text) =>
    ['paper', 'soft'].map((ground) => [text, ground] as const),
  ),
  ['ink', 'notice'] as const,
  ['paper', 'link'] as const,
  ...tones.map((tone) => ['on-tone', tone] as const),
];

describe.each([
  ['light', colours(light)],
  ['dark', new Map([...colours(light), ...colours(dark.slice(0, dark.indexOf('* {')))])],
])('%s', (_, scheme) => {
  test.each(pairs)('%s on %s can be read: at least 4.5:1', (text, ground) => {
    expect(contrast(scheme.get(text) ?? '', scheme.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
