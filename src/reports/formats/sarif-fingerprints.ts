import { createHash } from 'node:crypto';
import type { RunFinding } from '../../model/run.ts';

/**
 * A mark for each finding, in their order, that is the same in a later run although prices or days in its sentence have
 * changed: of its code, what it is about and the policy. Findings that share these are numbered.
 */
export function fingerprints(
  findings: readonly Pick<RunFinding, 'code' | 'about' | 'subject'>[],
  policy: string,
): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, about = 'model', subject }) => {
    const mark = createHash('sha256')
      .update(JSON.stringify([policy, code, about, subject]))
      .digest('hex');
    const position = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, position);
    return `${mark.slice(0, 32)}:${position}`;
  });
}
