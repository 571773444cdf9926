import { nodesAt, textAt, type XmlNode } from './xml-node.ts';

/** The parties of a 2005 document by every number they go by. */
export function bmecatParties(header: XmlNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const party of nodesAt(header, 'PARTIES', 'PARTY')) {
    const name = nameOf(party);
    if (name === null) continue;
    for (const { text } of nodesAt(party, 'PARTY_ID')) names.set(text, name);
  }
  return names;
}

/** The name of the first party in a role, such as `supplier`. */
export function partyNamed(header: XmlNode, role: string): string | null {
  const party = nodesAt(header, 'PARTIES', 'PARTY').find((candidate) =>
    nodesAt(candidate, 'PARTY_ROLE').some(({ text }) => text.toLowerCase() === role),
  );
  return party === undefined ? null : nameOf(party);
}

function nameOf(party: XmlNode): string | null {
  return textAt(party, 'ADDRESS', 'NAME');
}
