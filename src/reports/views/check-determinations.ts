import type { StaleDetermination } from '../../model/determination.ts';
import type { Block } from '../../model/document.ts';
import { formatDay, type Language, sentence } from '../../text/index.ts';
import { whyLapsed } from '../determinations/lapsed.ts';

interface Checked {
  readonly kept: number;
  readonly lapsed: readonly StaleDetermination[];
  readonly untried: { readonly count: number; readonly policies: readonly string[] };
}

/** Which kept determinations no longer hold, one a line; nothing where none was kept. */
export function checkedDeterminations(checked: Checked | null, language: Language): readonly Block[] {
  if (checked === null) return [];
  const { kept, lapsed, untried } = checked;
  const summary =
    lapsed.length === 0
      ? sentence(language, 'determinations.check-none', { count: kept })
      : sentence(language, 'determinations.check-found', { count: kept, lapsed: lapsed.length });
  return [
    { type: 'heading', level: 2, text: sentence(language, 'determinations.check-heading') },
    { type: 'paragraph', text: summary },
    ...lapsedLines(lapsed, language),
    ...(untried.count === 0
      ? []
      : [
          {
            type: 'paragraph' as const,
            text: sentence(language, 'determinations.check-unknown-policy', {
              count: untried.count,
              policies: untried.policies.join(', '),
            }),
          },
        ]),
  ];
}

/** One line for each determination that no longer holds, for a screen; nothing where all of them hold. */
export function lapsedLines(lapsed: readonly StaleDetermination[], language: Language): readonly Block[] {
  if (lapsed.length === 0) return [];
  const items = lapsed.map((one) =>
    sentence(language, 'determinations.check-line', {
      id: one.id,
      day: formatDay(language, one.asOf),
      name: one.name,
      departments: one.departments.join(', '),
      standing: sentence(language, `determinations.standing.${one.standing}`),
      why: whyLapsed(one, language),
    }),
  );
  return [{ type: 'list', items }];
}
