import type { Column, Row, Table } from '../../model/document.ts';
import type { RequirementRules } from '../../model/requirement-rules.ts';
import { type ValueOrigin, valueOrigins } from '../../model/value.ts';
import { type Language, sentence, speaker } from '../../text/index.ts';
import { column, row, table, text } from '../views/blocks.ts';
import type { Chapter } from './chapters.ts';
import { groupRange } from './group-range.ts';
import { type Line, merged, requirementLines } from './lines.ts';
import { valueAlone, type WrittenRequirement, writeRequirement } from './requirement-text.ts';

/** Every requirement of a chapter once, with the groups it holds for; musts first. */
export function chapterTable(chapter: Chapter, rules: RequirementRules, language: Language): Table {
  const says = speaker(language);
  const { number, groups, cameras } = chapter;
  const numbers = groups.map((group) => group.number);
  return table(
    `requirements-${number}`,
    says('requirements.chapter-caption', {
      number: String(number),
      cameras,
      groups: groupRange(new Set(numbers), numbers),
    }),
    columnsOf(language, 'left'),
    chapterRows(chapter, rules, language),
  );
}

/** All chapters in one table, to filter and to sort: for formats that are sheets. */
export function chapterSheet(
  chapters: readonly Chapter[],
  rules: RequirementRules,
  language: Language,
): Table {
  const says = speaker(language);
  return table(
    'requirements',
    says('requirements.by-sort'),
    [column('name', says('requirements.camera-sort')), ...columnsOf(language, 'right')],
    chapters.flatMap((chapter) =>
      valueRows(chapter, rules, language).map(({ cells }) => row(text(chapter.name), ...cells)),
    ),
  );
}

/** Several values in a cell are read from the left, a single one is compared from the right. */
function columnsOf(language: Language, value: Column['align']): readonly Column[] {
  const says = speaker(language);
  return [
    column('number', says('requirements.number')),
    column('type', says('requirements.type')),
    column('requirement', says('requirements.requirement')),
    column('comparison', says('requirements.comparison')),
    column('value', says('requirements.value'), value),
    column('unit', says('requirements.unit')),
    column('tolerance', says('requirements.tolerance'), 'right'),
    column('groups', says('requirements.holds-for')),
    column('known-from', says('requirements.known-from')),
  ];
}

/** A requirement a row. Where groups need different values, all of them stand in it, each with its groups. */
function chapterRows(chapter: Chapter, rules: RequirementRules, language: Language): readonly Row[] {
  const stated = sentence(language, 'requirements.as-stated');
  const all = chapter.groups.map(({ number }) => number);
  return requirementLines(chapter.groups).flatMap((lines, index): readonly Row[] => {
    const [first] = lines;
    if (first === undefined) return [];
    const written = writeRequirement(first, rules, language, lines.length === 1 ? null : stated);
    const values = lines.map((line) =>
      sentence(language, isUnconfirmed(line) ? 'requirements.value-to-confirm' : 'requirements.value-of', {
        value: valueAlone(line.requirement, language),
        groups: groupRange(line.groups, all),
      }),
    );
    const value = lines.length === 1 ? written.value : text(values.join('; '));
    const id = `${chapter.number}.${index + 1}`;
    return [requirementRow(id, { ...first, ...merged(lines) }, { ...written, value }, all, language)];
  });
}

/** Of some of the cameras the value is only assumed or decoded. */
function isUnconfirmed({ knownFrom }: Line): boolean {
  return knownFrom.has('assumed') || knownFrom.has('decoded');
}

/** A value a row, so that it stays a number; requirements are numbered as in the chapters. */
function valueRows(chapter: Chapter, rules: RequirementRules, language: Language): readonly Row[] {
  const all = chapter.groups.map(({ number }) => number);
  return requirementLines(chapter.groups).flatMap((lines, index) =>
    lines.map((line) => {
      const written = writeRequirement(line, rules, language);
      return requirementRow(`${chapter.number}.${index + 1}`, line, written, all, language);
    }),
  );
}

function requirementRow(
  id: string,
  { requirement, groups, knownFrom }: Line,
  { wording, comparison, value, unit, tolerance }: WrittenRequirement,
  all: readonly number[],
  language: Language,
): Row {
  const says = speaker(language);
  return row(
    text(id),
    text(says(`requirements.type-${requirement.importance}`)),
    text(wording),
    text(comparison),
    value,
    text(unit),
    text(tolerance),
    text(groups.size === all.length ? says('requirements.all-groups') : groupRange(groups, all)),
    text(sourcesText(knownFrom, says)),
  );
}

/** Where all cameras know it from the same, their number is no news. */
function sourcesText(knownFrom: ReadonlyMap<ValueOrigin, number>, says: ReturnType<typeof speaker>): string {
  const known = valueOrigins.filter((origin) => knownFrom.has(origin));
  const [only] = known;
  if (only !== undefined && known.length === 1) return says(`requirements.from-${only}`);
  return known
    .map((origin) =>
      says('requirements.from-cameras', {
        from: says(`requirements.from-${origin}`),
        count: knownFrom.get(origin) ?? 0,
      }),
    )
    .join(', ');
}
