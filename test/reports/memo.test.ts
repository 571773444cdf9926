import { describe, expect, test } from 'vitest';
import md from '../../src/reports/formats/md.ts';
import memo from '../../src/reports/memo.ts';
import { context, fixtureRun, tableOf, textsOf, valuesOf } from './fixture-run.ts';

const run = fixtureRun();
const document = memo.build(run, context());
const markdown = new TextDecoder().decode(md.write(document));

describe('the memo in Danish Markdown has ØK59’s tables as printed', () => {
  test('Table 1, with the signs on 31* and 930* and none on 310', () => {
    expect(markdown).toContain(
      [
        '| 1.000 kr., 2026 p/l | Antal | Omkostning til indkøb | Omkostning til udskiftning | I alt |',
        '| --- | ---: | ---: | ---: | ---: |',
        '| ØKF | 100 | 1.500 | 500 | 2.000 |',
        '| SOF | 281 | 4.215 | 1.405 | 5.620 |',
        '| SUF | 7 | 105 | 35 | 140 |',
        '| KFF | 37 | 555 | 185 | 740 |',
        '| BUF | 300 | 4.500 | 1.500 | 6.000 |',
        '| BIF | 70 | 1.050 | 350 | 1.400 |',
        '| TMF | 31* | 930* | 310 | 1.240 |',
        '| **I alt** | **826** | **12.855** | **4.285** | **17.140** |',
      ].join('\n'),
    );
    expect(markdown).toContain('30.000 kr. i indkøb og 10.000 kr. i udskiftning');
  });

  test('Table 2, with zeros and the odd halves split the opposite way', () => {
    expect(markdown).toContain(
      [
        '| 1.000 kr., 2026 p/l | Styringsområde | 2025 | 2026 | 2027 | 2028 | 2029 | I alt |',
        '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
        '| Indkøb af 826 ikke-kinesiske kameraer | Service | 0 | 6.427 | 6.428 | 0 | 0 | 12.855 |',
        '| Udskiftning af 826 kinesiske kameraer | Service | 0 | 2.143 | 2.142 | 0 | 0 | 4.285 |',
        '| **Udgifter i alt (netto)** |  | **0** | **8.570** | **8.570** | **0** | **0** | **17.140** |',
      ].join('\n'),
    );
  });

  test('Table 3, with the years that have money and no others', () => {
    const row = (...cells: string[]) => `| Indkøb og udskiftning | ${cells.join(' | ')} |`;
    expect(markdown).toContain(
      [
        '| 1.000 kr., 2026 p/l | Udvalg | Bevilling | Indtægt/udgift | 2026 | 2027 | I alt |',
        '| --- | --- | --- | --- | ---: | ---: | ---: |',
        row('ØU', '1118 - Økonomisk forvaltning service', 'Udgift', '1.000', '1.000', '2.000'),
        row('SOC', '3425 - Administration', 'Udgift', '2.810', '2.810', '5.620'),
        row('SUND', '3300 - Tværgående opgaver og administration', 'Udgift', '70', '70', '140'),
        row('KFU', '1060 - Kultur og Fritid - Service', 'Udgift', '370', '370', '740'),
        row('BUU', '3360 - Administration', 'Udgift', '3.000', '3.000', '6.000'),
        row('BIU', '3520 - Administration', 'Udgift', '700', '700', '1.400'),
        row('TMU', '1000 - Ordinær drift', 'Udgift', '620', '620', '1.240'),
        '| **Serviceudgifter i alt** |  |  |  | **8.570** | **8.570** | **17.140** |',
      ].join('\n'),
    );
  });

  test('the sections stand in the order of a budget memo', () => {
    const sections = document.blocks.flatMap((block) =>
      block.type === 'heading' && block.level === 2 ? [block.text] : [],
    );
    expect(sections).toEqual([
      'Resume',
      'Baggrund',
      'Indhold',
      'Økonomi',
      'Risikovurdering og proces',
      'Tidligere afsatte midler',
      'Administrativt bilag: bevillingstekniske oplysninger',
    ]);
  });

  test('the summary asks for 17,1 mio. kr. for 826 cameras in 7 departments', () => {
    expect(textsOf(document, 'paragraph')[0]).toBe(
      'Der søges om 17,1 mio. kr. (2026 p/l) i 2026 og 2027 til at udskifte 826 kameraer i 7 forvaltninger.',
    );
  });
});

describe('the section on risk is written from the run', () => {
  test('the outcomes of every department add up to its cameras, and all to 826', () => {
    const rows = valuesOf(tableOf(document, 'outcomes'));
    expect(rows).toContainEqual(['SOF', 281, 200, 81, 0, 0, 0]);
    expect(rows.at(-1)).toEqual(['I alt', 826, 636, 151, 7, 31, 1]);
  });

  test('each lost function says for how many cameras, by outcome', () => {
    expect(valuesOf(tableOf(document, 'losses'))).toEqual([
      ['«microphone»', 151, 0, 151, 0],
      ['«plate-reading»', 31, 0, 0, 31],
    ]);
    // Where the microphone only informs, it is a figure that decided nothing, and it stands apart.
    expect(valuesOf(tableOf(document, 'figures'))).toEqual([['«microphone»', 599, 599, 0, 0]]);
  });

  test('a gap names its model, what fails, what comes nearest and what would open the way', () => {
    expect(valuesOf(tableOf(document, 'gaps'))).toEqual([
      ['Gammel Gamma-3', 31, '«plate-reading»', 'Nyt Fire', '«plate-reading» (giver så mange produkter: 3)'],
    ]);
  });

  test('questions name the unknown function and the unknown origin', () => {
    expect(valuesOf(tableOf(document, 'questions'))).toEqual([
      ['«outdoor»', 1, 7],
      ['hvem der står bag produktet (oprindelse ukendt)', 1, 7],
    ]);
  });

  test('an unknown model stands in the register’s own words', () => {
    expect(valuesOf(tableOf(document, 'unidentified'))).toEqual([
      ['BUF', '=HYPERLINK("x")|kamera\nved dør', 1],
    ]);
  });

  test('contracts beyond the last budget year are counted, and so are the cameras without a date', () => {
    expect(valuesOf(tableOf(document, 'contracts'))).toEqual([['BIF', 2, '31. marts 2030']]);
    expect(textsOf(document, 'paragraph').join('\n')).toContain(
      'som løber længere end 2027: 2. Kameraer, hvor registret ikke siger, hvornår en kontrakt udløber: 824.',
    );
  });

  test('catalogue prices stand beside the memo’s for the same cameras; unpriced ones are counted, not free', () => {
    const rows = valuesOf(tableOf(document, 'prices'));
    expect(rows).toEqual([
      ['ØKF', 100, 100, 0, 1_500_000, 700_050, 845_000, 900_010],
      ['SOF', 281, 281, 0, 4_215_000, 2_372_140, 2_662_041, 2_772_060],
      ['SUF', 7, 0, 7, null, null, null, null],
      ['KFF', 37, 0, 37, null, null, null, null],
      ['BUF', 300, 299, 1, 4_485_000, 2_093_150, 2_526_550, 2_691_030],
      ['BIF', 70, 70, 0, 1_050_000, 840_035, 840_035, 840_035],
      ['TMF', 31, 0, 31, null, null, null, null],
      ['I alt', 826, 750, 76, 11_250_000, 6_005_375, 6_873_626, 7_203_135],
    ]);
  });

  test('without any of these the memo says so instead of showing nothing', () => {
    const only = fixtureRun();
    const covered = only.cameras.filter(({ department }) => department === 'ØKF');
    const quiet = {
      ...only,
      cameras: covered,
      departments: only.departments.filter(({ code }) => code === 'ØKF'),
      models: only.models.slice(0, 1).map((model) => ({ ...model, candidates: [] })),
    };
    const said = textsOf(memo.build(quiet, context()), 'paragraph').join('\n');
    for (const sentence of [
      'Ingen kameraer med kendt model mister en funktion.',
      'Alle kendte modeller har en mulig afløser på aftalen.',
      'Ingen kameraer afventer svar fra leverandørerne.',
      'Alle kameraer er af kendt model.',
      'Ingen kameraer er prissat. Kameraer uden en afløser med katalogpris: 100.',
    ])
      expect(said).toContain(sentence);
  });
});

describe('the memo says what it is', () => {
  test('it is a draft for a person to check, under a named policy', () => {
    expect(textsOf(document, 'notice')).toEqual([
      'Udkast, som et menneske skal efterse. Om et produkt er tilladt, er vurderet efter politikken "Prøvepolitik" og er ikke en juridisk afgørelse.',
    ]);
  });

  test('a run over sample data says so before anything else', () => {
    const [first] = memo.build(fixtureRun({ sample: true }), context()).blocks;
    expect(first).toMatchObject({ type: 'notice', text: expect.stringContaining('registret er opdigtet') });
  });

  test('a register with the note’s numbers says that it agrees', () => {
    expect(textsOf(document, 'paragraph')).toContain(
      'Antallet svarer til notatets optælling i alle forvaltninger.',
    );
  });

  test('a register without a department shows the deviation and keeps the department’s row', () => {
    const other = memo.build(fixtureRun({ without: 'TMF' }), context());
    expect(valuesOf(tableOf(other, 'deviations'))).toEqual([['TMF', 'trafikkameraer', 31, 0, -31]]);
    expect(valuesOf(tableOf(other, 'table-1'))).toContainEqual(['TMF', 0, 0, 0, 0]);
    expect(tableOf(other, 'table-1').notes.join('\n')).not.toContain('Trafikkameraer');
  });

  test('the English memo has English words and numbers', () => {
    const english = new TextDecoder().decode(md.write(memo.build(run, context('en'))));
    expect(english).toContain('| DKK 1,000, 2026 prices | Number |');
    expect(english).toContain('| **Total** | **826** | **12,855** | **4,285** | **17,140** |');
    expect(english).toContain('DKK 17.1 million');
  });

  test('the same run gives the same bytes', () => {
    expect(md.write(memo.build(fixtureRun(), context()))).toEqual(md.write(document));
  });
});
