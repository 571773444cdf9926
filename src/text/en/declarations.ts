/** Suppliers' declarations of who is behind a product. */
export const declarations = {
  'declaration.missing-column':
    '{file}: a column is missing: {names}. Found in row {row}: {columns}. Correct the heading, or point to the column with --map.',
  'declaration.no-supplier': 'The row names no supplier. Write who makes the declaration.',
  'declaration.no-date': 'The row has no date. Write when the declaration was made.',
  'declaration.unread-date': '"{value}" cannot be read as a date. Write it as 24-12-2026.',
  'declaration.future-date': '"{value}" is later than today. Correct the date of the declaration.',
  'declaration.no-product': 'The row names no product. Write brand and model, or the item number.',
  'declaration.no-layer': 'The row does not say what is declared. Write one of: {layers}.',
  'declaration.unknown-layer': '"{value}" is not a layer that we know. Write one of: {layers}.',
  'declaration.no-entity': 'The row names neither a company nor a country. Write at least one of them.',
  'declaration.unread-country':
    '"{value}" cannot be read as a country. Write its name or its code, such as TW.',
  'declaration.whole-brand':
    'The row names no model and no item number. The declaration is taken to hold for all products of the brand {brand}.',
  'declaration.imported':
    '{count} statements were taken in, {rejects} rows were not. A statement never disappears; the latest of the same supplier stands first.',
  'cli.import-declarations': "Take in suppliers' declarations of owner, maker, factory and chip",
  'cli.origin-mac': "The camera's MAC address; says to whom its beginning is registered",
  'cli.bad-mac':
    '"{value}" is not a MAC address. Write six pairs of digits 0-9 and A-F, such as 08:ED:ED:12:34:56.',
  'declaration.needs-tables':
    '{file} is a catalogue document. Declarations are taken in from a spreadsheet or a CSV file.',
  'cli.mac-of-one': '--mac is the address of one camera. Name exactly one product with it.',
} as const;
