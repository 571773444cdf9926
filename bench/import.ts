import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCsv, makePeppol, makeWorkbook } from './files.ts';
import { type Measured, measure, median } from './measure.ts';

interface Case {
  readonly name: string;
  readonly file: string;
  readonly lines: number;
  readonly make: (file: string, lines: number) => Promise<void>;
  readonly bare: 'papaparse' | 'saxes' | 'sheetjs';
  readonly mostMegabytes: number;
}

/** SKI's whole catalogue has about 285,000 lines; a workbook of 100,000 rows is as large as they are met. */
const cases: readonly Case[] = [
  { name: 'CSV', file: 'catalog.csv', lines: 285_000, make: makeCsv, bare: 'papaparse', mostMegabytes: 500 },
  {
    name: 'Peppol',
    file: 'catalog.xml',
    lines: 285_000,
    make: makePeppol,
    bare: 'saxes',
    mostMegabytes: 500,
  },
  {
    name: 'XLSX',
    file: 'catalog.xlsx',
    lines: 100_000,
    make: makeWorkbook,
    bare: 'sheetjs',
    mostMegabytes: 1_200,
  },
];

const mostRatio = 2.5;
const runs = 3;
const root = join(import.meta.dirname, '..');

/**
 * Imports the largest catalogues there are with the built program, each beside the bare parser on the same file, turn
 * about. The ratio is of processor time: on a shared machine the clock measures its other users. True where every limit
 * is kept.
 */
export async function benchImport(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'skifte-bench-'));
  try {
    print(['', 'lines', 'file MB', 'seconds', 'bare s', 'CPU s', 'bare CPU s', 'CPU ratio', 'peak MB', '']);
    let passed = true;
    for (const one of cases) passed = (await run(folder, one)) && passed;
    print(['limit', '', '', '', '', '', '', `<= ${mostRatio}`, '500/500/1200', '']);
    return passed;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(folder: string, { name, file, lines, make, bare, mostMegabytes }: Case): Promise<boolean> {
  const path = join(folder, file);
  await make(path, lines);
  const own: Measured[] = [];
  const others: Measured[] = [];
  for (let round = 0; round < runs; round += 1) {
    const workspace = join(folder, `workspace-${name}-${round}`);
    const words = ['import', 'catalog', path, '--agreement', 'BENCH-1', '--supplier', 'A', '--workspace'];
    others.push(await measure(folder, [join(root, 'bench/bare.mjs'), bare, path]));
    own.push(await measure(folder, [join(root, 'dist/cli.js'), ...words, workspace, '--json']));
    await rm(workspace, { recursive: true });
  }
  const megabytes = (await stat(path)).size / 1_000_000;
  await rm(path);
  const [mine, bareOne] = [median(own), median(others)];
  const ratio = mine.cpuSeconds / bareOne.cpuSeconds;
  const peak = Math.max(...own.map(({ peakMegabytes }) => peakMegabytes));
  const passed = ratio <= mostRatio && peak <= mostMegabytes;
  print([
    name,
    String(lines),
    megabytes.toFixed(0),
    mine.seconds.toFixed(2),
    bareOne.seconds.toFixed(2),
    mine.cpuSeconds.toFixed(2),
    bareOne.cpuSeconds.toFixed(2),
    ratio.toFixed(2),
    peak.toFixed(0),
    passed ? 'pass' : 'FAIL',
  ]);
  return passed;
}

function print(cells: readonly string[]): void {
  process.stdout.write(
    `${cells.map((cell, index) => (index === 0 ? cell.padEnd(8) : cell.padStart(13))).join('')}\n`,
  );
}
