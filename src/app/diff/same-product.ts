import { lineId } from '../../model/line-id.ts';
import type { Candidate } from '../../model/run.ts';

/** Whether two candidates are one product: the same known model, or the same line where the model is not known. */
export function sameProduct(one: Candidate, other: Candidate): boolean {
  if (one.cameraId !== null || other.cameraId !== null) return one.cameraId === other.cameraId;
  return lineId(one.line) === lineId(other.line);
}
