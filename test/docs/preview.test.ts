import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { skifte } from '../cases/skifte.ts';

/**
 * What docs/preview.md shows is what the commands print: a line `…` stands for lines that are left out, and nothing
 * else differs. Files of this repository are always tried, real files where they are there.
 */
const root = join(import.meta.dirname, '../..');
const samples = join(root, '../shared/samples');
const folder = mkdtempSync(join(tmpdir(), 'skifte-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files: Readonly<Record<string, string>> = {
  'prisliste.csv': join(root, 'test/cases/preview-worst/prisliste.csv'),
  'assets_cameras.csv': join(samples, 'inventory/geonet/assets_cameras.csv'),
  'comma_in_quotes.csv': join(samples, 'torture/csv-spectrum/csvs/comma_in_quotes.csv'),
  'ehf-katalog.xml': join(samples, 'ehf/EHF_catalogue-3.0_2023-02_Catalogue_Example.xml'),
};
const written: Readonly<Record<string, string>> = {
  'priser.csv': 'Varenr;Navn\n1001;Dome\n1002;Kugle\n1003;PTZ\n',
  'bog.csv': 'Varenr;Pris\n1001;100,00\n',
  'bog2.csv': 'Varenr;Pris\n1002;200,00\n7777;300,00\n',
};
const document = readFileSync(join(root, 'docs/preview.md'), 'utf8');
const shown = [...document.matchAll(/^```\n\$ skifte ([^\n]+)\n([\s\S]*?)^```$/gm)].map(
  ([, command = '', output = '']) => ({ command, output }),
);

test('four previews and a join are shown', () => {
  expect(shown).toHaveLength(5);
});

describe('docs/preview.md shows what is printed by', () => {
  test.for(shown)('$command', ({ command, output }, { skip }) => {
    const named = command.split(' ').filter((word) => /\.(csv|xml)$/.test(word));
    const missing = named.filter((name) => written[name] === undefined && !existsSync(files[name] ?? ''));
    if (missing.length > 0) skip(`skipped, the real file is not here: ${missing.join(', ')}`);
    for (const name of named) {
      const content = written[name];
      if (content === undefined) copyFileSync(files[name] ?? '', join(folder, name));
      else writeFileSync(join(folder, name), content);
    }
    const { stdout } = skifte(command.split(' '), folder);
    expect(withCuts(stdout.trimEnd().split('\n'), output.trimEnd().split('\n'))).toEqual(
      output.trimEnd().split('\n'),
    );
  });
});

/** What was printed with the cuts of what is shown: after a cut, the first line that is the next one shown. */
function withCuts(printed: readonly string[], wanted: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let place = 0;
  for (const [index, line] of wanted.entries()) {
    if (line !== '…') {
      lines.push(printed[place] ?? '(nothing more was printed)');
      place += 1;
      continue;
    }
    const next = wanted[index + 1];
    const found = next === undefined ? printed.length : printed.indexOf(next, place);
    if (found <= place) return [...lines, '(nothing is cut here)'];
    lines.push('…');
    place = found;
  }
  if (place < printed.length) lines.push(`(not shown: ${printed[place]})`);
  return lines;
}
