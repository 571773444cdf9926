import { expect, test } from 'vitest';
import { oreOf, priceSpread } from '../../src/budget/spread.ts';
import { someCandidate, someLine, someModel } from '../reports/fixture-run.ts';

const cheap = someLine('2', '7000.50');
const dear = someLine('3', '9000.10');

test('a covered model has the best candidate’s price between the lowest and the highest that do the job', () => {
  const candidates = [
    someCandidate('Best', someLine('1', '8450.00'), { class: 'upgrade', otherLines: [dear] }),
    someCandidate('Cheap', cheap),
  ];
  expect(priceSpread(someModel('A', { candidates }), 'DKK')).toEqual({
    lowestOre: 700_050,
    chosenOre: 845_000,
    highestOre: 900_010,
  });
});

test('expired lines, products of unsettled origin and lesser products set no price', () => {
  const candidates = [
    someCandidate('Best', someLine('1', '8450.00')),
    someCandidate('Expired', someLine('4', '1.00', { valid: false })),
    someCandidate('Suspect', someLine('5', '2.00'), { origin: 'suspected' }),
    someCandidate('Similar', someLine('6', '3.00'), { class: 'similar' }),
  ];
  expect(priceSpread(someModel('A', { candidates }), 'DKK')).toEqual({
    lowestOre: 845_000,
    chosenOre: 845_000,
    highestOre: 845_000,
  });
});

test('a model covered with reservations is priced among products that are as good', () => {
  const candidates = [someCandidate('Similar', cheap, { class: 'similar', otherLines: [dear] })];
  expect(priceSpread(someModel('A', { outcome: 'reserved', candidates }), 'DKK')).toEqual({
    lowestOre: 700_050,
    chosenOre: 700_050,
    highestOre: 900_010,
  });
});

test('a question, a gap and an unknown model have no price, whatever the candidates cost', () => {
  for (const outcome of ['question', 'gap', 'unidentified'] as const) {
    const result = someModel('A', { outcome, candidates: [someCandidate('Best', cheap)] });
    expect(priceSpread(result, 'DKK')).toEqual({ lowestOre: null, chosenOre: null, highestOre: null });
  }
});

test('no price and a price in another currency are unknown, never zero', () => {
  const euro = someLine('1', null, { price: { amount: '500.00', currency: 'EUR' } });
  const candidates = [someCandidate('Best', euro), someCandidate('None', someLine('2', null))];
  expect(priceSpread(someModel('A', { candidates }), 'DKK')).toEqual({
    lowestOre: null,
    chosenOre: null,
    highestOre: null,
  });
  expect(oreOf(euro, 'EUR')).toBe(50_000);
});
