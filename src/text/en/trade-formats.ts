/** What the import says of the trade's own catalogue formats: BMEcat, cXML, CIF, ETIM xChange and GDSN. */
export const tradeFormats = {
  'trade.several-origins':
    'Several countries of origin are named ({countries}); the country is left unknown, so ask the supplier which one holds.',
  'trade.properties-cut': 'The item has {count} properties; the first {kept} are kept.',
  'trade.several-agreements':
    '{file} names several agreements ({agreements}); say which one it is for with --agreement.',
  'trade.several-suppliers':
    '{file} holds offers of several suppliers ({suppliers}); split it into one file per supplier.',
  'trade.no-net-price':
    'The only prices named ({types}) include VAT or are not the price for the buyer; the price is left unknown, so ask for the net price.',
  'trade.list-prices':
    'The prices from here on are list prices without the discount of the agreement (net_list); ask the supplier for net_customer prices.',
  'trade.daily-price': 'The price changes from day to day; it is left unknown, so ask for it.',
  'trade.several-prices':
    'Several prices hold for the same quantity ({prices}); the price is left unknown, so ask which one holds.',
  'trade.price-on-request': 'The price is given on request only; it is left unknown.',
  'trade.update-without-price': 'The update of item {item} names no price; what was known is kept.',
  'trade.variants':
    'Some properties differ between variants of the item and are left out; ask for a line per variant.',
  'trade.punchout':
    "Item {item} is sold in the supplier's own web shop only (PunchOut) and has no price in the file; ask for it with a price.",

  'trade.bmecat-transaction':
    '{file} is a BMEcat document with "{transaction}", which is no catalogue; ask the supplier for T_NEW_CATALOG.',
  'trade.not-an-index':
    '{file} is a cXML document without a catalogue in it; ask the supplier for a cXML Index, or for CSV or XLSX.',

  'trade.cif-no-data': '{file} has no line DATA after the header of a CIF catalogue; ask for the file again.',
  'trade.cif-cut-short':
    '{file} ends without ENDOFDATA, so that items may be missing; ask for the whole file again.',
  'trade.cif-no-fields':
    '{file} does not name the column "{column}" in FIELDNAMES; ask for a CIF 3.0 catalogue that does.',
  'trade.cif-too-many-cells':
    'The row has {cells} cells, but FIELDNAMES names {fields}; a comma in a text must stand in quotation marks.',
  'trade.cif-item-count':
    'The header says {stated} items, but {read} were found; ask the supplier whether some are missing.',
  'trade.cif-charset':
    'The header says that the text is in {stated}, which it is not; it was read as {encoding}, so look at the letters æ, ø and å.',

  'trade.json-broken': '{file} is not valid JSON; it may have been cut short, so ask for it again.',
  'trade.xchange-unread':
    '{file} does not follow ETIM xChange at {place}; ask the supplier for a file that does.',
  'trade.gdsn-no-prices':
    'A GDSN message carries no prices; they are left unknown, so ask for a price list and import it afterwards.',
  'trade.xml-too-many-elements':
    '{file} has more elements in one record than any catalogue near line {line}; ask for it again.',
} as const;
