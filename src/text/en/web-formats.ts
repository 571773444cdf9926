/** What is said of web pages and addresses, PDF price lists and ZIP files. */
export const webFormats = {
  'web.login':
    '{file} is a login page and no list; log in with a browser, save or export the list there, and import that file.',
  'web.robot-check':
    '{file} is a page that checks for robots and no list; open it in a browser, save the list there, and import that file.',
  'web.cookie-wall':
    '{file} is a page that asks for consent to cookies and no list; open it in a browser, save the list there, and import that file.',
  'web.frames':
    '{file} is only the frame of a page whose tables are in other files; save the list again as XLSX or CSV, or import the file with the table.',
  'web.script':
    '{file} is a page that a browser must fill in by running its programs, so there is no table in it; export the list as CSV or XLSX.',
  'web.no-table': '{file} is a web page without a table; export the list as CSV or XLSX.',
  'web.too-deep': '{file} nests its elements deeper than any web page; export the list as CSV or XLSX.',
  'web.hidden-row': 'The row is hidden on the page and was not read.',

  'zip.damaged': '{file} is a ZIP file that is damaged or cut short; pack or fetch it again.',
  'zip.encrypted': '{file} is protected by a password; pack the files without one.',
  'zip.too-many': '{file} holds more than {entries} files; pack only the lists that are to be imported.',
  'zip.unsafe-name':
    '{file} holds a file whose name points out of its folder, as harmful archives do; it is not opened, so ask the sender for the lists themselves.',
  'zip.duplicate-name':
    '{file} holds "{name}" twice, and nobody can tell which one is meant; it is not opened, so pack it again.',
  'zip.link': '{file} is a link to another file and is not followed.',
  'zip.method': '{file} is packed in a way that is not read; pack it as an ordinary ZIP file.',
  'zip.nested': '{file} is an archive inside the archive and is not opened; unpack it and import its files.',
  'zip.empty': '{file} holds no files; pack it again with the lists in it.',
  'zip.nothing-taken': 'None of the {files} files in {file} could be imported; {first}: {why}',

  'pdf.damaged': '{file} is a PDF file that is damaged or cut short; ask for it again, best as XLSX or CSV.',
  'pdf.password':
    '{file} is protected by a password; save it without one, or ask for the list as XLSX or CSV.',
  'pdf.scanned':
    '{file} holds pictures of pages and no text (it is scanned), so nothing can be read; ask the supplier for the list as XLSX or CSV.',
  'pdf.no-meaning':
    'The text in {file} is stored in signs that say nothing, though the pages look right; ask the supplier for the list as XLSX or CSV.',
  'pdf.too-long':
    '{file} has more than {pages} pages, which is the most that is read from a PDF file; ask the supplier for the list as XLSX or CSV.',
  'pdf.too-slow':
    '{file} takes longer than {seconds} seconds to read and was given up; ask the supplier for the list as XLSX or CSV.',
  'pdf.no-table': '{file} has text but no table; ask the supplier for the list as XLSX or CSV.',
  'pdf.page-without-text': 'Page {page} has no text (it is empty or a picture) and was not read.',
  'pdf.no-register':
    '{file} is a PDF file, and a register cannot be read from one with certainty; export it as CSV or XLSX.',

  'cli.import-confirmed-by': 'Name of the person who has checked lines read from a PDF file',
  'pdf.unconfirmed':
    'All {lines} lines are unconfirmed: cells are told from where the text stands on the page. They are shown and never chosen; check them against the file, and import it again with --confirmed-by and your name.',
  'view.unconfirmed': 'unconfirmed, read from a PDF file',

  'web.bad-address': '{file} is no web address; write it as https://host/path.',
  'web.scheme': '{file} is not read: only https addresses are; fetch the file and import it.',
  'web.user-info':
    '{file} was given with a user name or password in the address; lists behind a login are not fetched, so fetch the file and import it.',
  'web.no-http':
    '{file} would be fetched without encryption; use https, or add --allow-http if that is meant.',
  'web.private':
    '{file} leads to a machine on this computer or the local network; add --allow-private if that is meant.',
  'web.redirects': '{file} sends on more than {most} times; open it in a browser and give the last address.',
  'web.too-slow':
    '{file} did not arrive within {seconds} seconds; try again, or fetch the file with a browser and import it.',
  'web.no-host': 'The server of {file} is not found; check the address and the connection.',
  'web.no-connection':
    'The server of {file} cannot be reached ({code}); check the address and the connection.',
  'web.certificate':
    'The server of {file} does not prove who it is ({code}), so nothing was fetched; ask its owner, or fetch the file in another way.',
  'web.needs-login': '{file} needs a login (answer {status}); fetch the file with a browser and import it.',
  'web.not-found': '{file} does not exist (answer {status}); check the address.',
  'web.busy': 'The server of {file} cannot answer just now ({status}); try again later.',
  'web.status': 'The server of {file} gave the answer {status} and no file; check the address in a browser.',
  'web.encoding':
    '{file} comes packed as "{encoding}", which is not read; fetch it with a browser and import it.',
  'web.broken-body': '{file} arrived damaged; try again, or fetch it with a browser and import it.',
  'web.too-many-pages':
    '{file} goes on for more than {pages} pages; nothing was imported, so export the list as CSV or XLSX.',
  'web.left-origin':
    'Page {page} of {file} leads to another server; nothing was imported, so export the list as CSV or XLSX.',
  'web.unchanged':
    'Nothing was imported: {files} is the same as when it was imported on {day}, and that import still holds.',
  'cli.allow-http': 'Fetch addresses without encryption too',
  'cli.allow-private': 'Fetch from this computer and the local network too',

  'web.not-here':
    '{file} is an address, and only catalogues are fetched from one; fetch the file and import it.',

  'web.archive':
    '{file} is a web page packed into one file (MHTML); open it in a spreadsheet and save it again as XLSX.',
} as const;
