/** Leverandørers erklæringer om, hvem der står bag et produkt. */
export const declarations = {
  'declaration.missing-column':
    '{file}: der mangler en kolonne: {names}. Fundet i række {row}: {columns}. Ret overskriften, eller peg på kolonnen med --map.',
  'declaration.no-supplier': 'Rækken nævner ingen leverandør. Skriv, hvem der afgiver erklæringen.',
  'declaration.no-date': 'Rækken har ingen dato. Skriv, hvornår erklæringen er afgivet.',
  'declaration.unread-date': '"{value}" kan ikke læses som en dato. Skriv den som 24-12-2026.',
  'declaration.future-date': '"{value}" ligger efter i dag. Ret datoen for erklæringen.',
  'declaration.no-product': 'Rækken nævner intet produkt. Skriv mærke og model eller varenummer.',
  'declaration.no-layer': 'Rækken siger ikke, hvad der erklæres. Skriv ét af: {layers}.',
  'declaration.unknown-layer': '"{value}" er ikke et lag, vi kender. Skriv ét af: {layers}.',
  'declaration.no-entity': 'Rækken nævner hverken selskab eller land. Skriv mindst det ene.',
  'declaration.unread-country': '"{value}" kan ikke læses som et land. Skriv landets navn eller kode, fx TW.',
  'declaration.whole-brand':
    'Rækken nævner ingen model og intet varenummer. Erklæringen regnes for at gælde alle produkter af mærket {brand}.',
  'declaration.imported':
    '{count} udsagn er taget ind, {rejects} rækker er ikke. Et udsagn forsvinder aldrig; det nyeste fra samme leverandør står først.',
  'cli.import-declarations': 'Tag leverandørers erklæringer om ejer, producent, fabrik og chip ind',
  'cli.origin-mac': 'Kameraets MAC-adresse; siger, hvem dens begyndelse er registreret til',
  'cli.bad-mac':
    '"{value}" er ikke en MAC-adresse. Skriv seks par af cifre 0-9 og A-F, fx 08:ED:ED:12:34:56.',
  'declaration.needs-tables':
    '{file} er et katalogdokument. Erklæringer tages ind fra et regneark eller en CSV-fil.',
  'cli.mac-of-one': '--mac er ét kameras adresse. Nævn præcis ét produkt sammen med den.',
} as const;
