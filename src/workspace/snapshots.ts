import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';

/** About how many characters are handed to the file at a time. */
const portion = 1 << 20;

/**
 * Writes rows as lines of JSON under the hash of their bytes. Written beside first and renamed, so that a snapshot is
 * there whole or not at all; the same rows are kept once.
 */
export async function putSnapshot(
  folder: string,
  rows: Iterable<unknown>,
): Promise<{ sha256: string; rows: number }> {
  await mkdir(folder, { recursive: true });
  const beside = join(folder, `.${process.pid}.part`);
  const hash = createHash('sha256');
  const file = createWriteStream(beside);
  let [count, text] = [0, ''];
  const write = async () => {
    hash.update(text);
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  };
  try {
    for (const row of rows) {
      text += `${JSON.stringify(row)}\n`;
      count += 1;
      if (text.length > portion) await write();
    }
    await write();
    file.end();
    await finished(file);
    const sha256 = hash.digest('hex');
    await rename(beside, join(folder, sha256));
    return { sha256, rows: count };
  } finally {
    await rm(beside, { force: true });
  }
}

export async function hasSnapshot(folder: string, sha256: string): Promise<boolean> {
  return access(join(folder, sha256)).then(
    () => true,
    () => false,
  );
}

export async function* readSnapshot(folder: string, sha256: string): AsyncIterable<unknown> {
  const lines = createInterface({
    input: createReadStream(join(folder, sha256), 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) yield JSON.parse(line);
}
