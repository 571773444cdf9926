/** Hvad import af registre og kameraspecifikationer siger. */
export const registers = {
  'register.not-a-camera': 'Rækken er en enhed af typen "{type}", ikke et kamera.',
  'register.shifted-row':
    'Rækken har flere celler end overskriften, så ingen ved, hvilken af dem der er adgangskoden; eksportér listen igen med anførselstegn om hver celle.',
  'register.other-model-hardware':
    'Rækken har samme hardware-id som række {first} ({value}), men en anden model ("{model}" mod "{other}"); find ud af, hvad der er rigtigt, og ret den ene.',
  'register.other-model-mac':
    'Rækken har samme MAC-adresse som række {first} ({value}), men en anden model ("{model}" mod "{other}"); find ud af, hvad der er rigtigt, og ret den ene.',
  'register.other-model-serial':
    'Rækken har samme serienummer som række {first} ({value}), men en anden model ("{model}" mod "{other}"); find ud af, hvad der er rigtigt, og ret den ene.',
  'register.other-model-address':
    'Rækken har samme adresse som række {first} ({value}), men en anden model ("{model}" mod "{other}"); find ud af, hvad der er rigtigt, og ret den ene.',
  'register.id-of-other-department':
    'Id {id} hører allerede til et kamera i {department}; kameraet er beholdt som {own}.',
  'register.unread-need':
    'Det, "{column}" kræver, kan ikke læses ("{value}"); kravet er udeladt, så skriv et tal i egenskabens enhed, ja eller nej, eller et af dens ord.',
  'register.lost-letters':
    'Eksporten har mistet bogstaver som æ, ø og å: celler med et "?" inde i et ord: {count} ({example}); eksportér igen som UTF-8.',
  'register.detail-sheet':
    'Arket "{sheet}" fortæller mere om enheder, som et andet ark opregner, og er sprunget over.',
  'register.not-a-catalog':
    '{file} er, hvad en enhed eller en scanner siger om kameraer, ikke et katalog; indlæs den med skifte import register.',
  'register.joined': 'Yderligere rækker om et kamera, der allerede var med: {rows}.',
  'register.left-out': 'Rækker udeladt, fordi de ikke er kameraer: {count} ({types}).',
  'register.left-out-type': '{count} × {type}',
  'register.changes':
    '{department}: {added} nye, {changed} ændrede, {removed} fjernede og {unchanged} uændrede siden det forrige register.',
  'register.first': '{department}: {added} kameraer; der var intet register før.',

  'register.device-type':
    '{file} beskriver en type enhed, ikke enheder, der sidder et sted; eksportér listen over enheder i stedet.',
  'register.nmap-none':
    '{file} har scannet {hosts} enheder, og ingen af dem viser, at den er et kamera; scan igen med genkendelse af tjenester (nmap -sV).',
  'register.nmap-not-a-camera': 'Enheden {address} viser ikke, at den er et kamera.',
  'register.nmap-guess':
    'Enheden {address} er kun gættet ud fra portnummeret; scan igen med genkendelse af tjenester (nmap -sV).',
  'register.no-device': '{file} nævner hverken en enheds fabrikat eller model; spørg enheden igen.',
  'register.not-json':
    '{file} er ikke JSON, der kan læses: den er afkortet eller beskadiget; spørg enheden igen.',
  'register.empty-list':
    'Der blev ikke indsat noget; indsæt én model pr. linje, og slut med Ctrl+D (Ctrl+Z på Windows).',

  'cli.import-specs': 'Indlæs flere kameraspecifikationer (JSON)',
  'cli.import-specs-files': 'Filer med kameraspecifikationer',
  'specs.unknown-shape':
    '{file} er ikke en liste med kameraspecifikationer; den skal være JSON med en producent og kameraer eller poster fra den åbne kameradatabase.',
  'specs.not-json': '{file} er ikke JSON, der kan læses: {problem}.',
  'specs.unknown-brand':
    'Mærket "{brand}" er ikke kendt, så ingen kan sige, hvor kameraet kommer fra; ret mærket.',
  'specs.without-model': 'Posten nævner ingen model.',
  'specs.without-brand': 'Posten om {model} nævner intet mærke.',
  'specs.invalid':
    '{model}: {field} er {value}, og det kan feltet ikke indeholde; ret værdien eller enheden.',
  'specs.impossible':
    '{model}: {field} er {value}, men et kamera har fra {least} til {most}; ret tallet eller enheden.',
  'specs.turned': '{model}: {low} ({lowValue}) er større end {high} ({highValue}); ret den ene.',
  'specs.contradicts-pixels':
    '{model}: {megapixels} megapixel passer ikke til et billede på {width} × {height}; ret den ene.',
  'specs.fixed-zooms':
    '{model}: et fast objektiv kan ikke have en brændvidde fra {least} til {most} mm; ret den ene.',
  'specs.without-source': '{model}: posten nævner ingen kilde, så ingen kan efterprøve den.',
  'specs.analogue': '{model} er et analogt kamera, ikke et til netværk.',
  'specs.repeated': '{model} står allerede i post {first}.',
  'specs.none': 'Ingen af de {count} poster i {file} kunne indlæses; post {row}: {why}',
  'specs.imported': '{count} kameramodeller blev indlæst, og {rejects} poster blev ikke.',
  'specs.title': 'Indlæsning af kameraspecifikationer',
  'specs.new': '{model} er ny: der var intet kendt om den før.',
  'specs.won-tier': '{model}: den indlæste post gælder først, for dens kvalitet {own} er bedre end {other}.',
  'specs.won-newer':
    '{model}: den indlæste post gælder først, for den er nyere ({own}) end den forrige ({other}).',
  'specs.lost-tier':
    '{model}: den post, der var i forvejen, gælder først, for dens kvalitet {other} er bedre end {own}.',
  'specs.lost-older': '{model}: den post, der var i forvejen, gælder først, for den indlæste er ikke nyere.',
} as const;
