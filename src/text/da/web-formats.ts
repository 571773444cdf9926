/** Om websider og webadresser, prislister i PDF og ZIP-filer. */
export const webFormats = {
  'web.login':
    '{file} er en loginside og ikke en liste; log på i en browser, gem eller eksportér listen dér, og indlæs den fil.',
  'web.robot-check':
    '{file} er en side, der kontrollerer for robotter, og ikke en liste; åbn den i en browser, gem listen dér, og indlæs den fil.',
  'web.cookie-wall':
    '{file} er en side, der beder om samtykke til cookies, og ikke en liste; åbn den i en browser, gem listen dér, og indlæs den fil.',
  'web.frames':
    '{file} er kun rammen om en side, hvis tabeller ligger i andre filer; gem listen igen som XLSX eller CSV, eller indlæs filen med tabellen.',
  'web.script':
    '{file} er en side, som en browser selv skal fylde ud med et program, så den indeholder ingen tabel; eksportér listen som CSV eller XLSX.',
  'web.no-table': '{file} er en webside uden en tabel; eksportér listen som CSV eller XLSX.',
  'web.too-deep':
    '{file} har flere elementer inden i hinanden end nogen webside; eksportér listen som CSV eller XLSX.',
  'web.hidden-row': 'Rækken er skjult på siden og er ikke læst.',
} as const;
