import { expect, test } from 'vitest';
import gdsn from '../../src/importers/gdsn.ts';
import { entriesOf, refusedWith } from './entries.ts';

const provider =
  '<informationProviderOfTradeItem><partyName>Sælger</partyName></informationProviderOfTradeItem>';

function unit(gtin: string, country = ''): string {
  return `<tradeItem><gtin>${gtin}</gtin>${provider}<tradeItemInformation><extension><d:tradeItemDescriptionModule><tradeItemDescriptionInformation><tradeItemDescription languageCode="da">Kamera</tradeItemDescription></tradeItemDescriptionInformation></d:tradeItemDescriptionModule><p:placeOfItemActivityModule><placeOfProductActivity>${country}</placeOfProductActivity></p:placeOfItemActivityModule></extension></tradeItemInformation></tradeItem>`;
}

function from(...countries: readonly string[]): string {
  return countries
    .map((code) => `<countryOfOrigin><countryCode>${code}</countryCode></countryOfOrigin>`)
    .join('');
}

function transaction(item: string, command = 'ADD'): string {
  return `<transaction><documentCommand><documentCommandHeader type="${command}"/><c:catalogueItemNotification>${item}</c:catalogueItemNotification></documentCommand></transaction>`;
}

function message(...transactions: readonly string[]): string {
  return `<c:catalogueItemNotificationMessage>${transactions.join('')}</c:catalogueItemNotificationMessage>`;
}

const item = (content: string) => `<catalogueItem>${content}</catalogueItem>`;
const inside = (content: string) =>
  `<catalogueItemChildItemLink><quantity>6</quantity>${item(content)}</catalogueItemChildItemLink>`;

test('of a pallet of boxes of cameras the camera is read', async () => {
  const pallet = item(unit('3') + inside(unit('2') + inside(unit('05701234567899'))));
  const { lines, edition, notes } = await entriesOf(gdsn, message(transaction(pallet)));
  expect(lines.map(({ gtin }) => gtin)).toEqual(['05701234567899']);
  expect(edition).toMatchObject({ edition: 'changes', supplier: 'Sælger' });
  expect(notes).toEqual(['1 price: trade.gdsn-no-prices']);
});

test.each([
  { codes: ['156'], origin: 'CN' },
  { codes: ['158'], origin: 'TW' },
  { codes: ['344'], origin: 'HK' },
  { codes: ['076'], origin: 'BR' },
  { codes: ['208', '156'], origin: null },
  { codes: ['999'], origin: null },
  { codes: ['000'], origin: null },
  { codes: [], origin: null },
])('the country numbers $codes are $origin', async ({ codes, origin }) => {
  const { lines } = await entriesOf(gdsn, message(transaction(item(unit('1', from(...codes))))));
  expect(lines[0]?.origin).toBe(origin);
});

test('a message that deletes withdraws the item', async () => {
  const { entries } = await entriesOf(gdsn, message(transaction(item(unit('9')), 'DELETE')));
  expect(entries.at(-1)).toMatchObject({ kind: 'withdrawn', offer: { agreement: 'A-1', item: '9' } });
});

test('a message without items, without agreement or cut short is refused', async () => {
  expect(await refusedWith(gdsn, message())).toBe('import.no-supplier 2');
  expect(await refusedWith(gdsn, message(), { agreement: 'A', supplier: 'S' })).toBe('import.no-lines 3');
  const whole = message(transaction(item(unit('1'))));
  expect(await refusedWith(gdsn, whole, { agreement: null, supplier: null })).toBe('import.no-agreement 2');
  expect(await refusedWith(gdsn, whole.slice(0, -9))).toBe('import.xml-broken 3');
});
