import type { FieldCase } from './case.ts';

export const cases: readonly FieldCase[] = [
  { field: 'model', from: 'line', content: 'DS-2CD2143G2-I\n', value: 'DS-2CD2143G2-I' },
  { field: 'quantity', from: 'N x', content: '12 x DS-2CD2143G2-I\n', value: 12 },
];
