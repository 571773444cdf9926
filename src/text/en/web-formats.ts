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
} as const;
