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

  'pdf.damaged':
    '{file} er en PDF-fil, der er beskadiget eller afbrudt; bed om at få den igen, helst som XLSX eller CSV.',
  'pdf.password':
    '{file} er beskyttet med adgangskode; gem den uden, eller bed om listen som XLSX eller CSV.',
  'pdf.scanned':
    '{file} indeholder billeder af sider og ingen tekst (den er scannet), så intet kan læses; bed leverandøren om listen som XLSX eller CSV.',
  'pdf.no-meaning':
    'Teksten i {file} er gemt i tegn, der intet siger, selv om siderne ser rigtige ud; bed leverandøren om listen som XLSX eller CSV.',
  'pdf.too-long':
    '{file} har mere end {pages} sider, og flere læses ikke fra en PDF-fil; bed leverandøren om listen som XLSX eller CSV.',
  'pdf.too-slow':
    '{file} tager mere end {seconds} sekunder at læse og er opgivet; bed leverandøren om listen som XLSX eller CSV.',
  'pdf.no-table': '{file} har tekst, men ingen tabel; bed leverandøren om listen som XLSX eller CSV.',
  'pdf.page-without-text': 'Side {page} har ingen tekst (den er tom eller et billede) og er ikke læst.',
  'pdf.no-register':
    '{file} er en PDF-fil, og et register kan ikke læses sikkert fra en sådan; eksportér det som CSV eller XLSX.',

  'cli.import-confirmed-by': 'Navn på den, der har kontrolleret varelinjer fra en PDF-fil',
  'pdf.unconfirmed':
    'Alle {lines} varelinjer er ubekræftede: cellerne er læst ud fra tekstens plads på siden. De vises, men vælges ikke; sammenhold dem med filen, og indlæs den igen med --confirmed-by og dit navn.',
  'view.unconfirmed': 'ubekræftet, læst fra en PDF-fil',

  'web.bad-address': '{file} er ikke en webadresse; skriv den som https://vært/sti.',
  'web.scheme': '{file} læses ikke: kun https-adresser læses; hent filen, og indlæs den.',
  'web.user-info':
    '{file} er angivet med brugernavn eller adgangskode i adressen; lister bag et login hentes ikke, så hent filen, og indlæs den.',
  'web.no-http':
    '{file} ville blive hentet uden kryptering; brug https, eller tilføj --allow-http, hvis det er meningen.',
  'web.private':
    '{file} fører til en maskine på denne computer eller det lokale netværk; tilføj --allow-private, hvis det er meningen.',
  'web.redirects':
    '{file} sender videre mere end {most} gange; åbn den i en browser, og angiv den sidste adresse.',
  'web.too-slow':
    '{file} kom ikke frem inden for {seconds} sekunder; prøv igen, eller hent filen i en browser, og indlæs den.',
  'web.no-host': 'Serveren til {file} findes ikke; kontrollér adressen og forbindelsen.',
  'web.no-connection': 'Serveren til {file} kan ikke nås ({code}); kontrollér adressen og forbindelsen.',
  'web.certificate':
    'Serveren til {file} kan ikke bevise, hvem den er ({code}), så intet er hentet; spørg dens ejer, eller hent filen på en anden måde.',
  'web.needs-login': '{file} kræver login (svar {status}); hent filen i en browser, og indlæs den.',
  'web.not-found': '{file} findes ikke (svar {status}); kontrollér adressen.',
  'web.busy': 'Serveren til {file} kan ikke svare lige nu ({status}); prøv igen senere.',
  'web.status': 'Serveren til {file} gav svaret {status} og ingen fil; kontrollér adressen i en browser.',
  'web.encoding':
    '{file} kommer pakket som "{encoding}", der ikke kan læses; hent den i en browser, og indlæs den.',
  'web.broken-body':
    '{file} kom frem i beskadiget stand; prøv igen, eller hent den i en browser, og indlæs den.',
  'web.too-many-pages':
    '{file} fortsætter over mere end {pages} sider; intet er læst ind, så eksportér listen som CSV eller XLSX.',
  'web.left-origin':
    'Side {page} af {file} fører til en anden server; intet er læst ind, så eksportér listen som CSV eller XLSX.',
  'web.unchanged':
    'Intet er læst ind: {files} er uændret, siden det blev læst ind den {day}, og den indlæsning gælder stadig.',
  'cli.allow-http': 'Hent også adresser uden kryptering',
  'cli.allow-private': 'Hent også fra denne computer og det lokale netværk',

  'web.not-here': '{file} er en adresse, og kun kataloger hentes fra en sådan; hent filen, og indlæs den.',

  'web.archive':
    '{file} er en webside pakket i én fil (MHTML); åbn den i et regneark, og gem den igen som XLSX.',
} as const;
