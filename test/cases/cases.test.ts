import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skifte, skifteBeside } from './skifte.ts';

/**
 * Whole commands: every folder beside this file holds `command` (one command a line, the last is what is tested),
 * the files it works on, and `expected` (exit code, stdout, stderr). `UPDATE_CASES=1` writes `expected` anew: read it.
 * `$DEMO` is a workspace that the demo made.
 */
const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const scratch = mkdtempSync(join(tmpdir(), 'skifte-cases-'));
const demo = join(scratch, 'demo');

beforeAll(() => {
  const { exitCode, stderr } = skifte(['demo', '--out', demo, '--quiet'], scratch);
  if (exitCode !== 0) throw new Error(`the demo failed: ${stderr}`);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const names = cases.map(({ name }) => name);
const inDemo = names.filter((name) => commandsOf(name).some((line) => line.includes('$DEMO')));

// A workspace takes one writer at a time: cases that share the demo's wait for each other, the others do not.
describe('whole commands on the demo', () => {
  test.each(inDemo)('%s', (name) => says(name));
});

describe('whole commands', () => {
  test.concurrent.each(names.filter((name) => !inDemo.includes(name)))('%s', (name) => says(name));
});

async function says(name: string): Promise<void> {
  const folder = join(here, name);
  const place = join(scratch, name);
  cpSync(folder, place, { recursive: true });
  const commands = commandsOf(name);
  for (const line of commands.slice(0, -1)) {
    const { exitCode, stderr } = await skifteBeside(words(line), place);
    expect(exitCode, stderr).toBe(0);
  }
  const before = filesIn(place);
  const last = await skifteBeside(words(commands.at(-1) ?? ''), place);
  if (last.exitCode !== 0 && last.exitCode !== 1)
    expect(filesIn(place), 'a refused command writes nothing').toEqual(before);
  const actual = neutral(`exit ${last.exitCode}\n--- stdout\n${last.stdout}--- stderr\n${last.stderr}`);
  const file = join(folder, 'expected');
  if (process.env.UPDATE_CASES === '1' || !existsSync(file)) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

function commandsOf(name: string): readonly string[] {
  const commands = readFileSync(join(here, name, 'command'), 'utf8').trim();
  if (commands === '') throw new Error(`${name}/command is empty`);
  return commands.split('\n');
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true }).map(String).sort();
}

/** Splits a command line as a shell would, as far as double quotes go, without the program's own name. */
function words(line: string): string[] {
  const parts = line.match(/"[^"]*"|\S+/g) ?? [];
  return parts.slice(1).map((word) => word.replace(/^"|"$/g, '').replace('$DEMO', join(demo, 'workspace')));
}

/** Places on this machine are nobody's fact, and ids and hashes change with every rule: neither is what is tested. */
function neutral(text: string): string {
  return (
    text
      .replaceAll(scratch, '…')
      // A run is named by what went into it, rules too: its name changes with every rule and says nothing here.
      .replace(/^((?:- )?(?:Kørsel|Run): )[0-9a-f]{12}$/gm, '$1…')
      .replace(/("run": \{\s*"id": )"[0-9a-f]{12}"/g, '$1"…"')
      .replace(/(kørslerne|runs) [0-9a-f]{12} (og|and) [0-9a-f]{12}/g, '$1 … $2 …')
      .replace(/\b[0-9a-f]{64}\b/g, '…')
  );
}
