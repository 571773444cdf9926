/** What a catalogue or a line asks for; `replace` is said of whole catalogues only. */
export type UblAction = 'add' | 'replace' | 'update' | 'delete';

const actions: ReadonlyMap<string, UblAction> = new Map([
  ['add', 'add'],
  ['replace', 'replace'],
  ['update', 'update'],
  ['delete', 'delete'],
]);

/** Sources: code lists ActionCode_header and ActionCode_line of OpenPEPPOL, catalogueactioncode-1.1 of OIOUBL. */
export function ublAction(written: string | null): UblAction | 'unknown' | null {
  return written === null ? null : (actions.get(written.toLowerCase()) ?? 'unknown');
}
