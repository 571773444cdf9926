import type { Block, Cell, Document } from '../../model/document.ts';
import type { Run } from '../../model/run.ts';
import { outcomes } from '../../model/value.ts';
import { type Language, sentence, speaker } from '../../text/index.ts';
import { blank } from '../parts/cells.ts';
import { decisionsBlock } from '../parts/decisions.ts';
import { accuracyText } from '../parts/provenance.ts';
import { column, number, row, table, text, total } from './blocks.ts';
import { lapsedLines } from './check-determinations.ts';

/** A run on one screen: outcomes per department, what they mean, and the findings that weigh most. */
export function summaryDocument(run: Run, language: Language): Document {
  const says = speaker(language);
  const share = (part: number) => text(`${Math.round((100 * part) / Math.max(1, run.cameras.length))} %`);
  const sum = (outcome: (typeof outcomes)[number]) =>
    run.departments.reduce((count, department) => count + department.outcomes[outcome], 0);
  const rows = run.departments.map(({ code, cameras, outcomes: counts }) =>
    row(text(code), number(cameras), ...outcomes.map((outcome): Cell => number(counts[outcome]))),
  );
  const blocks: Block[] = [
    ...(run.run.sample ? [{ type: 'notice' as const, text: says('view.sample-notice') }] : []),
    ...lapsed(run, language),
    table(
      'departments',
      says('view.departments'),
      [
        column('department', says('view.department')),
        column('cameras', says('view.cameras'), 'right'),
        ...outcomes.map((outcome) => column(outcome, says(`outcome.${outcome}`), 'right')),
      ],
      [
        ...rows,
        total(
          text(says('view.total')),
          number(run.cameras.length),
          ...outcomes.map((outcome) => number(sum(outcome))),
        ),
        row(text(''), text(''), ...outcomes.map((outcome) => share(sum(outcome)))),
      ],
    ),
    {
      type: 'list',
      items: outcomes
        .filter((outcome) => sum(outcome) > 0)
        .map((outcome) => says(`view.outcome-means.${outcome}`, { count: sum(outcome) })),
    },
    findingTable(run, language),
    ...(run.decisions === undefined || run.decisions.length === 0 ? [] : decisionsBlock(run, language)),
  ];
  const { catalog, register } = run.run;
  return {
    id: 'summary',
    language,
    title: titleOf(run, language),
    provenance: [
      [says('view.policy'), run.run.policy],
      [says('view.profile'), run.run.profile],
      [says('view.as-of'), catalog.asOf],
      [
        says('view.catalog'),
        says('view.catalog-counts', {
          lines: catalog.lines,
          products: catalog.products,
          known: catalog.known,
          other: catalog.otherLines,
          unclear: catalog.unclearLines,
        }),
      ],
      [
        says('view.register'),
        says('view.register-counts', { cameras: register.cameras, models: distinctModels(run) }),
      ],
      [says('view.run'), run.run.id],
      [says('check.line-label'), accuracyText(run.run.accuracy, language)],
    ],
    blocks,
  };
}

/** What earlier runs stated and this one no longer finds stands before anything else. */
function lapsed({ staleDeterminations = [] }: Run, language: Language): readonly Block[] {
  if (staleDeterminations.length === 0) return [];
  return [
    { type: 'notice', text: sentence(language, 'determinations.lapsed') },
    ...lapsedLines(staleDeterminations, language),
  ];
}

/** A model that is matched under several profiles is still one model. */
function distinctModels({ models }: Run): number {
  const names = models.map(({ brand, model, lens, kind, asWritten }) =>
    [kind, brand, model ?? asWritten[0], lens].join('\u0000'),
  );
  return new Set(names).size;
}

function titleOf({ cameras, departments }: Run, language: Language): string {
  const [first, ...others] = departments;
  const count = { cameras: cameras.length, departments: departments.length };
  if (first === undefined || others.length > 0) return sentence(language, 'view.summary-title', count);
  return sentence(language, 'view.summary-title-one', { cameras: cameras.length, department: first.name });
}

function findingTable(run: Run, language: Language) {
  const says = speaker(language);
  const byCode = new Map<string, Counted>();
  for (const { code, severity, title, cameras, waived } of run.findings) {
    const before = byCode.get(code);
    byCode.set(code, {
      ...{ severity, title, cameras: (before?.cameras ?? 0) + cameras },
      waived: (before?.waived ?? 0) + (waived?.cameras ?? 0),
      wholly: (before?.wholly ?? true) && waived?.wholly === true,
    });
  }
  return table(
    'findings',
    says('view.findings'),
    [
      column('code', says('view.code')),
      column('severity', says('view.severity')),
      column('finding', says('view.finding')),
      column('cameras', says('view.cameras'), 'right'),
    ],
    [...byCode].map(([code, { severity, cameras, ...counted }]) =>
      // A finding about the whole run concerns no camera in particular.
      row(
        text(code),
        text(says(`severity.${severity}`)),
        text(titleWithWaivers({ severity, cameras, ...counted }, language)),
        cameras === 0 ? blank : number(cameras),
      ),
    ),
  );
}

interface Counted {
  readonly severity: string;
  readonly title: string;
  readonly cameras: number;
  /** For how many of the cameras it is waived, and whether for all there is of it. */
  readonly waived: number;
  readonly wholly: boolean;
}

/** A waived finding stays on the list, and the list says how much of it is waived. */
function titleWithWaivers({ title, cameras, waived, wholly }: Counted, language: Language): string {
  if (wholly) return sentence(language, 'decision.waived-wholly', { title });
  return waived === 0 ? title : sentence(language, 'decision.waived', { title, waived, cameras });
}
