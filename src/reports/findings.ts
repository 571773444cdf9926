import type { Block, Table } from '../model/document.ts';
import { severities } from '../model/finding.ts';
import type { Run, RunFinding } from '../model/run.ts';
import { type MessageKey, sentence } from '../text/index.ts';
import { sarif } from './formats/sarif.ts';
import { blank } from './parts/cells.ts';
import { openingNotices } from './parts/notices.ts';
import { provenance } from './parts/provenance.ts';
import type { Report, ReportContext } from './report.ts';
import { column, number, row, table, text } from './views/blocks.ts';

/** Everything a run found: a count by kind, and then each kind with what to do, its reference and every case. */
const findings: Report = {
  id: 'findings',
  machine: [sarif],
  build(run, context) {
    const { language } = context;
    const kinds = kindsOf(run.findings);
    const values = { findings: run.findings.length, codes: kinds.length };
    return {
      id: 'findings',
      language,
      title: sentence(language, 'findings-report.title'),
      provenance: provenance(run, context),
      blocks: [
        ...openingNotices(run, language),
        {
          type: 'paragraph',
          text: sentence(
            language,
            kinds.length === 0 ? 'findings-report.none' : 'findings-report.intro',
            values,
          ),
        },
        ...languageNote(run, context),
        ...(kinds.length === 0 ? [] : [kindTable(kinds, context)]),
        ...kinds.flatMap((kind) => kindBlocks(kind, context)),
      ],
    };
  },
};

export default findings;

/** Findings with one code. */
interface Kind {
  readonly first: RunFinding;
  readonly all: readonly RunFinding[];
  readonly cameras: number;
}

/** The gravest first, then by code. */
function kindsOf(all: readonly RunFinding[]): readonly Kind[] {
  const byCode = new Map<string, RunFinding[]>();
  for (const finding of all) {
    const before = byCode.get(finding.code);
    if (before === undefined) byCode.set(finding.code, [finding]);
    else before.push(finding);
  }
  return [...byCode.values()]
    .flatMap((own): readonly Kind[] => {
      const [first] = own;
      const cameras = own.reduce((sum, one) => sum + one.cameras, 0);
      return first === undefined ? [] : [{ first, all: own, cameras }];
    })
    .sort(
      ({ first: one }, { first: other }) =>
        severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
        (one.code < other.code ? -1 : 1),
    );
}

function languageNote({ run }: Run, { language }: ReportContext): readonly Block[] {
  return run.language === language
    ? []
    : [{ type: 'notice', text: sentence(language, 'findings-report.language') }];
}

function kindTable(kinds: readonly Kind[], { language }: ReportContext): Table {
  const says = (key: MessageKey) => sentence(language, key);
  return table(
    'kinds',
    says('findings-report.kinds'),
    [
      column('code', says('findings-report.code')),
      column('severity', says('findings-report.severity')),
      column('finding', says('findings-report.finding')),
      column('count', says('findings-report.count'), 'right'),
      column('cameras', says('findings-report.cameras'), 'right'),
    ],
    kinds.map(({ first: { code, severity, title }, all, cameras }) =>
      row(
        text(code),
        text(says(`severity.${severity}`)),
        text(title),
        number(all.length),
        cameras === 0 ? blank : number(cameras),
      ),
    ),
  );
}

function kindBlocks({ first, all }: Kind, { language }: ReportContext): readonly Block[] {
  const says = (key: MessageKey) => sentence(language, key);
  const { code, title, severity, fix, reference } = first;
  const heading = { code, title, severity: says(`severity.${severity}`) };
  return [
    { type: 'heading', level: 2, text: sentence(language, 'findings-report.heading', heading) },
    { type: 'paragraph', text: sentence(language, 'findings-report.fix', { fix }) },
    { type: 'paragraph', text: sentence(language, 'findings-report.reference', { reference }) },
    table(
      code,
      code,
      [
        column('subject', says('findings-report.subject')),
        column('cameras', says('findings-report.cameras'), 'right'),
        column('says', says('findings-report.says')),
      ],
      all.map(({ subject, cameras, message }) =>
        row(text(subject), cameras === 0 ? blank : number(cameras), text(message)),
      ),
    ),
  ];
}
