import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

/** A password and a user name planted in registers: no file, line of output or message may ever hold them. */
const password = 'Hemmel1gt-Ord';
const user = 'kamerabruger7';
const planted = new RegExp(`${password}|${user}`, 'i');
const cli = join(import.meta.dirname, '../../dist/cli.js');
const scratch = mkdtempSync(join(tmpdir(), 'skifte-secrets-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function skifte(words: readonly string[], folder: string, input = '') {
  const environment = { PATH: process.env.PATH ?? '', LANG: 'da_DK.UTF-8', TZ: 'Europe/Copenhagen' };
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...words], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    input,
  });
  return { text: stdout + stderr, status };
}

function everyFile(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return files
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

const registers: readonly (readonly [string, string])[] = [
  [
    'video-system.csv',
    `#TYPE System.Object\n"Name","Model","Address","Username","Password","MAC"\n"K1","DS-2CD2143G2-I","http://${user}:${password}@10.0.0.5/","${user}","${password}","c056e3010203"\n"K2","","","","${password}",""\n`,
  ],
  [
    'import-only.csv',
    `HardwareAddress,HardwareUsername,HardwarePassword,HardwareDriverID\nhttp://10.0.0.5/,${user},${password},5\n`,
  ],
  [
    'slipped.csv',
    `Model;Bruger;Kodeord;Lokation\nM1;${user};a;${password};Nord\nM2;${user};${password};Syd\n`,
  ],
  [
    'remarks.csv',
    `Model;Lokation;Formål;Forvaltning\nM1;Indgang (kodeord: ${password});login=${user};SOF\nM2;rtsp://10.0.0.5/?user=${user}&pwd=${password};;SOF\nM3;x;;user: ${user}\n`,
  ],
  ['spanish.csv', `Marca;Modelo;Usuario;Contraseña\nA;M1;${user};${password}\n`],
  ['no-cameras.csv', `Lokation;Forvaltning;RTSP pass;Bruger\nx;SOF;${password};${user}\n`],
  ['all-rejected.csv', `Forvaltning;Model;Pass\nXYZ;M1;${password}\n;;${password}\n`],
];

describe('a planted password', () => {
  test.each(registers)('of %s is in no file, output or message', (name, content) => {
    const folder = join(scratch, name);
    mkdirSync(folder);
    writeFileSync(join(folder, name), content);
    const kept = join(folder, 'work');
    for (const extra of [[], ['--json']]) {
      const words = ['import', 'register', name, '--department', 'SOF', '--workspace', kept, ...extra];
      expect(skifte(words, folder).text).not.toMatch(planted);
    }
    rmSync(join(folder, name));
    expect(everyFile(folder)).not.toMatch(planted);
  });

  test('in what is pasted is in no file, output or message', () => {
    const folder = join(scratch, 'pasted');
    mkdirSync(folder);
    const words = ['import', 'register', '-', '--department', 'SOF', '--workspace', 'work', '--json'];
    const asTable = `Model\tAntal\tKodeord\nDS-2CD2143G2-I\t2\t${password}\n`;
    const asList = `2 x DS-2CD2143G2-I\nAxis P3245-LV rtsp://${user}:${password}@10.0.0.5/\n`;
    for (const input of [asTable, asList]) {
      const { text, status } = skifte(words, folder, input);
      expect([status, planted.test(text)]).toEqual([0, false]);
    }
    expect(everyFile(folder)).not.toMatch(planted);
    expect(everyFile(folder)).toContain('DS-2CD2143G2-I');
  });
});

test('a pasted list of models is taken in line by line, and nothing pasted is refused', () => {
  const words = ['import', 'register', '-', '--department', 'SOF', '--workspace', 'list', '--json'];
  const { text, status } = skifte(words, scratch, '12 x DS-2CD2143G2-I\n\nAXIS P3245-LV\n');
  expect([status, JSON.parse(text).cameras]).toEqual([0, 13]);
  expect(skifte(words, scratch, ' \n').status).toBe(3);
});
