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

  'zip.damaged': '{file} er en ZIP-fil, der er beskadiget eller afbrudt; pak eller hent den igen.',
  'zip.encrypted': '{file} er beskyttet med adgangskode; pak filerne uden.',
  'zip.too-many': '{file} indeholder mere end {entries} filer; pak kun de lister, der skal læses ind.',
  'zip.unsafe-name':
    '{file} indeholder en fil, hvis navn peger ud af mappen, som i skadelige arkiver; den åbnes ikke, så bed afsenderen om selve listerne.',
  'zip.duplicate-name':
    '{file} indeholder "{name}" to gange, og ingen kan vide, hvilken der gælder; den åbnes ikke, så pak den igen.',
  'zip.link': '{file} er en genvej til en anden fil og følges ikke.',
  'zip.method': '{file} er pakket på en måde, der ikke kan læses; pak den som en almindelig ZIP-fil.',
  'zip.nested': '{file} er et arkiv inde i arkivet og åbnes ikke; pak det ud, og indlæs filerne i det.',
  'zip.empty': '{file} indeholder ingen filer; pak den igen med listerne i.',
  'zip.nothing-taken': 'Ingen af de {files} filer i {file} kunne læses ind; {first}: {why}',
} as const;
