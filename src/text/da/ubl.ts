/** What the import of UBL catalogues says (Peppol, EHF, OIOUBL): files refused, lines left out, prices not read. */
export const ubl = {
  'ubl.other-document':
    '{file} er et UBL-dokument af typen {root} og ikke et katalog; bed leverandøren om selve kataloget (Peppol BIS Catalogue 3, OIOUBL Catalogue, CSV eller XLSX).',
  'ubl.catalogue-request':
    '{file} beder en leverandør om et katalog (CatalogueRequest) og indeholder ikke selv noget; læs det katalog ind, som leverandøren svarer med.',
  'ubl.wrapped':
    '{file} er et "{root}" med UBL-dokumenter indeni ({documents}); gem hvert katalog som sin egen fil, og læs dem ind.',
  'ubl.no-standard':
    '{file} oplyser ikke, hvilken standard den følger (CustomizationID); bed leverandøren om et Peppol BIS Catalogue 3 eller et OIOUBL Catalogue.',
  'ubl.other-standard':
    '{file} følger "{standard}", som ikke kan læses; bed leverandøren om et Peppol BIS Catalogue 3, et OIOUBL Catalogue, CSV eller XLSX.',
  'ubl.unknown-action':
    '{file} har handlingen "{action}" (ActionCode), som ingen kataloger har; det skal være Add, Replace, Update eller Delete, så bed leverandøren om at rette den.',
  'ubl.withdrawn':
    '{file} trækker hele kataloget fra {supplier} på aftale {agreement} tilbage; der er intet i den at læse ind, så spørg leverandøren, hvilket katalog der kommer i stedet.',
  'ubl.line-deleted': 'Linje {line} sletter sin vare (handlingen Delete) i et fuldt katalog og er udeladt.',
  'ubl.line-unknown-action':
    'Linje {line} har handlingen "{action}", som ingen linjer har; det skal være Add, Update eller Delete.',
  'ubl.before-catalogue':
    'Linjen skal gælde fra {day}, men kataloget gælder først senere; der er regnet med {catalogue}.',
  'ubl.after-catalogue':
    'Linjen skal gælde til {day}, men kataloget udløber tidligere; der er regnet med {catalogue}.',
  'ubl.never-valid':
    'Linjen slutter ({to}), før den begynder ({from}), så den gælder aldrig; spørg leverandøren.',
  'ubl.price-elsewhere':
    'Prisen er oplyst for andre steder ({places}) end det land, kataloget er sendt til ({country}); den er beholdt, så spørg leverandøren, om den gælder.',
  'ubl.update-from': 'De nye priser gælder fra {from} og træder straks i stedet for de tidligere.',
  'ubl.price-conflict':
    'Linjen har flere priser og oplyser ikke, hvilken der gælder ({prices}); prisen står som ukendt, så spørg leverandøren.',
  'ubl.price-from-quantity': 'Prisen gælder først fra {quantity} stk.; der er ingen pris på et enkelt.',
  'ubl.price-later': 'Fra {from} gælder en anden pris: {price}.',
  'ubl.price-conditions':
    'Det, opdateringen siger om andre mængder, steder og perioder, er ikke gemt med varen: {conditions}.',
  'ubl.update-without-line': 'Linje {line} oplyser ikke, hvilken kataloglinje den opdaterer (ID).',
  'ubl.update-says-nothing': 'Linje {line} nævner intet, der kan opdateres.',
} as const;
