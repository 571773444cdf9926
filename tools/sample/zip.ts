import { crc32 } from 'node:zlib';

export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, the earliest day that ZIP knows: the file's bytes must not tell when it was made. */
const dosDate = 0x21;
const version = 20;
/** Bit 11: names are UTF-8. */
const flags = 0x800;

/** Packs entries uncompressed: what a deflater makes differs from one zlib to the next, stored bytes never do. */
export function storedZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of entries) {
    const name = Buffer.from(path, 'utf8');
    const common = shorts(version, flags, 0, 0, dosDate);
    const sizes = longs(crc32(bytes), bytes.length, bytes.length);
    const local = Buffer.concat([longs(0x04034b50), common, sizes, shorts(name.length, 0), name]);
    parts.push(local, Buffer.from(bytes));
    directory.push(
      longs(0x02014b50),
      shorts(version),
      common,
      sizes,
      shorts(name.length, 0, 0, 0, 0),
      longs(0, offset),
      name,
    );
    offset += local.length + bytes.length;
  }
  const index = Buffer.concat(directory);
  const end = [
    longs(0x06054b50),
    shorts(0, 0, entries.length, entries.length),
    longs(index.length, offset),
    shorts(0),
  ];
  return new Uint8Array(Buffer.concat([...parts, index, ...end]));
}

function shorts(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => {
    buffer.writeUInt16LE(value, index * 2);
  });
  return buffer;
}

function longs(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    buffer.writeUInt32LE(value, index * 4);
  });
  return buffer;
}
