import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What a list from the web was when it was imported. Addresses are kept as hashes: they may hold keys. */
const FetchedRecord = z.strictObject({
  /** Over the addresses and everything else that decides what an import makes of them. */
  key: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  pages: z.int().positive(),
  /** Over the bytes of all pages. */
  sha256: z.string(),
  importedAt: z.string(),
  snapshots: z.array(z.string()),
});
export type FetchedRecord = z.infer<typeof FetchedRecord>;

const FetchedFile = z.array(FetchedRecord);
const name = 'fetched.json';

/** Null where the workspace has never seen the list. A damaged file costs one import too many and nothing else. */
export async function readFetched(folder: string, key: string): Promise<FetchedRecord | null> {
  const records = await readAll(folder);
  return records.find((record) => record.key === key) ?? null;
}

/** Written beside and renamed, so that the file is there whole or not at all. */
export async function writeFetched(folder: string, record: FetchedRecord): Promise<void> {
  const others = (await readAll(folder)).filter(({ key }) => key !== record.key);
  await mkdir(folder, { recursive: true });
  const beside = join(folder, `.${name}.${process.pid}.part`);
  await writeFile(beside, `${JSON.stringify([...others, record], null, 2)}\n`);
  await rename(beside, join(folder, name));
}

async function readAll(folder: string): Promise<readonly FetchedRecord[]> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => '[]');
  try {
    return FetchedFile.parse(JSON.parse(text));
  } catch {
    return [];
  }
}
