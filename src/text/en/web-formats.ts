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
} as const;
