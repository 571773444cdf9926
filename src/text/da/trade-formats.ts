/** What the import says of the trade's own catalogue formats: BMEcat, cXML, CIF, ETIM xChange and GDSN. */
export const tradeFormats = {
  'trade.several-origins':
    'Der er angivet flere oprindelseslande ({countries}); landet står som ukendt, så spørg leverandøren, hvilket der gælder.',
  'trade.properties-cut': 'Varen har {count} egenskaber; de første {kept} er taget med.',
  'trade.several-agreements':
    '{file} nævner flere aftaler ({agreements}); angiv med --agreement, hvilken den gælder.',
  'trade.several-suppliers':
    '{file} rummer varer fra flere leverandører ({suppliers}); del den i én fil pr. leverandør.',
  'trade.no-net-price':
    'De eneste priser ({types}) er med moms eller er ikke køberens pris; prisen står som ukendt, så bed om nettoprisen.',
  'trade.list-prices':
    'Priserne fra og med denne vare er listepriser uden aftalens rabat (net_list); bed leverandøren om priser af typen net_customer.',
  'trade.daily-price': 'Prisen skifter fra dag til dag; den står som ukendt, så spørg på den.',
  'trade.several-prices':
    'Flere priser gælder for samme antal ({prices}); prisen står som ukendt, så spørg, hvilken der gælder.',
  'trade.price-on-request': 'Prisen oplyses kun på forespørgsel; den står som ukendt.',
  'trade.update-without-price': 'Opdateringen af vare {item} angiver ingen pris; den hidtidige beholdes.',
  'trade.variants':
    'Nogle egenskaber er forskellige fra variant til variant og er udeladt; bed om en linje pr. variant.',
  'trade.punchout':
    'Vare {item} sælges kun i leverandørens egen webbutik (PunchOut) og har ingen pris i filen; bed om den med pris.',

  'trade.bmecat-transaction':
    '{file} er et BMEcat-dokument med "{transaction}", som ikke er et katalog; bed leverandøren om T_NEW_CATALOG.',
  'trade.not-an-index':
    '{file} er et cXML-dokument uden et katalog; bed leverandøren om et cXML Index eller om CSV eller XLSX.',

  'trade.cif-no-data':
    '{file} har ingen linje med DATA efter hovedet, som et CIF-katalog skal have; bed om filen igen.',
  'trade.cif-cut-short': '{file} slutter uden ENDOFDATA, så varer kan mangle; bed om hele filen igen.',
  'trade.cif-no-fields':
    '{file} nævner ikke kolonnen "{column}" i FIELDNAMES; bed om et CIF 3.0-katalog, der gør.',
  'trade.cif-too-many-cells':
    'Rækken har {cells} celler, men FIELDNAMES nævner {fields}; et komma i en tekst skal stå i anførselstegn.',
  'trade.cif-item-count':
    'Hovedet siger {stated} varer, men der er fundet {read}; spørg leverandøren, om nogle mangler.',
  'trade.cif-charset':
    'Hovedet siger, at teksten er i {stated}, men det er den ikke; den er læst som {encoding}, så se efter, om æ, ø og å er rigtige.',

  'trade.json-broken': '{file} er ikke gyldig JSON; den kan være afbrudt, så bed om den igen.',
  'trade.xchange-unread': '{file} følger ikke ETIM xChange ved {place}; bed leverandøren om en fil, der gør.',
  'trade.gdsn-no-prices':
    'En GDSN-meddelelse har ingen priser; de står som ukendt, så bed om en prisliste, og importér den bagefter.',
  'trade.xml-too-many-elements':
    '{file} har omkring linje {line} flere elementer i én vare, end noget katalog har; bed om at få den igen.',
} as const;
