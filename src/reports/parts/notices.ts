import type { Block } from '../../model/document.ts';
import type { Run } from '../../model/run.ts';
import { type Language, sentence } from '../../text/index.ts';

/** What must stand at the top of every report: that its data are a sample's, and that it is the public version. */
export function openingNotices({ run }: Run, language: Language): readonly Block[] {
  const fields = (run.leftOut ?? []).join(', ');
  return [
    ...(run.sample ? [{ type: 'notice' as const, text: sentence(language, 'report.sample') }] : []),
    ...(run.leftOut === undefined
      ? []
      : [{ type: 'notice' as const, text: sentence(language, 'public.notice', { fields }) }]),
  ];
}
