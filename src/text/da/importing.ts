/** What the import of catalogues and registers says: errors, rejected rows, and how columns were read. */
export const importing = {
  'import.too-large': '{file} fylder mere end {megabytes} MB; del den i flere filer.',
  'import.empty-file': '{file} er tom; dan den igen.',
  'import.binary':
    '{file} er ikke tekst: linje {line} indeholder tegn, som ingen tekst har; gem den igen som CSV eller XLSX.',
  'import.unclear-delimiter':
    'Linjerne i {file} er ikke enige om, hvad der skiller cellerne; skriv "sep=;" (eller det tegn, filen bruger) som første linje.',
  'import.open-quote':
    'I {file} bliver et anførselstegn i linje {line} aldrig lukket, så rækker ville gå tabt; luk det, eller slet det.',
  'import.stray-quote':
    'Et løst anførselstegn har forskudt cellerne i rækken; skriv det dobbelt, eller slet det i filen.',
  'import.damaged-workbook':
    '{file} er ikke en projektmappe, der kan læses: den er beskadiget, afbrudt eller noget helt andet; gem den igen som XLSX.',
  'import.password': '{file} er beskyttet med adgangskode; gem den uden.',
  'import.too-large-inside':
    '{file} er pakket så tæt, at den fylder mere end {megabytes} MB, når den pakkes ud; den åbnes ikke, så gem den igen som CSV.',
  'import.only-hidden-sheets': 'Alle ark med indhold i {file} er skjult; vis det ark, der skal læses ind.',
  'import.rows-lost':
    'Arkene i {file} har indhold, men ingen rækker kunne læses; gem den igen som XLSX eller CSV.',
  'import.too-many-rows':
    'Arket "{sheet}" i {file} har mere end {rows} rækker, og flere læses ikke fra en projektmappe; gem det som CSV.',
  'import.rows-not-read':
    'Arket "{sheet}" fortsætter efter eget udsagn under denne række; det, der måtte stå dér, er ikke læst.',
  'import.too-wide': 'Rækken har mere end {columns} kolonner; resten er ikke læst.',
  'import.sheet-skipped': 'Arket "{sheet}" har ingen af de nødvendige kolonner og er sprunget over.',
  'import.no-header':
    '{file} har ingen forståelig overskriftsrække blandt de første 30 rækker; giv kolonnerne navne som dem i vejledningen, eller angiv dem med --map; --preview viser, hvad kolonnerne rummer.',
  'import.header-only':
    '{file} har en overskriftsrække, men ingen rækker under den; dan den igen med indhold.',
  'import.all-rejected':
    'Ingen af rækkerne i {file} ({rows} i alt) kunne læses ind; række {row}: {why} Ret filen, eller angiv dens kolonner med --map.',
  'import.missing-item':
    '{file} har ingen kolonne med varenummer (f.eks. {names}); kolonnerne i række {row} er: {columns}. Omdøb en af dem, eller angiv den med --map.',
  'import.missing-name':
    '{file} har ingen kolonne med varenavn eller model (f.eks. {names}); kolonnerne i række {row} er: {columns}. Omdøb en af dem, eller angiv den med --map.',
  'import.missing-price':
    '{file} har ingen kolonne med pris ekskl. moms (f.eks. {names}); kolonnerne i række {row} er: {columns}. Omdøb en af dem, eller angiv den med --map.',
  'import.missing-camera':
    '{file} har ingen kolonne med fabrikat, model eller kamera (f.eks. {names}); kolonnerne i række {row} er: {columns}. Omdøb en af dem, eller angiv den med --map.',
  'import.map-unknown-field': 'Kolonnekortet nævner feltet "{field}"; felterne er: {fields}.',
  'import.map-missing-label':
    '{file} har ingen kolonne "{label}", som kolonnekortet nævner; kolonnerne er: {columns}.',
  'import.no-agreement':
    '{file} oplyser ikke, hvilken aftale den hører til; angiv aftalens nummer med --agreement.',
  'import.no-supplier': '{file} oplyser ikke, hvem leverandøren er; angiv navnet med --supplier.',

  'import.no-lines': '{file} er et katalog uden en eneste varelinje; bed leverandøren om hele kataloget.',
  'import.too-many-lines': '{file} har mere end {lines} varelinjer; del den i flere filer.',
  'import.xml-broken': '{file} er ikke velformet XML omkring linje {line}; bed om at få den igen.',
  'import.xml-encoding': '{file} er ikke i den tegnkodning, den selv oplyser; bed om at få den igen i UTF-8.',
  'import.xml-entity':
    '{file} bruger en egen entitet omkring linje {line}; sådanne filer åbnes ikke, så bed om en uden.',
  'import.xml-too-deep':
    '{file} har flere elementer inden i hinanden end noget katalog omkring linje {line}; bed om at få den igen.',
  'import.xml-text-too-long': '{file} har en tekst uden ende omkring linje {line}; bed om at få den igen.',
  'import.line-deleted': 'Linje {line} trækker en vare tilbage (handlingen Delete) og er udeladt.',
  'import.line-without-item': 'Linje {line} har intet varenummer.',
  'import.line-without-name': 'Linje {line} har intet navn.',

  'import.total-row': 'En sumrække ("{value}") og ikke en post.',
  'import.header-again': 'Overskriften en gang til og ikke en post.',
  'import.lone-cell':
    'Rækken har kun én udfyldt celle ("{value}"): en mellemrubrik eller en note og ikke en post.',
  'import.no-item': 'Rækken har intet varenummer.',
  'import.no-name': 'Vare {item} har hverken navn eller model.',
  'import.row-without-agreement': 'Vare {item} nævner ingen aftale; udfyld cellen, eller angiv --agreement.',
  'import.row-without-supplier':
    'Vare {item} nævner ingen leverandør; udfyld cellen, eller angiv --supplier.',
  'import.repeated-item': 'Vare {item} fra {supplier} siger det samme som række {first}.',
  'import.conflicting-item':
    'Vare {item} fra {supplier} siger noget andet end række {first}, som er beholdt; ret en af dem.',
  'import.shared-item':
    'Varenummer {item} fra {supplier} står ved {count} forskellige produkter (række {rows}); alle er beholdt og skelnes ved producentens nummer, GTIN eller navn, så nævn dét ved bestilling.',
  'import.update-ambiguous':
    'Vare {item} står ved flere produkter, og rækken siger ikke hvilket; intet er ændret, så bed leverandøren om producentens nummer, GTIN eller hele kataloget.',
  'import.join-shared-price':
    'Vare {item} står ved flere produkter (række {first} og {row}), men har kun én pris i prisbogen; prisen er sat på dem alle, så kontrollér den.',
  'import.error-cell': 'Cellen er en fejl i regnearket eller for lang ("{value}").',
  'import.code-became-date':
    'Et regneark har gjort nummeret til datoen {value}; formatér kolonnen som tekst, og skriv nummeret igen.',
  'import.code-became-number':
    'Et regneark har forkortet nummeret til "{value}", og cifrene er gået tabt; formatér kolonnen som tekst, og dan filen igen.',
  'import.unread-gtin': '"{value}" er ikke et GTIN.',
  'import.unread-unspsc': '"{value}" er ikke en UNSPSC-kode på otte cifre.',
  'import.unknown-country': '"{value}" er hverken en landekode eller navnet på et land.',
  'import.unknown-currency': '"{value}" er ikke en kendt valuta; prisen står som ukendt.',
  'import.currency-conflict':
    '"{value}" og valutaen "{stated}" siger ikke det samme; prisen står som ukendt, så ret den ene.',
  'import.unread-price': '"{value}" kan ikke læses som en pris; prisen står som ukendt.',
  'import.unread-price-quantity':
    '"{value}" kan ikke læses som det antal, prisen gælder for; der er regnet med 1.',
  'import.zero-price': 'Prisen er 0; spørg leverandøren, om det er meningen.',
  'import.not-a-date': '"{value}" er ikke en dato.',
  'import.impossible-date': 'Dagen {value} findes ikke (dag, måned, år).',

  'import.price-repeated': 'Prisen på vare {item} står allerede i række {first} i {file}.',
  'import.price-conflict':
    'Vare {item} har en anden pris i række {first} i {file}, som er beholdt; ret en af dem.',
  'import.join-no-price': 'Vare {item} findes ikke i prisbogen; prisen er ukendt.',
  'import.join-no-item': 'Vare {item} i {file} findes ikke i stamdata.',

  'import.no-camera': 'Rækken nævner hverken fabrikat eller model.',
  'import.no-department':
    'Rækken nævner ingen forvaltning; udfyld cellen (en flettet celle gælder kun sin første række), eller angiv --department.',
  'import.unknown-department':
    'Budgettet har ingen forvaltning "{department}"; forvaltningerne er: {codes}. Ret cellen.',
  'import.unknown-department-asked':
    'Budgettet har ingen forvaltning "{department}"; forvaltningerne til --department er: {codes}.',
  'import.unread-quantity': '"{value}" er ikke et antal kameraer.',
  'import.no-cameras': 'Rækken tæller 0 kameraer.',
  'import.quantity-too-large': '{value} kameraer i én række er mere end {largest}; del rækken.',
  'import.unread-mac': '"{value}" er ikke en MAC-adresse; kameraet er beholdt uden.',
  'import.repeated-id': 'Kameraet {id} står allerede i række {first}.',
  'import.repeated-mac': 'Kameraet med MAC-adressen {mac} står allerede i række {first}.',

  'import.numbers-seen': 'Tallene i "{column}" har "{sign}" foran decimalerne.',
  'import.numbers-plain': 'Tallene i "{column}" har hverken decimaler eller tusindtalstegn.',
  'import.numbers-mixed':
    'Tallene i "{column}" er skrevet på to måder; de tal, der kun kan læses på én måde, er læst sådan, og resten står som ukendt.',
  'import.numbers-ambiguous':
    'Intet i "{column}" viser, hvilket tegn der står foran decimalerne; tallene er læst på dansk, så 1.500 er femten hundrede.',

  'import.update-unknown':
    'Vare {item} skal ændres, men står ikke i nogen tidligere udgave; bed om hele kataloget.',
  'import.withdrawn-unknown': 'Vare {item} skal udgå, men står ikke i nogen tidligere udgave.',
  'import.changes-without-full':
    '{file} ændrer kun et katalog, og der er endnu intet fra {supplier} på aftale {agreement}; indlæs hele kataloget først.',
  'import.far-fewer-lines':
    '{supplier} på aftale {agreement} har nu {lines} linjer, hvor den forrige udgave havde {before}; kontrollér, at filen er hele kataloget.',
  'import.outlives-agreement':
    'Aftale {agreement} slutter {until}, men nogle linjer fra {supplier} gælder længere: {count}, den første er vare {item}; de kan ikke bestilles efter den dag.',
  'import.agreement-dates-crossed':
    'Aftalen kan ikke slutte {until}, før den begynder {from}; ret --agreement-from eller --agreement-until.',
  'import.bad-agreement-day': '{value} er ikke en dato; skriv aftalens dage som ÅÅÅÅ-MM-DD.',
  'import.first-edition': '{supplier} på aftale {agreement}: første udgave, linjer: {added}.',
  'import.edition-changed':
    '{supplier} på aftale {agreement}: {added} nye, {changed} ændrede, {removed} udgåede og {unchanged} uændrede linjer; {before} linjer før.',
  'import.all-joined': 'Alle varer i {master} har en pris i {prices}, og alle priser har en vare.',
  'import.master-without-price': 'Varer i {master} uden pris i {prices}: {count} ({items}).',
  'import.price-without-item': 'Priser i {prices} uden vare i {master}: {count} ({items}).',
  'import.and-more': '{items} og {count} mere',
  'import.workbook-too-slow':
    '{file} blev ikke læst inden for {seconds} sekunder; del den i flere projektmapper, eller gem den som CSV.',
  'import.workbook-too-much':
    '{file} kræver mere hukommelse, end en projektmappe må; del den i flere projektmapper, eller gem den som CSV.',
} as const;
