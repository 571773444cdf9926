import type { Block } from '../../model/document.ts';
import type { Run } from '../../model/run.ts';
import { type Language, sentence } from '../../text/index.ts';

/** What must stand at the top of every report of a run over sample data; nothing for a real one. */
export function sampleNotice({ run }: Run, language: Language): readonly Block[] {
  return run.sample ? [{ type: 'notice', text: sentence(language, 'report.sample') }] : [];
}
