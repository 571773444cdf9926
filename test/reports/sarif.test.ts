import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadKnowledge } from '../../src/app/knowledge.ts';
import type { Run, RunFinding } from '../../src/model/run.ts';
import { sarif } from '../../src/reports/formats/sarif.ts';
import { suppressions } from '../../src/reports/formats/sarif-suppressions.ts';
import { context, fixtureRun } from './fixture-run.ts';

const rules = loadKnowledge().findingRules;

/** What the published schema of SARIF 2.1.0 asks of the parts that are used here; no other property may stand in them. */
const Level = z.enum(['none', 'note', 'warning', 'error']);
const Uri = z.string().refine((uri) => /^[a-z][a-z0-9+.-]*:[!#-;=?-[\]_a-z~%]+$/i.test(uri), 'no URI');
const Language = z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/);
const Bag = z.record(z.string(), z.unknown());
const Message = z.strictObject({ text: z.string().min(1) });
const Descriptor = z.strictObject({
  id: z.string().min(1),
  name: z.string().optional(),
  shortDescription: Message.optional(),
  fullDescription: Message.optional(),
  help: Message.optional(),
  helpUri: Uri.optional(),
  defaultConfiguration: z.strictObject({ level: Level }).optional(),
  properties: Bag.optional(),
});
const unique = (list: readonly unknown[]) =>
  new Set(list.map((one) => JSON.stringify(one))).size === list.length;
const Result = z.strictObject({
  ruleId: z.string().optional(),
  ruleIndex: z.int().min(-1).default(-1),
  kind: z.enum(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational']).default('fail'),
  level: Level.default('warning'),
  message: Message,
  locations: z
    .array(
      z.strictObject({
        logicalLocations: z
          .array(z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() }))
          .refine(unique),
      }),
    )
    .optional(),
  partialFingerprints: z.record(z.string(), z.string().min(1)).optional(),
  occurrenceCount: z.int().min(1).optional(),
  suppressions: z
    .array(
      z.strictObject({
        kind: z.enum(['inSource', 'external']),
        status: z.enum(['accepted', 'underReview', 'rejected']).optional(),
        justification: z.string().optional(),
        properties: Bag.optional(),
      }),
    )
    .refine(unique)
    .optional(),
  properties: Bag.optional(),
});
const SarifRun = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({
      name: z.string().min(1),
      version: z.string().optional(),
      semanticVersion: z
        .string()
        .regex(/^\d+\.\d+\.\d+/)
        .optional(),
      language: Language.optional(),
      rules: z.array(Descriptor).refine(unique),
    }),
  }),
  language: Language.optional(),
  automationDetails: z.strictObject({ id: z.string() }).optional(),
  invocations: z.array(z.strictObject({ executionSuccessful: z.boolean() })).optional(),
  columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']).optional(),
  results: z.array(Result),
  properties: Bag.optional(),
});
const Log = z.strictObject({ $schema: Uri, version: z.literal('2.1.0'), runs: z.array(SarifRun) });

function finding(alias: string, subject: string, changes: Partial<RunFinding> = {}): RunFinding {
  const rule = rules.get(alias);
  if (rule === undefined) throw new Error(`no finding ${alias}`);
  return {
    ...{ code: rule.code, alias, title: rule.title.da, severity: rule.severity, subject, cameras: 2 },
    ...{ message: `${subject}: noget`, fix: rule.fix.da, reference: rule.reference.title.da },
    ...changes,
  };
}

const found = [
  finding('no-equivalent', 'Gammel Æble-1', { about: 'model' }),
  finding('price-over-unit-price', 'Alfa', { message: 'Alfa: 9.000 kr.' }),
  finding('price-over-unit-price', 'Alfa', { message: 'Alfa: 12.000 kr.' }),
  finding('camera-registration', 'TMF', { about: 'department' }),
  finding('stale-list', 'us-fcc', { about: 'list', cameras: 0 }),
  finding('mostly-assumed', 'Beta'),
];

function written(findings: readonly RunFinding[], changes: Partial<Run> = {}) {
  const run: Run = { ...fixtureRun(), findings: [...findings], ...changes };
  const bytes = sarif.write(run, { ...context(), findingRules: rules });
  return {
    text: new TextDecoder().decode(bytes),
    log: Log.parse(JSON.parse(new TextDecoder().decode(bytes))),
  };
}

/** Whether every result points to the rule that it names, and every rule is pointed to. */
function expectWhole({ runs }: z.infer<typeof Log>) {
  for (const { tool, results } of runs) {
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size, 'a rule stands once').toBe(ids.length);
    for (const { ruleId, ruleIndex, kind, level } of results) {
      expect(ruleIndex).toBeGreaterThanOrEqual(0);
      expect(ruleIndex).toBeLessThan(ids.length);
      expect(ids[ruleIndex]).toBe(ruleId);
      if (kind !== 'fail') expect(level, 'only a failure has a level').toBe('none');
    }
    expect([...new Set(results.map(({ ruleIndex }) => ruleIndex))].length, 'no rule is idle').toBe(
      ids.length,
    );
  }
}

describe('findings as SARIF 2.1.0', () => {
  test('hold to the published schema, and every result points to its rule', () => {
    const { log } = written(found);
    expectWhole(log);
    expect(log.runs[0]?.results).toHaveLength(found.length);
  });

  test('hold to it where nothing was found', () => {
    expect(written([]).log.runs[0]).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
  });

  test('every rule that ships makes a valid descriptor, in both languages', () => {
    const all = [...rules.keys()].map((alias) => finding(alias, 'x'));
    expectWhole(written(all).log);
    const english = written(all, { run: { ...fixtureRun().run, language: 'en' } }).log.runs[0];
    expect(english?.language).toBe('en');
    expect(english?.tool.driver.rules[0]?.fullDescription?.text).toContain('No functional equivalent');
  });

  test('a blocker is an error, what degrades or is to be verified a warning, a note a note', () => {
    const levels = written(found).log.runs[0]?.results.map(({ ruleId, level }) => [ruleId, level]);
    expect(levels).toEqual([
      ['SK001', 'error'],
      ['SK007', 'warning'],
      ['SK007', 'warning'],
      ['SK018', 'note'],
      ['SK021', 'note'],
      ['SK009', 'warning'],
    ]);
  });

  test('a result says what it is about and how often; a finding about the run counts no cameras', () => {
    const results = written(found).log.runs[0]?.results ?? [];
    expect(results[3]?.locations?.[0]?.logicalLocations).toEqual([
      { name: 'TMF', fullyQualifiedName: 'department/TMF', kind: 'department' },
    ]);
    expect(results.map(({ occurrenceCount }) => occurrenceCount)).toEqual([2, 2, 2, 2, undefined, 2]);
  });

  test('fingerprints are the same in a later run with other prices and other findings, and no two are alike', () => {
    const marks = (findings: readonly RunFinding[], changes: Partial<Run> = {}) =>
      written(findings, changes).log.runs[0]?.results.map(
        ({ partialFingerprints }) => partialFingerprints?.['skifte/v1'],
      ) ?? [];
    const before = marks(found);
    expect(new Set(before).size).toBe(found.length);
    const later = found.slice(1).map((one) => ({ ...one, message: `${one.message} Nu.`, cameras: 3 }));
    expect(marks(later)).toEqual(before.slice(1));
    const under = { run: { ...fixtureRun().run, policy: 'another' } };
    expect(marks(found, under).filter((mark) => before.includes(mark))).toEqual([]);
  });

  test('the same run gives the same bytes, and no clock is in them', () => {
    const { text } = written(found);
    expect(written(found).text).toBe(text);
    expect(text).not.toContain(fixtureRun().run.createdAt);
    expect(text).not.toMatch(/T\d\d:\d\d/);
  });
});

describe('a finding that a decision waives', () => {
  const decision = {
    ...{ id: '0123456789', reason: 'Kameraet tages ned.', decidedBy: 'AB', approvedBy: 'CD' },
    validTo: '2026-12-31',
  };
  const waived = { cameras: 2, wholly: true, decisions: [decision.id] };

  test('is suppressed from outside, accepted, with the reason and who took it', () => {
    const found2 = suppressions({ code: 'SK001', waived }, { run: {}, decisions: [decision] });
    expect(found2.suppressions).toMatchObject([
      {
        kind: 'external',
        status: 'accepted',
        justification: decision.reason,
        properties: { approvedBy: 'CD' },
      },
    ]);
    expect(Result.shape.suppressions.safeParse(found2.suppressions).success).toBe(true);
  });

  test('for some of its cameras only still stands', () => {
    const partly = { ...waived, wholly: false };
    expect(suppressions({ code: 'SK001', waived: partly }, { run: {}, decisions: [decision] })).toEqual({});
    expect(suppressions({ code: 'SK001' }, { run: {} })).toEqual({});
  });
});
