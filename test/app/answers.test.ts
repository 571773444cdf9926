import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { afterAll, expect, test } from 'vitest';
import { batchRun } from '../../src/app/batch-run.ts';
import { importAnswers } from '../../src/app/import-answers.ts';
import { importCatalog } from '../../src/app/import-catalog.ts';
import { importRegister } from '../../src/app/import-register.ts';
import { loadKnowledge } from '../../src/app/knowledge.ts';
import { openSession } from '../../src/app/session.ts';
import { writeReport } from '../../src/app/write-report.ts';
import { InputError } from '../../src/errors.ts';
import type { OpenQuestion } from '../../src/model/question.ts';

const knowledge = loadKnowledge();
const folder = mkdtempSync(join(tmpdir(), 'skifte-answers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asOf = '2026-11-02';
const lines = {
  axis: '2001;Axis dome 8 MP;Axis;;4500,00;Fast dome-kamera 3840x2160, 3,2 mm fast objektiv, IP67, udendørs',
  nordkam:
    '3001;Nordkam NK-40 dome;Nordkam;NK-40;3900,00;Fast udendørs dome-kamera 2688x1520, IR 30 m, IP67, synsvinkel 110°',
  bosch: '4001;Bosch NDE-3702-AL;Bosch;NDE-3702-AL;4870,00;Dome',
};

let count = 0;

/** A workspace with a catalogue of one supplier and a register of three cameras. */
async function buyer(...catalog: readonly string[]) {
  count += 1;
  const workspace = join(folder, `work-${count}`);
  const surroundings = { workspace, language: 'da' as const, now: `${asOf}T00:00:00.000Z` };
  const put = (name: string, text: string | Uint8Array) => {
    const path = join(folder, `${count}-${name}`);
    writeFileSync(path, text);
    return path;
  };
  const catalogue = async (...rows: readonly string[]) => {
    const file = put('vare.csv', ['Varenr;Navn;Mærke;Model;Pris;Beskrivelse', ...rows].join('\n'));
    const question = { files: [file], agreement: 'EKS', supplier: 'Nordlys A/S', map: null };
    await importCatalog(knowledge, { ...question, join: [], confirmedBy: null }, surroundings);
  };
  await catalogue(...catalog);
  const register = put(
    'register.csv',
    'Forvaltning;Kamera;Antal\nBUF;Hikvision DS-2CD2143G2-I;2\nØKF;Hikvision DS-2CD2143G2-I;1',
  );
  const budget = 'oek59';
  await importRegister(knowledge, { files: [register], department: null, map: null, budget }, surroundings);
  return {
    workspace,
    put,
    catalogue,
    run: async () =>
      batchRun(knowledge, await openSession({ workspace, asOf }), {
        ...{ department: [], policy: 'kk-2026', profile: null, budget, out: null, top: 5, asOf },
        ...{ workspace, now: surroundings.now, reportLanguage: 'da' },
      }),
    answer: (...rows: readonly string[]) =>
      importAnswers(
        knowledge,
        {
          files: [put('svar.csv', ['Spørgsmåls-id;Svar;Besvaret af;Dato', ...rows].join('\n'))],
          map: null,
          asOf,
        },
        surroundings,
      ),
    answerFile: (file: string) => importAnswers(knowledge, { files: [file], map: null, asOf }, surroundings),
  };
}

function idOf(questions: readonly OpenQuestion[] | undefined, item: string, subject: string): string {
  const found = questions?.find((one) => one.item === item && one.subject.id === subject);
  if (found === undefined) throw new Error(`${item} is not asked about ${subject}`);
  return found.id;
}

const ids = (questions: readonly OpenQuestion[] | undefined) => (questions ?? []).map(({ id }) => id);

test('a run asks exactly what stands in the way, once, and says how many cameras wait', async () => {
  const { run } = await buyer(...Object.values(lines));
  const { questions = [], models } = await run();
  expect(models[0]?.outcome).toBe('question');
  expect(questions.map(({ item, subject }) => `${item} ${subject.id}`).sort()).toEqual([
    '2001 infrared',
    '2001 view-wide',
    '3001 brandOwner',
    '3001 maker',
    '3001 ultimateOwner',
  ]);
  for (const { cameras, departments, rank } of questions) {
    expect(cameras).toBe(3);
    expect(departments).toEqual(['BUF', 'ØKF']);
    expect(rank).toBe('first');
  }
});

test('the next run asks the old questions but those that were answered, under the same ids', async () => {
  const { run, answer } = await buyer(...Object.values(lines));
  const before = await run();
  const answered = [idOf(before.questions, '2001', 'infrared'), idOf(before.questions, '3001', 'brandOwner')];
  await answer(`${answered[0]};ja;Ida;1/11-26`, `${answered[1]};Nordkam AS, Norge;Kari;1/11-26`);
  const after = await run();
  expect(new Set(ids(after.questions))).toEqual(
    new Set(ids(before.questions).filter((id) => !answered.includes(id))),
  );
  expect(after.run.id).not.toBe(before.run.id);
  expect(after.run.answers?.answers).toBe(2);
});

test('answered musts move the outcome as the rules say: met, the camera is covered; not met, it is a gap', async () => {
  for (const [infrared, outcome] of [
    ['ja', 'covered'],
    ['nej', 'gap'],
  ]) {
    const { run, answer } = await buyer(lines.axis);
    const { questions } = await run();
    await answer(
      `${idOf(questions, '2001', 'infrared')};${infrared};Ida;1/11-26`,
      `${idOf(questions, '2001', 'view-wide')};105,5 grader;Ida;1/11-26`,
    );
    const after = await run();
    expect(after.models[0]?.outcome).toBe(outcome);
    const feature = after.models[0]?.candidates[0]?.features.find(({ id }) => id === 'infrared');
    expect(feature?.offerFrom).toBe('answer');
    expect(feature?.offerWords).toBe('oplyst af Nordlys A/S, 1. november 2026');
  }
});

test('answers on who is behind a product settle its origin as declarations do: claimed, and excluded where excluded', async () => {
  for (const [land, origin] of [
    ['Norge', 'allowed'],
    ['Kina', 'excluded'],
  ]) {
    const { run, answer } = await buyer(lines.nordkam);
    const { questions } = await run();
    await answer(
      ...['brandOwner', 'ultimateOwner', 'maker'].map(
        (layer) => `${idOf(questions, '3001', layer)};Nordkam AS, ${land};Kari;1/11-26`,
      ),
    );
    const after = await run();
    expect(after.models[0]?.candidates[0]?.origin).toBe(origin);
    expect(after.questions?.filter(({ subject }) => subject.kind === 'origin')).toEqual([]);
  }
});

test('the same answers once more change nothing, whatever the file is called and on whichever row they stand', async () => {
  const { run, answer, answerFile, put } = await buyer(...Object.values(lines));
  const { questions } = await run();
  const rows = ['infrared;ja', 'view-wide;105'].map((one) => {
    const [subject = '', value = ''] = one.split(';');
    return `${idOf(questions, '2001', subject)};${value};Ida;1/11-26`;
  });
  await answer(...rows);
  const before = await run();
  const again = await answerFile(
    put('kopi.csv', ['Spørgsmåls-id;Svar;Besvaret af;Dato', ...rows.toReversed()].join('\n')),
  );
  expect(again.again).toBe(true);
  expect((await run()).run.id).toBe(before.run.id);
});

test('a form that was filled in, sorted and given another sheet is read by its ids', async () => {
  const { run, answerFile, put, workspace } = await buyer(...Object.values(lines));
  const before = await run();
  const form = join(folder, 'skema.xlsx');
  const wanted = { name: 'questions', format: 'xlsx', run: null, out: form };
  await writeReport(knowledge, wanted, { workspace, reportLanguage: 'da', asOf });
  const book = read(readFileSync(form));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const [header = [], ...rows] = utils.sheet_to_json<(string | number)[]>(sheet, { header: 1 });
  const filled = rows.map((row) => {
    const cells = [...row];
    cells[header.indexOf('Svar')] = String(row[header.indexOf('Svaret angives som')]).startsWith('et tal')
      ? 105.5
      : String(row[header.indexOf('Svaret angives som')]).startsWith('ja')
        ? 'ja'
        : '';
    return cells;
  });
  const renamed = header.map((label) => (label === 'Svar' ? 'Jeres svar' : label));
  const changed = utils.book_new();
  utils.book_append_sheet(changed, utils.aoa_to_sheet([['Noter'], ['Ring til Ida']]), 'Noter');
  utils.book_append_sheet(changed, utils.aoa_to_sheet([renamed, ...filled.toReversed()]), 'Svar');
  const bytes = write(changed, { type: 'buffer', bookType: 'xlsx' });
  const imported = await answerFile(put('udfyldt.xlsx', new Uint8Array(bytes)));
  expect(imported.used.map(({ subject }) => subject).sort()).toEqual(['infrared', 'view-wide']);
  expect(imported.blank).toBe(3);
  expect(ids((await run()).questions)).not.toContain(idOf(before.questions, '2001', 'infrared'));
});

test('an answer on an item that has left the catalogue is told and not used', async () => {
  const { run, answer, catalogue } = await buyer(...Object.values(lines));
  const { questions } = await run();
  const [gone, kept] = [idOf(questions, '2001', 'infrared'), idOf(questions, '3001', 'maker')];
  await catalogue(lines.nordkam, lines.bosch);
  const imported = await answer(`${gone};ja;Ida;1/11-26`, `${kept};Nordkam AS, Norge;Ida;1/11-26`);
  expect(imported.rejects.map(({ row, why }) => [row, why])).toEqual([
    [2, 'Varenr. 2001 hos Nordlys A/S står ikke længere i kataloget; svaret er ikke brugt.'],
  ]);
  expect(imported.used).toHaveLength(1);
});

test('a file without a single answer is refused, and nothing is kept of it', async () => {
  const { run, answer } = await buyer(...Object.values(lines));
  const before = await run();
  const id = idOf(before.questions, '2001', 'infrared');
  await expect(answer(`${id};ved ikke;Ida;1/11-26`, `${id}9;ja;Ida;`)).rejects.toThrow(InputError);
  expect((await run()).run.id).toBe(before.run.id);
});
