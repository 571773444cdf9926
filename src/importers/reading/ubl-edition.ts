import type { CatalogEdition, ImportInput } from '../importer.ts';

import type { UblHeader } from './ubl-header.ts';
import { lineActions } from './ubl-line-actions.ts';

/**
 * Whether a catalogue takes the place of the one before, or changes it.
 *
 * The catalogue's own word decides first: Replace "replaces the entire catalogue", Update changes it. Add is a
 * catalogue "sent for the first time", and no word at all means Replace (source: OpenPEPPOL, code list
 * ActionCode_header): both are full. One thing overrules them: a line that is deleted can only be taken out of
 * something that stays, for in a full catalogue it would simply not be there; taken as full, such a document would
 * wipe out everything that it does not mention. Update on a line does not overrule them in Peppol, whose own example
 * is a first catalogue with such a line. OIOUBL has no Replace: there a catalogue with Update lines and no word of its
 * own is what its scenarios send between two full ones (CATEXE 05: "Opdatering"), so it changes.
 */
export async function ublEdition(input: ImportInput, header: UblHeader): Promise<CatalogEdition['edition']> {
  const { action, family } = header;
  if (action === 'delete') return 'withdrawn';
  if (action === 'replace') return 'full';
  if (action === 'update') return 'changes';
  const telling = action === null && family === 'oioubl' ? ['Delete', 'Update'] : ['Delete'];
  return (await lineActions(input, telling)) ? 'changes' : 'full';
}
