import { basename, dirname } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapPath } from '../../src/workspace/column-maps.ts';

test('whatever a supplier is called, its corrections are a plain file in the folder maps', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const path = mapPath('arbejde', 'catalog', name);
      expect(dirname(path)).toMatch(/^arbejde.maps$/);
      expect(basename(path)).toMatch(/^catalog-[a-z0-9-]{6,60}\.json$/);
    }),
  );
  expect(basename(mapPath('x', 'catalog', '../../Nordsyn A/S'))).toMatch(
    /^catalog-nordsyn-a-s-[0-9a-f]{6}\.json$/,
  );
});

test('two names that a file name writes alike are kept apart; case and outer blanks are not', () => {
  expect(mapPath('x', 'catalog', 'Nordsyn A/S')).not.toBe(mapPath('x', 'catalog', 'Nordsyn A-S'));
  expect(mapPath('x', 'catalog', 'Nordsyn A/S ')).toBe(mapPath('x', 'catalog', 'NORDSYN A/S'));
  expect(mapPath('x', 'register', 'TMF')).not.toBe(mapPath('x', 'catalog', 'TMF'));
});
