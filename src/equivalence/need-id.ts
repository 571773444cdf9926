import { createHash } from 'node:crypto';
import type { KeptNeed } from '../model/determination.ts';
import { type Asked, askedKey } from './asked.ts';

/** What a determination is about, whatever is known of the model's needs. */
export interface Subject {
  readonly policy: string;
  readonly profile: string;
  readonly kind: string;
  readonly cameraId: string;
  readonly focalMm: number | null;
  readonly asked: Asked;
}

/** The same for the same installed model, kind and wishes under the same policy and profile. */
export function subjectId({ policy, profile, kind, cameraId, focalMm, asked }: Subject): string {
  return shortHash([policy, profile, kind, cameraId, focalMm, askedKey(asked)]);
}

/** The same for the same subject with the same needs: what a determination is called, on any day and any catalogue. */
export function needId(subject: string, needs: readonly KeptNeed[]): string {
  return shortHash([subject, needs.map(({ id, value, target }) => [id, value, target])]);
}

/** Twelve hexadecimal digits: short enough to be read out, and no two needs of a country share them. */
function shortHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}
