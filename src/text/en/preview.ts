/** What the preview of an import says, and what is told of columns. */
export const preview = {
  'import.numbers-told':
    'The numbers in "{column}" have "{sign}" before the decimals, as the column map says.',
  'import.column-declined':
    'The column "{label}" is not read as the field "{field}", since its name says "{word}".',
  'import.column-repeated': 'More than one column is called "{label}"; column {column} is used.',
  'import.merged-cells':
    'Cells that are merged over several rows of one column were filled in ({count}, the first in row {row}).',
  'import.hidden-columns':
    'Hidden columns are not read: {columns}. Show them in the workbook to import them.',
  'import.blank-formulas':
    'Formulas without a result: {count}, the first in cell {cell}; their cells are blank. Open the file in a spreadsheet and save it again.',
  'import.hidden-rows':
    'Rows that are hidden or filtered away were read too: {count}, the first is row {row}; delete them in the file if they are not to be imported.',
  'import.hidden-sheets': 'Hidden sheets are not read: {sheets}. Show them in the workbook to import them.',
  'import.garbled-text':
    'Cells with letters that were decoded wrongly: {count}, the first is "{value}", meant as "{meant}"; import again with --repair-text.',
  'import.repaired-text':
    'Cells with wrongly decoded letters that were repaired: {count}, as "{value}" ► "{meant}".',
  'import.lost-letters':
    'Cells with letters that were lost before the file came here: {count}, the first is "{value}"; ask for the file again in UTF-8.',
  'import.group-heading': 'A heading ("{value}"), taken as the group of the rows below.',
  'import.sheet-of-prices':
    'Sheet "{sheet}" holds prices without names and was passed over; give the same file with --join to use them.',
  'import.too-many-cells':
    'The row has {cells} cells and the header {columns}: a delimiter inside a text or number has shifted them, or a column has no header; put the text in quotation marks or name the column.',
  'import.gtin-padded':
    'The GTIN {value} had lost its leading zeros; {gtin} fits its check digit and is used.',
  'import.saved-map-misfit':
    '{file} no longer has the column "{label}" of the corrections kept for {name} ({path}); give new ones with --map, or leave them out with --no-map.',
  'import.map-used': '{file}: the columns were read with the corrections kept for {name} ({path}).',
  'import.map-kept': '{file}: the column map is kept for {name} ({path}) and used next time.',
  'cli.import-preview': 'Show how the files are understood; nothing is kept',
  'cli.import-no-map': 'Leave kept corrections of the columns out',
  'cli.import-repair-text': 'Repair letters that were decoded wrongly, such as Ã¦ for æ',
  'preview.title': 'Preview: nothing was kept',
  'preview.format': 'Format: {format}',
  'preview.encoding': 'encoding {encoding}',
  'preview.delimiter': 'cells parted by {delimiter}',
  'preview.tab': 'tab',
  'preview.header-row': 'header in row {rows}',
  'preview.header-rows': 'header in rows {rows}',
  'preview.no-header-used': 'no header, columns by number',
  'preview.rows': 'Rows below the header: {rows}. Taken in: {taken}. Left out: {rejected}.',
  'preview.all-rows': 'Rows: {rows}. Taken in: {taken}. Left out: {rejected}.',
  'preview.lines': 'Lines: {taken}. Left out: {rejected}.',
  'preview.can-import': 'The file can be imported.',
  'preview.cannot-import': 'The file cannot be imported as it is: {why}',
  'preview.other-sheet': 'The sheet is passed over: {why}',
  'preview.other-file': 'The file is passed over: {why}',
  'preview.columns': 'Columns',
  'preview.column': 'Column',
  'preview.header': 'Header',
  'preview.understood': 'Understood as',
  'preview.samples': 'In the file ► as it is read',
  'preview.sample': '"{before}" ► {after}',
  'preview.as-property': 'property of the product',
  'preview.as-unused': 'not used',
  'preview.as-secret': 'left out: may hold passwords or user names; never read, shown or kept',
  'preview.as-declined-property': 'property of the product, not {field}: its name says "{word}"',
  'preview.as-declined-unused': 'not used as {field}: its name says "{word}"',
  'preview.numbers': 'How numbers are read',
  'preview.notes': 'Worth knowing',
  'preview.rejects': 'Rows left out (the first)',
  'preview.warnings': 'Cells that are not read (the first)',
  'preview.more': 'and {count} more',
  'preview.cameras': '{count} cameras',
  'preview.as-address': 'network address {address}',
  'preview.as-mac': 'MAC address {mac}',
  'preview.days': '{count} days',
  'preview.unknown': 'unknown',
  'preview.nothing': 'the column is empty',
  'preview.correct': 'Correct what is misunderstood',
  'preview.correct-how':
    'Save the lines below as a file, change what is wrong and import with --map FILE. On the left stands the field, on the right the header of its column, or "#3" for the third column; "" leaves a field out. Where numbers or dates are read the wrong way, write for instance {example}. The corrections are kept and used next time.',
  'preview.map-file': 'column map',
  'preview.fields': 'Fields: {fields}.',
  'preview.by-number':
    'The file has no header that is understood. Below is what its columns hold; name them by number with --map FILE.',
  'preview.holds': 'Holds',
  'preview.holds-number': 'numbers',
  'preview.holds-day': 'dates',
  'preview.holds-gtin': 'GTINs',
  'preview.holds-mac': 'MAC addresses',
  'preview.holds-code': 'codes',
  'preview.holds-text': 'text',
  'preview.holds-nothing': 'nothing',
  'preview.needs-agreement':
    'The file does not say which agreement it belongs to: give its number with --agreement.',
  'preview.needs-supplier': 'The file does not say who the supplier is: give the name with --supplier.',
  'preview.needs-department':
    'The file does not say which department the cameras belong to: give its code with --department.',
  'preview.no-header': 'none of its first 30 rows is a header that is understood.',
  'preview.document': 'What the document says',
  'preview.field': 'Field',
  'preview.filled': 'Filled in',
  'preview.values': 'First values',
} as const;
