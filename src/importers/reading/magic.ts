/** What the first bytes say; they decide, since names lie: a .xlsx that is CSV, a .xls that is a web page. */
export type Look = 'empty' | 'zip' | 'ole' | 'pdf' | 'markup' | 'json' | 'text' | 'binary';

const signatures: readonly (readonly [Look, readonly number[]])[] = [
  ['zip', [0x50, 0x4b]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];
const utf16Marks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Looks at the first bytes of a file. Text in UTF-16 counts as text, though it holds NUL bytes. */
export function look(head: Uint8Array): Look {
  if (head.length === 0) return 'empty';
  for (const [name, bytes] of signatures) if (startsWith(head, bytes)) return name;
  if (!utf16Marks.some((mark) => startsWith(head, mark)) && isBinary(head)) return 'binary';
  const first = firstCharacter(head);
  if (first === '<') return 'markup';
  return first === '{' || first === '[' ? 'json' : 'text';
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

/** Control characters do not occur in text; NUL bytes do in UTF-16 without a mark, on one side of every pair. */
function isBinary(head: Uint8Array): boolean {
  const controls = head.filter(
    (byte) => byte < 0x20 && ![0, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a].includes(byte),
  );
  return controls.length > head.length / 100;
}

function firstCharacter(head: Uint8Array): string {
  const start = Buffer.from(head.subarray(0, 4_096)).toString('latin1');
  return start.replace(/^[\xef\xbb\xbf\xff\xfe\0\s]+/, '').charAt(0);
}
