/** What the import of catalogues and registers says: errors, rejected rows, and how columns were read. */
export const importing = {
  'import.too-large': '{file} is larger than {megabytes} MB; split it into several files.',
  'import.empty-file': '{file} is empty; export it again.',
  'import.binary':
    '{file} is not text: line {line} holds bytes that no text has; export it again as CSV or XLSX.',
  'import.unclear-delimiter':
    'The lines of {file} do not agree on what parts the cells; write "sep=;" (or the delimiter it has) as the first line.',
  'import.open-quote':
    'In {file} a quotation mark on line {line} is never closed, so that rows would be lost; close it or remove it.',
  'import.stray-quote':
    'A stray quotation mark has shifted the cells of this row; double it or remove it in the file.',
  'import.damaged-workbook':
    '{file} is no workbook that can be read: it is damaged, cut short or something else; save it again as XLSX.',
  'import.password': '{file} is protected by a password; save it without one.',
  'import.too-large-inside':
    '{file} is packed so tightly that it unfolds to more than {megabytes} MB; it is not opened, so save it again as CSV.',
  'import.only-hidden-sheets': 'All sheets of {file} that hold anything are hidden; show the one to import.',
  'import.rows-lost':
    'The sheets of {file} hold values, but no row could be read; save it again as XLSX or as CSV.',
  'import.too-many-rows':
    'Sheet "{sheet}" of {file} has more than {rows} rows, which is the most that is read from a workbook; save it as CSV.',
  'import.rows-not-read':
    'Sheet "{sheet}" says that it goes on below this row; what may stand there was not read.',
  'import.too-wide': 'The row has more than {columns} columns; those beyond were not read.',
  'import.sheet-skipped': 'Sheet "{sheet}" has none of the needed columns and was passed over.',
  'import.no-header':
    '{file} has no header row that is understood in its first 30 rows; give the columns names such as those in the guide, or name them with --map; --preview shows what the columns hold.',
  'import.header-only': '{file} has a header but no rows below it; export it again with its rows.',
  'import.all-rejected':
    'None of the {rows} rows in {file} could be taken in; row {row}: {why} Correct the file, or name its columns with --map.',
  'import.missing-item':
    '{file} has no column for the item number (such as {names}); the columns in row {row} are: {columns}. Rename one, or name it with --map.',
  'import.missing-name':
    '{file} has no column for name or model (such as {names}); the columns in row {row} are: {columns}. Rename one, or name it with --map.',
  'import.missing-price':
    '{file} has no column for the price excluding VAT (such as {names}); the columns in row {row} are: {columns}. Rename one, or name it with --map.',
  'import.missing-camera':
    '{file} has no column for brand, model or camera (such as {names}); the columns in row {row} are: {columns}. Rename one, or name it with --map.',
  'import.map-unknown-field': 'The column map names the field "{field}"; the fields are: {fields}.',
  'import.map-missing-label':
    '{file} has no column "{label}", which the column map names; the columns are: {columns}.',
  'import.no-agreement':
    '{file} does not say which agreement it belongs to; give its number with --agreement.',
  'import.no-supplier': '{file} does not say who the supplier is; give the name with --supplier.',

  'import.no-lines': '{file} is a catalogue without a single line; ask the supplier for the full one.',
  'import.too-many-lines': '{file} has more than {lines} catalogue lines; split it into several files.',
  'import.xml-broken': '{file} is not well-formed XML near line {line}; ask for it again.',
  'import.xml-encoding': '{file} is not in the encoding that it says it is; ask for it again in UTF-8.',
  'import.xml-entity':
    '{file} uses an entity of its own near line {line}; such files are not opened, so ask for one without.',
  'import.xml-too-deep':
    '{file} nests its elements deeper than any catalogue near line {line}; ask for it again.',
  'import.xml-text-too-long': '{file} has a text beyond all bounds near line {line}; ask for it again.',
  'import.line-deleted': 'Line {line} withdraws an item (action Delete) and is left out.',
  'import.line-without-item': 'Line {line} has no item number.',
  'import.line-without-name': 'Line {line} has no name.',

  'import.total-row': 'A total row ("{value}"), not a record.',
  'import.header-again': 'The header once more, not a record.',
  'import.lone-cell': 'The row has a single cell ("{value}"): a heading or a note, not a record.',
  'import.no-item': 'The row has no item number.',
  'import.no-name': 'Item {item} has neither name nor model.',
  'import.row-without-agreement': 'Item {item} names no agreement; fill the cell, or give --agreement.',
  'import.row-without-supplier': 'Item {item} names no supplier; fill the cell, or give --supplier.',
  'import.repeated-item': 'Item {item} from {supplier} says the same as row {first}.',
  'import.conflicting-item':
    'Item {item} from {supplier} says something else than row {first}, which was kept; correct one of them.',
  'import.shared-item':
    "Item number {item} of {supplier} stands for {count} different products (rows {rows}); all are kept and told apart by the maker's number, GTIN or name, so name that when ordering.",
  'import.update-ambiguous':
    "Item {item} stands for several products, and the row does not say which; nothing was changed, so ask the supplier for the maker's number, the GTIN or the whole catalogue.",
  'import.join-shared-price':
    'Item {item} stands for several products (rows {first} and {row}) but has only one price in the price book; all of them were given it, so check it.',
  'import.error-cell': 'The cell is a spreadsheet error or too long ("{value}").',
  'import.code-became-date':
    'A spreadsheet has turned the number into the date {value}; format the column as text and type it again.',
  'import.code-became-number':
    'A spreadsheet has shortened the number to "{value}" and its digits are gone; format the column as text and export again.',
  'import.unread-gtin': '"{value}" is no GTIN.',
  'import.unread-unspsc': '"{value}" is no UNSPSC code of eight digits.',
  'import.unknown-country': '"{value}" is no country code or country name.',
  'import.unknown-currency': '"{value}" is no currency that is known; the price is left unknown.',
  'import.currency-conflict':
    '"{value}" and the currency "{stated}" do not agree; the price stands as unknown, so mend one of them.',
  'import.unread-price': '"{value}" is no price that can be read; the price is left unknown.',
  'import.unread-price-quantity': '"{value}" is no quantity that a price can be for; 1 is used.',
  'import.zero-price': 'The price is 0; ask the supplier whether it is meant.',
  'import.not-a-date': '"{value}" is no date.',
  'import.impossible-date': 'There is no day {value} (day, month, year).',

  'import.price-repeated': 'The price of item {item} stands in row {first} of {file} already.',
  'import.price-conflict':
    'Item {item} has another price in row {first} of {file}, which was kept; correct one of them.',
  'import.join-no-price': 'Item {item} is not in the price book; its price is unknown.',
  'import.join-no-item': 'Item {item} of {file} is not in the master data.',

  'import.no-camera': 'The row names neither brand nor model.',
  'import.no-department':
    'The row names no department; fill the cell (a merged cell counts for its first row only), or give --department.',
  'import.unknown-department':
    'The budget has no department "{department}"; its departments are: {codes}. Correct the cell.',
  'import.unknown-department-asked':
    'The budget has no department "{department}"; the departments for --department are: {codes}.',
  'import.unread-quantity': '"{value}" is no number of cameras.',
  'import.no-cameras': 'The row counts 0 cameras.',
  'import.quantity-too-large': '{value} cameras in one row are more than {largest}; split the row.',
  'import.unread-mac': '"{value}" is no MAC address; the camera is kept without it.',
  'import.repeated-id': 'Camera {id} stands in row {first} already.',
  'import.repeated-mac': 'The camera with MAC address {mac} stands in row {first} already.',

  'import.numbers-seen': 'The numbers in "{column}" have "{sign}" before the decimals.',
  'import.numbers-plain': 'The numbers in "{column}" have neither decimals nor thousands marks.',
  'import.numbers-mixed':
    'The numbers in "{column}" are written in two ways; those that can only be read one way are read so, and the rest is left unknown.',
  'import.numbers-ambiguous':
    'Nothing in "{column}" shows which sign stands before the decimals; it is read in the Danish way, so 1.500 is fifteen hundred.',

  'import.update-unknown':
    'Item {item} is to be changed, but no earlier edition has it; ask for the full catalogue.',
  'import.withdrawn-unknown': 'Item {item} is to be withdrawn, but no earlier edition has it.',
  'import.changes-without-full':
    '{file} only changes a catalogue, and nothing from {supplier} on agreement {agreement} is here yet; import the full catalogue first.',
  'import.far-fewer-lines':
    '{supplier} on agreement {agreement} now has {lines} lines, where the edition before had {before}; make sure that the file is the whole catalogue.',
  'import.outlives-agreement':
    'Agreement {agreement} ends on {until}, but lines from {supplier} are valid for longer: {count}, the first of them item {item}; they cannot be ordered after that day.',
  'import.agreement-dates-crossed':
    'The agreement cannot end on {until} before it begins on {from}; correct --agreement-from or --agreement-until.',
  'import.bad-agreement-day': '{value} is not a date; write the days of the agreement as YYYY-MM-DD.',
  'import.first-edition': '{supplier} on agreement {agreement}: first edition, lines: {added}.',
  'import.edition-changed':
    '{supplier} on agreement {agreement}: {added} added, {changed} changed, {removed} removed, {unchanged} unchanged; {before} lines before.',
  'import.all-joined': 'Every item of {master} has a price in {prices}, and every price an item.',
  'import.master-without-price': 'Items of {master} without a price in {prices}: {count} ({items}).',
  'import.price-without-item': 'Prices of {prices} without an item in {master}: {count} ({items}).',
  'import.and-more': '{items} and {count} more',
  'import.workbook-too-slow':
    '{file} was not read within {seconds} seconds; split it into several workbooks, or save it as CSV.',
  'import.workbook-too-much':
    '{file} takes more memory than a workbook may; split it into several workbooks, or save it as CSV.',
} as const;
