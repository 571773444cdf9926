/**
 * Hvorfor et produkt er udelukket, mistænkt, ukendt eller tilladt efter en politik, og hvad der ville afklare et lag.
 * `{who}` og `{behind}` er et firma med landekode, som i `Canon Inc. (JP)`; koden mangler, hvor
 * ingen kilde oplyser et land.
 */
export const origin = {
  'origin.excluded-country.seller': 'Sælgeren er oplyst som {who}, hvis hjemsted politikken udelukker.',
  'origin.excluded-country.brandOwner':
    'Mærkets ejer er oplyst som {who}, hvis hjemsted politikken udelukker.',
  'origin.excluded-country.ultimateOwner':
    'Den øverste ejer er oplyst som {who}, hvis hjemsted politikken udelukker.',
  'origin.excluded-country.maker': 'Producenten er oplyst som {who}, hvis hjemsted politikken udelukker.',
  'origin.excluded-country.factory':
    'Fremstillingsstedet er oplyst som {who}, og politikken udelukker det land.',
  'origin.excluded-country.chip': 'Chippen er oplyst at være fra {who}, hvis hjemsted politikken udelukker.',

  'origin.excluded-firm.seller': 'Sælgeren er oplyst som {who}, et firma, som politikken udelukker ved navn.',
  'origin.excluded-firm.brandOwner':
    'Mærkets ejer er oplyst som {who}, et firma, som politikken udelukker ved navn.',
  'origin.excluded-firm.ultimateOwner':
    'Den øverste ejer er oplyst som {who}, et firma, som politikken udelukker ved navn.',
  'origin.excluded-firm.maker':
    'Producenten er oplyst som {who}, et firma, som politikken udelukker ved navn.',
  'origin.excluded-firm.factory':
    'Fremstillingsstedet er oplyst som {who}, et firma, som politikken udelukker ved navn.',
  'origin.excluded-firm.chip':
    'Chippen er oplyst at være fra {who}, et firma, som politikken udelukker ved navn.',
  'origin.excluded-brand': 'Politikken udelukker {brand} ved navn.',

  'origin.excluded-behind.seller': 'Bag sælgeren, oplyst som {who}, står {behind}, som politikken udelukker.',
  'origin.excluded-behind.brandOwner':
    'Bag mærkets ejer, oplyst som {who}, står {behind}, som politikken udelukker.',
  'origin.excluded-behind.ultimateOwner':
    'Bag den øverste ejer, oplyst som {who}, står {behind}, som politikken udelukker.',
  'origin.excluded-behind.maker':
    'Bag producenten, oplyst som {who}, står {behind}, som politikken udelukker.',
  'origin.excluded-behind.factory':
    'Bag fremstillingsstedet, oplyst som {who}, står {behind}, som politikken udelukker.',
  'origin.excluded-behind.chip':
    'Bag chippens producent, oplyst som {who}, står {behind}, som politikken udelukker.',
  'origin.excluded-seat':
    '{who} er i en anden kilde oplyst som {behind}, og det hjemsted udelukker politikken.',

  'origin.suspected-some':
    '{who}, som politikken udelukker, oplyses at stå bag nogle af mærkets produkter. Spørg leverandøren, om det gælder dette produkt.',
  'origin.suspected-contradicted':
    'Én kilde peger på {who}, som politikken udelukker, men en anden kilde modsiger det. Bed leverandøren om dokumentation.',
  'origin.suspected-behind':
    'Et muligt spor fører gennem {who} til {behind}, som politikken udelukker. Sporet er omstridt eller gælder kun nogle produkter; spørg leverandøren.',
  'origin.lead.model-number':
    'Betegnelsen {model} indeholder {prefix}, som {maker} begynder sine modelnumre med. Det er et tegn, ikke et bevis; spørg leverandøren, hvem der har fremstillet kameraet.',
  'origin.lead.mac':
    'Begyndelsen af MAC-adressen, {prefix}, er registreret til {registrant}: et tegn, ikke et bevis. Spørg leverandøren, hvem der har fremstillet kameraet.',

  'origin.lead.known-model':
    'Nummeret {number} er et kamera fra {maker}. Det er et tegn, ikke et bevis; spørg leverandøren, hvem der har fremstillet kameraet.',
  'origin.lead.built-as':
    'Nummeret {number} er bygget op, som {maker} bygger sine modelnumre. Det er et tegn, ikke et bevis; spørg leverandøren, hvem der har fremstillet kameraet.',
  'origin.mac.group':
    'MAC-adressen {prefix}… er en gruppeadresse, som intet kamera har selv; den siger intet om, hvem der har fremstillet kameraet.',
  'origin.mac.local':
    'MAC-adressen {prefix}… er valgt af enheden eller netværket og står ikke i noget register; den siger intet om, hvem der har fremstillet kameraet.',
  'origin.mac.unregistered':
    'Ingen har registreret begyndelsen af MAC-adressen, {prefix}; den siger intet om, hvem der har fremstillet kameraet.',
  'origin.mac.stranger':
    'Begyndelsen af MAC-adressen, {prefix}, er registreret til {registrant}, som ikke er en kameraproducent, vi kender; den siger intet om, hvem der har fremstillet kameraet.',
  'origin.mac.own':
    'Begyndelsen af MAC-adressen, {prefix}, er registreret til {registrant}, mærkets eget firma; den peger ikke på en anden producent.',
  'origin.mac.chip':
    'Begyndelsen af MAC-adressen, {prefix}, er registreret til {registrant}, som laver chip og moduler til andre; den siger intet om, hvem der har fremstillet kameraet.',

  'origin.no-brand': 'Linjen nævner intet mærke, så ingen kan sige, hvem der står bag produktet.',
  'origin.unknown-brand': 'Mærket {brand} er ikke blandt dem, vi har oplysninger om.',
  'origin.unknown.seller': 'Ingen kilde afgør, hvem sælgeren er.',
  'origin.unknown.brandOwner': 'Ingen kilde afgør, hvem der ejer mærket.',
  'origin.unknown.ultimateOwner': 'Ingen kilde afgør, hvem den øverste ejer er.',
  'origin.unknown.maker': 'Ingen kilde afgør, hvem der har fremstillet produktet.',
  'origin.unknown.factory': 'Ingen kilde afgør, hvor produktet er fremstillet.',
  'origin.unknown.chip': 'Ingen kilde afgør, hvis chip der sidder i produktet.',
  'origin.unknown-country': 'Ingen kilde siger, i hvilket land {who} har hjemsted.',

  'origin.evidence.seller': 'Sælgeren er oplyst som {who}.',
  'origin.evidence.brandOwner': 'Mærkets ejer er oplyst som {who}.',
  'origin.evidence.ultimateOwner': 'Den øverste ejer er oplyst som {who}.',
  'origin.evidence.maker': 'Producenten er oplyst som {who}.',
  'origin.evidence.factory': 'Fremstillingsstedet er oplyst som {who}.',
  'origin.evidence.chip': 'Chippen er oplyst at være fra {who}.',
  'origin.nothing-against': 'Ingen af de kilder, politikken læser, peger på nogen, den udelukker.',

  'origin.settle.seller':
    'Spørg, hvilket selskab der sælger varen, og hvor det har hjemsted, og bed om CVR-nummer eller tilsvarende.',
  'origin.settle.brandOwner':
    'Spørg leverandøren, hvilket selskab der ejer mærket, og hvor det har hjemsted, og bed om en udskrift fra selskabsregisteret.',
  'origin.settle.ultimateOwner':
    'Spørg leverandøren, hvem der i sidste ende ejer selskabet bag mærket, og bed om en oversigt over koncernen eller ejerne.',
  'origin.settle.maker': 'Spørg leverandøren, hvem der har fremstillet kameraet, og bed om dokumentation.',
  'origin.settle.factory':
    'Spørg leverandøren, i hvilket land og på hvilken fabrik kameraet er fremstillet, og bed om en oprindelseserklæring.',
  'origin.settle.chip':
    'Spørg leverandøren, hvilken processor (SoC) der sidder i kameraet, og hvem der fremstiller den, og bed om et datablad eller en skriftlig erklæring.',

  'origin.some-products': 'nogle produkter',
  'origin.no-country': 'land ukendt',
  'origin.period': '{from} til {to}',
  'origin.period-from': 'fra {from}',
  'origin.period-to': 'til {to}',
  'origin.published': 'udgivet {day}',
  'origin.seen': 'læst {day}',
  'origin.undated': 'uden dato',
  'origin.history': 'På andre tidspunkter end den valgte dag',
  'origin.history-who': 'Hvem',
  'origin.history-earlier': 'tidligere',
  'origin.history-later': 'senere',
  'origin.history-time': 'Tidspunkt',
  'origin.about-sources': 'Om kilderne: {conflict}',
  'origin.sources': 'Kilder',
  'origin.same-settles': '{claims} – {settle}',
} as const;
