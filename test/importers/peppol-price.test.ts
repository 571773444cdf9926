import { describe, expect, test } from 'vitest';
import peppol from '../../src/importers/peppol-catalog.ts';
import { at, contract, seller, ublDocument } from './fields/ubl-document.ts';
import { entriesOf } from './ubl-entries.ts';

const item = `<cac:Item>${at('Name', 'Dome')}${at('SellersItemIdentification/ID', '1')}</cac:Item>`;

function block(amount: string, before = '', inPrice = ''): string {
  return `<cac:RequiredItemLocationQuantity>${before}<cac:Price>${at('PriceAmount', amount, 'currencyID="DKK"')}${inPrice}</cac:Price></cac:RequiredItemLocationQuantity>`;
}

function from(quantity: string): string {
  return at('MinimumQuantity', quantity);
}

function inCountry(country: string): string {
  return at('ApplicableTerritoryAddress/Country/IdentificationCode', country);
}

/** The line that a catalogue with these prices yields, and what is said of them. */
async function priced(prices: string, header = '') {
  const lines = `<cac:CatalogueLine>${at('ID', '1')}${prices}${item}</cac:CatalogueLine>`;
  const customization = 'urn:fdc:peppol.eu:poacc:trns:catalogue:3';
  const content = ublDocument({
    root: 'Catalogue',
    customization,
    header: header + contract + seller,
    lines,
  });
  const entries = await entriesOf(peppol, content);
  return {
    line: entries.flatMap((entry) => (entry.kind === 'line' ? [entry.line] : []))[0],
    said: entries.flatMap((entry) => (entry.kind === 'reject' ? [entry.reject.why.key] : [])),
  };
}

const receiver = at('ReceiverParty/PostalAddress/Country/IdentificationCode', 'DK');

describe('the price of one piece', () => {
  test('is that of the smallest quantity, and the other steps are kept by name', async () => {
    const { line, said } = await priced(block('7000.00', from('10')) + block('8000.00', from('1')));
    expect(line?.price).toEqual({ minor: 800_000, currency: 'DKK' });
    expect(line?.properties).toEqual([
      { name: 'PriceAmount (MinimumQuantity 10)', value: '7000.00', unit: 'DKK' },
    ]);
    expect(said).toEqual([]);
  });

  test('is said to hold from several pieces only, where there is none for one', async () => {
    const { line, said } = await priced(block('7000.00', from('10')));
    expect(line?.price?.minor).toBe(700_000);
    expect(said).toEqual(['ubl.price-from-quantity']);
  });

  test('is that of the country that the catalogue is sent to', async () => {
    const { line } = await priced(
      block('90.00', inCountry('SE')) + block('80.00', inCountry('DK')),
      receiver,
    );
    expect(line?.price?.minor).toBe(8_000);
    expect(line?.properties).toEqual([
      { name: 'PriceAmount (ApplicableTerritoryAddress SE)', value: '90.00', unit: 'DKK' },
    ]);
  });

  test('is that of everywhere before that of another country', async () => {
    const { line, said } = await priced(block('90.00', inCountry('SE')) + block('80.00'), receiver);
    expect(line?.price?.minor).toBe(8_000);
    expect(said).toEqual([]);
  });

  test('is kept with a question where it is stated for another country alone', async () => {
    const { line, said } = await priced(block('90.00', inCountry('SE')), receiver);
    expect(line?.price?.minor).toBe(9_000);
    expect(said).toEqual(['ubl.price-elsewhere']);
  });

  test('is unknown where several differ and nothing tells them apart, never the first or the lowest', async () => {
    const { line, said } = await priced(block('90.00') + block('80.00'));
    expect(line?.price).toBeNull();
    expect(said).toEqual(['ubl.price-conflict']);
    expect(line?.properties.map(({ value }) => value)).toEqual(['90.00', '80.00']);
  });

  test('is the one that holds first, and the later one is told', async () => {
    const period = (day: string) => at('ValidityPeriod/StartDate', day);
    const { line, said } = await priced(
      block('90.00', '', period('2027-01-01')) + block('80.00', '', period('2026-01-01')),
    );
    expect(line?.price?.minor).toBe(8_000);
    expect(said).toEqual(['ubl.price-later']);
  });

  test('keeps saying that it is for ten', async () => {
    expect((await priced(block('100.00', '', at('BaseQuantity', '10')))).line).toMatchObject({
      price: { minor: 10_000 },
      priceQuantity: 10,
    });
  });

  test('for another unit than the one that is ordered says both', async () => {
    const prices = `${at('OrderableUnit', 'XPK')}${block('100.00', '', at('BaseQuantity', '1', 'unitCode="C62"') + at('OrderableUnitFactorRate', '4'))}`;
    const { line } = await priced(prices);
    expect(line?.unit).toBe('C62');
    expect(line?.properties).toEqual([
      { name: 'OrderableUnit', value: 'XPK', unit: null },
      { name: 'OrderableUnitFactorRate', value: '4', unit: null },
    ]);
  });

  test('is unknown, not zero, where the line names none', async () => {
    expect(await priced('')).toMatchObject({ line: { price: null }, said: [] });
  });

  test.each([
    ['8.450,00', 'a decimal comma'],
    ['-5.00', 'a minus'],
    ['1e3', 'an exponent'],
    ['NaN', 'no number'],
  ])('%s is unknown and reported, and the line stays', async (amount) => {
    const { line, said } = await priced(block(amount));
    expect(line?.price).toBeNull();
    expect(said).toEqual(['import.unread-price']);
  });

  test('without a currency is unknown', async () => {
    const { line, said } = await priced(block('5.00').replace(' currencyID="DKK"', ''));
    expect(line?.price).toBeNull();
    expect(said).toEqual(['import.unread-price']);
  });

  test('of nothing is kept as the file says it, with a warning', async () => {
    expect(await priced(block('0.00'))).toMatchObject({
      line: { price: { minor: 0 } },
      said: ['import.zero-price'],
    });
  });
});

test('a delivery time in hours is whole days, and one in months is kept by name, never guessed', async () => {
  const hours = await priced(block('1.00', at('LeadTimeMeasure', '36', 'unitCode="HUR"')));
  expect(hours.line?.leadTimeDays).toBe(2);
  const months = await priced(block('1.00', at('LeadTimeMeasure', '2', 'unitCode="MON"')));
  expect(months.line?.leadTimeDays).toBeNull();
  expect(months.line?.properties).toEqual([{ name: 'LeadTimeMeasure', value: '2', unit: 'MON' }]);
});
