import { textAt, type XmlNode } from './xml-node.ts';

/** Two families write UBL catalogues: Peppol (EHF and CEN BII with it) and the Danish OIOUBL. */
export type UblFamily = 'peppol' | 'oioubl';

interface UblStandard {
  readonly family: UblFamily;
  /** How CustomizationID begins; national extensions add to the end of it. */
  readonly customization: RegExp;
  /** How ProfileID begins, for documents that leave CustomizationID out. */
  readonly profile: RegExp;
}

/**
 * Sources: Peppol BIS Catalogue 3, transaction T19; CEN BII transaction 19 (EHF Katalog 1.0); OIOUBL 2.02 and 2.1,
 * whose profiles are Catalogue-CatBas, -CatSim, -CatExt and -CatAdv.
 */
const standards: readonly UblStandard[] = [
  {
    family: 'peppol',
    customization:
      /^(?:urn:fdc:peppol\.eu:poacc:trns:catalogue:3|urn:www\.cenbii\.eu:transaction:bii(?:trns|coretrdm)019)(?::|$)/i,
    profile: /^urn:fdc:peppol\.eu:poacc:bis:catalogue_/i,
  },
  { family: 'oioubl', customization: /^OIOUBL-2\.\d/i, profile: /^Catalogue-Cat/i },
];

/** The family whose standard a document names; null where it names another, or none. */
export function ublFamily(root: XmlNode): UblFamily | null {
  const customization = textAt(root, 'CustomizationID');
  const profile = textAt(root, 'ProfileID');
  const standard = standards.find((one) =>
    customization === null
      ? profile !== null && one.profile.test(profile)
      : one.customization.test(customization),
  );
  return standard?.family ?? null;
}

/** Whether the first bytes name OIOUBL; the reader itself asks the whole header. */
export function saysOioubl(headText: string): boolean {
  return (
    /CustomizationID(?:\s[^>]*)?>\s*OIOUBL-/i.test(headText) ||
    /ProfileID(?:\s[^>]*)?>\s*Catalogue-Cat/i.test(headText)
  );
}
