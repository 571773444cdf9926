/** What the import of UBL catalogues says (Peppol, EHF, OIOUBL): files refused, lines left out, prices not read. */
export const ubl = {
  'ubl.other-document':
    '{file} is a UBL document of the kind {root} and no catalogue; ask the supplier for the catalogue itself (Peppol BIS Catalogue 3, OIOUBL Catalogue, CSV or XLSX).',
  'ubl.catalogue-request':
    '{file} asks a supplier for a catalogue (CatalogueRequest) and holds none; import the catalogue that the supplier answers with.',
  'ubl.wrapped':
    '{file} is a "{root}" with UBL documents inside ({documents}); save each catalogue as a file of its own and import those.',
  'ubl.no-standard':
    '{file} does not say which standard it follows (CustomizationID); ask the supplier for a Peppol BIS Catalogue 3 or an OIOUBL Catalogue.',
  'ubl.other-standard':
    '{file} follows "{standard}", which is not read; ask the supplier for a Peppol BIS Catalogue 3, an OIOUBL Catalogue, CSV or XLSX.',
  'ubl.unknown-action':
    '{file} asks for the action "{action}" (ActionCode), which no catalogue has; it must be Add, Replace, Update or Delete, so ask the supplier to correct it.',
  'ubl.withdrawn':
    '{file} withdraws the whole catalogue of {supplier} on agreement {agreement}; there is nothing in it to import, so ask the supplier which catalogue takes its place.',
  'ubl.line-deleted':
    'Line {line} deletes its item (action Delete) in a catalogue that is complete, and is left out.',
  'ubl.line-unknown-action':
    'Line {line} asks for the action "{action}", which no line has; it must be Add, Update or Delete.',
  'ubl.before-catalogue': 'The line is to hold from {day}, before its catalogue does; {catalogue} is used.',
  'ubl.after-catalogue': 'The line is to hold until {day}, after its catalogue ends; {catalogue} is used.',
  'ubl.never-valid': 'The line ends ({to}) before it begins ({from}), so it never holds; ask the supplier.',
  'ubl.price-elsewhere':
    'The price is stated for other places ({places}) than the country the catalogue is sent to ({country}); it is kept, so ask the supplier whether it holds.',
  'ubl.update-from': 'The new prices hold from {from}, and take the place of the earlier ones at once.',
  'ubl.price-conflict':
    'The line has several prices and does not say which one holds ({prices}); the price is left unknown, so ask the supplier.',
  'ubl.price-from-quantity': 'The price holds from {quantity} pieces only; there is none for a single one.',
  'ubl.price-later': 'From {from} another price holds: {price}.',
  'ubl.price-conditions':
    'What the update says of other quantities, places and times is not kept with the item: {conditions}.',
  'ubl.update-without-line': 'Line {line} does not say which catalogue line it updates (ID).',
  'ubl.update-says-nothing': 'Line {line} names nothing that could be updated.',
} as const;
