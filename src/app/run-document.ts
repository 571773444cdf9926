import type { Document } from '../model/document.ts';
import type { Run } from '../model/run.ts';
import type { Language } from '../text/index.ts';
import type { Knowledge } from './knowledge.ts';
import { madeReport } from './report-bytes.ts';

const made = new WeakMap<Run, Map<string, Document>>();

/** A report of a run before it has chosen a format; made once for a run that stays open. */
export function runDocument(knowledge: Knowledge, run: Run, name: string, language: Language): Document {
  const known = made.get(run) ?? new Map<string, Document>();
  made.set(run, known);
  const key = `${name} ${language}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { report, context } = madeReport(knowledge, run, { name, format: 'html' }, language);
  const document = report.build(run, context);
  known.set(key, document);
  return document;
}
