/** As many characters as a spreadsheet program allows. */
const longest = 31;

/** Names for sheets, in the same order: allowed characters only, short enough, and no two alike. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name, index) => {
    const allowed = name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim();
    const base = allowed === '' ? String(index + 1) : allowed;
    let candidate = base.slice(0, longest).trim();
    for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      candidate = `${base.slice(0, longest - ending.length).trim()}${ending}`;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
