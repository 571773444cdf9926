import { basename } from 'node:path';

/**
 * The name under which a file is kept and shown: without the folder it happened to lie in, with the archive that it
 * came out of. An address is kept as it is.
 */
export function keptName(file: string): string {
  if (/^https?:\/\//.test(file)) return file;
  const parts = file.split('/');
  const archive = parts.findIndex((part) => /\.zip$/i.test(part));
  return archive < 0 ? basename(file) : parts.slice(archive).join('/');
}
