/**
 * One style for every page that is handed out alone. Colours keep a contrast of at least 7:1, table headers repeat on
 * every printed page, rows are not torn apart, and a wide table scrolls by itself on a small screen.
 */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --line: #8a8f98; --tint: #e7ecf2; --note: #fff6d9; --small: #404650; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f0f0f0; --paper: #16181c; --line: #7d838d; --tint: #2a3038; --note: #3a3216; --small: #c9ced6; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 72rem; color: var(--ink); background: var(--paper); font: 1rem/1.5 system-ui, "Segoe UI", Arial, sans-serif; }
p, li { max-width: 46rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { margin-top: 2rem; font-size: 1.35rem; }
h3 { margin-top: 1.5rem; font-size: 1.1rem; }
.notice { border-left: .3rem solid var(--line); padding: .5rem 1rem; background: var(--note); max-width: 48rem; }
.grid { overflow-x: auto; margin: 1rem 0; }
.grid:focus-visible { outline: .2rem solid currentColor; outline-offset: .1rem; }
table { border-collapse: collapse; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-variant-numeric: tabular-nums; }
thead th { background: var(--tint); }
tbody th { font-weight: 400; }
.right { text-align: right; white-space: nowrap; }
.total th, .total td { font-weight: 700; border-top: 2px solid var(--line); }
.notes { font-size: .875rem; color: var(--small); }
.basis { font-size: .875rem; color: var(--small); overflow-wrap: anywhere; }
.basis dt { font-weight: 600; }
.basis dd { margin: 0 0 .35rem; }
@media print {
  :root { --ink: #000; --paper: #fff; --line: #666; --tint: #eee; --note: #fff; --small: #222; }
  @page { size: A4; margin: 18mm 15mm; }
  body { padding: 0; max-width: none; font-size: 10pt; }
  .grid { overflow: visible; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr, .notice { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
}
`;
