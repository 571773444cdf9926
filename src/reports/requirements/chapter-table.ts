import type { Row, Table } from '../../model/document.ts';
import type { RequirementRules } from '../../model/requirement-rules.ts';
import type { RunRequirement } from '../../model/run.ts';
import { importances, type ValueOrigin, valueOrigins } from '../../model/value.ts';
import { type Language, speaker } from '../../text/index.ts';
import { column, row, table, text } from '../views/blocks.ts';
import type { Chapter, NeedGroup } from './chapters.ts';
import { groupRange } from './group-range.ts';
import { writeRequirement } from './requirement-text.ts';

interface Line {
  readonly requirement: RunRequirement;
  readonly distanceM: number | null;
  readonly groups: Set<number>;
  readonly knownFrom: Map<ValueOrigin, number>;
}

/** Every requirement of a chapter once, with the groups it holds for; musts first, what all groups share before the rest. */
export function chapterTable(chapter: Chapter, rules: RequirementRules, language: Language): Table {
  const says = speaker(language);
  return table(
    `requirements-${chapter.number}`,
    says('requirements.chapter-caption', { number: String(chapter.number), name: chapter.name }),
    [
      column('number', says('requirements.number')),
      column('type', says('requirements.type')),
      column('requirement', says('requirements.requirement')),
      column('comparison', says('requirements.comparison')),
      column('value', says('requirements.value'), 'right'),
      column('unit', says('requirements.unit')),
      column('tolerance', says('requirements.tolerance'), 'right'),
      column('groups', says('requirements.holds-for')),
      column('known-from', says('requirements.known-from')),
    ],
    linesOf(chapter.groups).map((line, index) => lineRow(line, `${chapter.number}.${index + 1}`)),
  );

  function lineRow({ requirement, distanceM, groups, knownFrom }: Line, id: string): Row {
    const { wording, comparison, value, unit, tolerance } = writeRequirement(
      requirement,
      distanceM,
      rules,
      language,
    );
    const all = chapter.groups.map((group) => group.number);
    return row(
      text(id),
      text(says(`requirements.type-${requirement.importance}`)),
      text(wording),
      text(comparison),
      value,
      text(unit),
      text(tolerance),
      text(groups.size === all.length ? says('requirements.all-groups') : groupRange(groups, all)),
      text(sourcesText(knownFrom)),
    );
  }

  /** Where all cameras know it from the same, their number is no news. */
  function sourcesText(knownFrom: ReadonlyMap<ValueOrigin, number>): string {
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
}

function linesOf(groups: readonly NeedGroup[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const { number, requirements, distanceM, knownFrom } of groups) {
    for (const [index, { needFrom, ...need }] of requirements.entries()) {
      const distance = need.id === 'detail-on-target' ? distanceM : null;
      const key = JSON.stringify([need, distance]);
      const line = lines.get(key) ?? {
        requirement: { ...need, needFrom },
        distanceM: distance,
        groups: new Set<number>(),
        knownFrom: new Map<ValueOrigin, number>(),
      };
      line.groups.add(number);
      for (const [origin, count] of knownFrom[index] ?? [])
        line.knownFrom.set(origin, (line.knownFrom.get(origin) ?? 0) + count);
      lines.set(key, line);
    }
  }
  const all = [...lines.values()];
  const first = (line: Line) => all.findIndex(({ requirement }) => requirement.id === line.requirement.id);
  // A stable sort keeps the order in which the largest groups have them.
  return [...all].sort(
    (one, other) =>
      importances.indexOf(one.requirement.importance) - importances.indexOf(other.requirement.importance) ||
      first(one) - first(other),
  );
}
