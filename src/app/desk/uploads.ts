import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file that somebody handed in, kept until it is taken in or thrown away. */
interface Upload {
  readonly id: string;
  /** As the sender calls it, made safe: to be shown and kept, never a path. */
  readonly name: string;
  /** Where its bytes lie, in a folder of our own. */
  readonly path: string;
  /** What the sender said along with it. */
  readonly fields: Readonly<Record<string, string | null>>;
}

export interface Uploads {
  readonly keep: (name: string, bytes: Uint8Array, fields?: Upload['fields']) => Promise<Upload>;
  readonly find: (id: string) => Upload | null;
  readonly discard: (id: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Files wait for a person's answer to a preview; nobody answers more than a few at a time. */
const mostWaiting = 8;

export function openUploads(): Uploads {
  const waiting = new Map<string, Upload & { readonly folder: string }>();
  async function discard(id: string): Promise<void> {
    const upload = waiting.get(id);
    waiting.delete(id);
    if (upload !== undefined) await rm(upload.folder, { recursive: true, force: true });
  }
  return {
    async keep(name, bytes, fields = {}) {
      const folder = await mkdtemp(join(tmpdir(), 'skifte-upload-'));
      const safe = safeName(name);
      const path = join(folder, safe);
      await writeFile(path, bytes, { mode: 0o600 });
      const upload = { id: randomUUID(), name: safe, path, fields, folder };
      waiting.set(upload.id, upload);
      const [oldest] = waiting.keys();
      if (waiting.size > mostWaiting && oldest !== undefined) await discard(oldest);
      return upload;
    },
    find: (id) => waiting.get(id) ?? null,
    discard,
    async close() {
      for (const id of [...waiting.keys()]) await discard(id);
    },
  };
}

/** Letters, digits and a few signs of the last part only: no separators, no leading dot, nothing that a shell or a path reads. */
function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._-]/gu, '_')
    .replace(/^[. ]+/, '')
    .slice(-100);
  return plain === '' ? 'fil' : plain;
}
