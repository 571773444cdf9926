import type { Block, Document } from '../model/document.ts';
import type { Run } from '../model/run.ts';
import { sentence } from '../text/index.ts';
import { openingNotices } from './parts/notices.ts';
import { provenance } from './parts/provenance.ts';
import type { Report, ReportContext } from './report.ts';
import { chapterSheet, chapterTable } from './requirements/chapter-table.ts';
import { competitionSection } from './requirements/competition.ts';
import { evidenceTable, generalTable } from './requirements/evidence.ts';
import { groupTable, sortTable } from './requirements/group-table.ts';
import { type RequirementsInput, requirementsInput } from './requirements/input.ts';
import { refuseNames } from './requirements/refuse-names.ts';
import { unasked } from './requirements/unasked.ts';

/**
 * What replacements must and should be able to do, for use in a tender: per group of cameras with the same needs, and
 * with nobody's name in it. Only values go in, never a text of the register or of a department.
 */
const requirements: Report = {
  id: 'requirements',
  build(run, context) {
    const input = requirementsInput(run, context);
    const { language, nameIn } = context;
    if (nameIn === undefined) throw new Error('requirements need a way to find names');
    const document = {
      id: 'requirements',
      language,
      title: input.says('requirements.title'),
      provenance: neutralBasis(run, context),
      blocks: [
        ...openingNotices(run, language),
        ...introduction(input),
        ...chapterSections(input),
        ...unasked(input),
        ...competitionSection(input),
        ...groupAppendix(input),
        ...(context.law === undefined
          ? []
          : [{ type: 'paragraph', text: context.law.short[language] } as const]),
      ],
    };
    return refuseNames(document, nameIn);
  },
};

export default requirements;

/** Without the policy, whose title may name firms: requirements are the same under every policy. */
function neutralBasis(run: Run, context: ReportContext): Document['provenance'] {
  const policy = sentence(context.language, 'report.basis-policy');
  return provenance(run, context).filter(([label]) => label !== policy);
}

function introduction(input: RequirementsInput): readonly Block[] {
  const { run, chapters, without, says } = input;
  const groups = chapters.reduce((count, chapter) => count + chapter.groups.length, 0);
  return [
    { type: 'notice', text: says('requirements.draft') },
    heading(says('requirements.reading')),
    {
      type: 'paragraph',
      text: says('requirements.intro', {
        cameras: run.cameras.length - without.length,
        sorts: chapters.length,
        groups,
      }),
    },
    ...(without.length === 0
      ? []
      : [
          {
            type: 'paragraph',
            text: says('requirements.without-intro', { cameras: without.length }),
          } as const,
        ]),
    {
      type: 'list',
      items: ['must', 'should', 'assumed', 'tolerance', 'equivalent'].map((id) =>
        says(`requirements.reading-${id}`),
      ),
    },
    heading(says('requirements.general')),
    generalTable(input),
    heading(says('requirements.evidence-heading')),
    { type: 'paragraph', text: says('requirements.evidence-intro') },
    evidenceTable(input),
    heading(says('requirements.sorts')),
    { type: 'paragraph', text: says('requirements.sorts-intro') },
    sortTable(input),
  ];
}

/** Every group by itself is many rows: they stand behind what is read. */
function groupAppendix(input: RequirementsInput): readonly Block[] {
  if (input.chapters.length === 0) return [];
  return [
    heading(input.says('requirements.groups')),
    { type: 'paragraph', text: input.says('requirements.groups-intro') },
    groupTable(input),
  ];
}

function chapterSections({ chapters, rules, context, says }: RequirementsInput): readonly Block[] {
  if (chapters.length === 0) return [];
  const heading2 = heading(says('requirements.by-sort'));
  if (context.asSheet === true) return [heading2, chapterSheet(chapters, rules, context.language)];
  return [
    heading2,
    ...chapters.flatMap((chapter, index): readonly Block[] => [
      {
        type: 'heading',
        level: 3,
        // A sort of camera may become a lot of its own, so each has its own pages.
        ...(index === 0 ? {} : { page: 'new' }),
        text: says('requirements.chapter', { number: String(chapter.number), name: chapter.name }),
      },
      chapterTable(chapter, rules, context.language),
    ]),
  ];
}

function heading(text: string): Block {
  return { type: 'heading', level: 2, text };
}
