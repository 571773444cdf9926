import { gdsnSources } from '../../../src/importers/reading/gdsn-sources.ts';
import { type RemovableCase, removable } from './removable.ts';

const sender =
  '<sh:StandardBusinessDocumentHeader><sh:Sender><sh:Identifier>5790000000005</sh:Identifier></sh:Sender></sh:StandardBusinessDocumentHeader>';
const gtin = '<gtin>05701234567899</gtin>';
const description = '<tradeItemDescription languageCode="da">Kamera</tradeItemDescription>';

function message(unit: string, top = sender): string {
  return `<cin:catalogueItemNotificationMessage xmlns:cin="urn:gs1" xmlns:sh="urn:sh">${top}<transaction><documentCommand><documentCommandHeader type="ADD"/><cin:catalogueItemNotification><catalogueItem><tradeItem>${unit}</tradeItem></catalogueItem></cin:catalogueItemNotification></documentCommand></transaction></cin:catalogueItemNotificationMessage>`;
}

function inModule(name: string, content: string): string {
  return `<tradeItemInformation><extension><x:${name} xmlns:x="urn:x">${content}</x:${name}></extension></tradeItemInformation>`;
}

function describing(content: string): string {
  return inModule(
    'tradeItemDescriptionModule',
    `<tradeItemDescriptionInformation>${content}</tradeItemDescriptionInformation>`,
  );
}

const described = describing(description);

function unit(content: string): string {
  return message(`${gtin}${content}${described}`);
}

function numbered(kind: string, number: string): string {
  return `⟦<additionalTradeItemIdentification additionalTradeItemIdentificationTypeCode="${kind}">${number}</additionalTradeItemIdentification>⟧`;
}

function classed(system: string, code: string): string {
  return `<gdsnTradeItemClassification>⟦<additionalTradeItemClassification><additionalTradeItemClassificationSystemCode>${system}</additionalTradeItemClassificationSystemCode><additionalTradeItemClassificationValue><additionalTradeItemClassificationCodeValue>${code}</additionalTradeItemClassificationCodeValue></additionalTradeItemClassificationValue></additionalTradeItemClassification>⟧</gdsnTradeItemClassification>`;
}

function sold(content: string): string {
  return unit(
    inModule(
      'deliveryPurchasingInformationModule',
      `<deliveryPurchasingInformation>${content}</deliveryPurchasingInformation>`,
    ),
  );
}

/** In the order of the sources. */
const documents: readonly (readonly [string, unknown])[] = [
  [
    unit('⟦<informationProviderOfTradeItem><partyName>Sælger</partyName></informationProviderOfTradeItem>⟧'),
    'Sælger',
  ],
  [message(`${gtin}${described}`, `⟦${sender}⟧`), '5790000000005'],
  [unit(numbered('SUPPLIER_ASSIGNED', '42')), '42'],
  [message(`⟦${gtin}⟧${described}`), '05701234567899'],
  [
    message(
      `${gtin}${describing(`⟦${description}⟧<descriptionShort languageCode="en">Dome</descriptionShort>`)}`,
    ),
    'Kamera',
  ],
  [message(`${gtin}${describing('⟦<descriptionShort languageCode="en">Dome</descriptionShort>⟧')}`), 'Dome'],
  [message(`${gtin}${describing(`${description}⟦<descriptionShort>Dome</descriptionShort>⟧`)}`), 'Dome'],
  [
    message(
      `${gtin}${describing(`${description}⟦<brandNameInformation><brandName>Mærke</brandName></brandNameInformation>⟧`)}`,
    ),
    'Mærke',
  ],
  [unit('⟦<brandOwner><partyName>Ejer</partyName></brandOwner>⟧'), 'Ejer'],
  [unit('⟦<manufacturerOfTradeItem><partyName>Maker AB</partyName></manufacturerOfTradeItem>⟧'), 'Maker AB'],
  [unit(numbered('MANUFACTURER_PART_NUMBER', 'D4-X')), 'D4-X'],
  [unit(numbered('MODEL_NUMBER', 'D5')), 'D5'],
  [
    message(
      `⟦${gtin}⟧<additionalTradeItemIdentification additionalTradeItemIdentificationTypeCode="SUPPLIER_ASSIGNED">1</additionalTradeItemIdentification>${described}`,
    ),
    '05701234567899',
  ],
  [unit(classed('UNSPSC', '46171610')), '46171610'],
  [sold('⟦<startAvailabilityDateTime>2026-01-01T00:00:00</startAvailabilityDateTime>⟧'), '2026-01-01'],
  [sold('⟦<endAvailabilityDateTime>2026-12-31T00:00:00</endAvailabilityDateTime>⟧'), '2026-12-31'],
  [unit('⟦<isTradeItemAnOrderableUnit>false</isTradeItemAnOrderableUnit>⟧'), false],
  [
    unit(
      inModule(
        'placeOfItemActivityModule',
        '<placeOfProductActivity>⟦<countryOfOrigin><countryCode>156</countryCode></countryOfOrigin>⟧</placeOfProductActivity>',
      ),
    ),
    'CN',
  ],
  [
    unit(
      inModule(
        'referencedFileDetailInformationModule',
        '<referencedFileHeader><referencedFileTypeCode>DATA_SHEET</referencedFileTypeCode>⟦<uniformResourceIdentifier>https://example.dk/ark.pdf</uniformResourceIdentifier>⟧</referencedFileHeader>',
      ),
    ),
    'https://example.dk/ark.pdf',
  ],
  [
    unit(
      '<gdsnTradeItemClassification>⟦<gpcCategoryCode>10001096</gpcCategoryCode>⟧</gdsnTradeItemClassification>',
    ),
    [{ name: 'GPC', value: '10001096', unit: null }],
  ],
  [unit(classed('ETIM', 'EC002704')), [{ name: 'ETIM', value: 'EC002704', unit: null }]],
];

export const cases: readonly RemovableCase[] = documents.map(([marked, value], index) => {
  const { field, from } = gdsnSources[index] ?? { field: '', from: 'no such source' };
  return removable(field, from, marked, value);
});
