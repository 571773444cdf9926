import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import oioubl from '../../src/importers/oioubl-catalog.ts';
import peppol from '../../src/importers/peppol-catalog.ts';
import { at, contract, seller, ublDocument } from './fields/ubl-document.ts';
import { entriesOf } from './ubl-entries.ts';

const peppolStandard = 'urn:fdc:peppol.eu:poacc:trns:catalogue:3';

function line(item: string, action: string | null, more = ''): string {
  const code = action === null ? '' : at('ActionCode', action);
  const described = `${at('Name', `Vare ${item}`)}${at('SellersItemIdentification/ID', item)}`;
  return `<cac:CatalogueLine>${at('ID', item)}${code}${more}<cac:Item>${described}</cac:Item></cac:CatalogueLine>`;
}

/** What a catalogue with this action and these line actions yields, in short. */
async function asked(action: string | null, lines: string, customization = peppolStandard) {
  const code = action === null ? '' : at('ActionCode', action);
  const content = ublDocument({ root: 'Catalogue', customization, header: code + contract + seller, lines });
  const importer = customization === peppolStandard ? peppol : oioubl;
  return (await entriesOf(importer, content)).map((entry) =>
    entry.kind === 'edition' ? entry.edition.edition : entry.kind,
  );
}

describe('a Peppol catalogue', () => {
  test.each([null, 'Add', 'Replace'])(
    'with the action %s is complete, whatever its lines add or update',
    async (action) => {
      expect(await asked(action, line('1', 'Add') + line('2', 'Update') + line('3', null))).toEqual([
        'full',
        'line',
        'line',
        'line',
      ]);
    },
  );

  test.each([null, 'Add'])(
    'with the action %s and a line that is deleted changes what stays',
    async (action) => {
      expect(await asked(action, line('1', null) + line('2', 'Delete'))).toEqual([
        'changes',
        'line',
        'withdrawn',
      ]);
    },
  );

  test('that replaces leaves out a line that is deleted, and says so', async () => {
    expect(await asked('Replace', line('1', 'Add') + line('2', 'Delete'))).toEqual([
      'full',
      'line',
      'reject',
    ]);
  });

  test('that updates changes only what its lines name', async () => {
    expect(await asked('Update', line('1', 'Update') + line('2', 'Add') + line('3', 'Delete'))).toEqual([
      'changes',
      'update',
      'line',
      'withdrawn',
    ]);
  });

  test('that is deleted is withdrawn with all its lines', async () => {
    expect(await asked('Delete', line('1', 'Add'))).toEqual(['withdrawn']);
  });

  test('whose line asks for what no line has is kept without it', async () => {
    expect(await asked(null, line('1', 'Replace') + line('2', 'Add'))).toEqual(['full', 'reject', 'line']);
  });

  test('is not taken for changes because of a deletion inside a comment, or of the word in a text', async () => {
    const template = `<!-- ${line('1', 'Delete')} -->`;
    expect(await asked(null, template + line('2', null, at('WarrantyInformation', 'Delete')))).toEqual([
      'full',
      'line',
    ]);
  });

  test('whose only deletion is far down the file changes what stays, in any encoding', async () => {
    const many = Array.from({ length: 300 }, (_, index) => line(`V${index}`, null)).join('');
    const lines = `<!-- ${'x'.repeat(9_000)} -->${many}${line('æ', ' delete ')}`;
    const content = ublDocument({ root: 'Catalogue', customization: peppolStandard, lines });
    for (const bytes of [content, iconv.encode(`\ufeff${content}`, 'utf-16le')]) {
      const [first] = await entriesOf(peppol, bytes);
      expect(first).toMatchObject({ edition: { edition: 'changes' } });
    }
  });
});

test('an OIOUBL catalogue with lines to update and no action of its own changes the one before', async () => {
  expect(await asked(null, line('1', 'Update'), 'OIOUBL-2.02')).toEqual(['changes', 'update']);
  expect(await asked(null, line('1', 'Add'), 'OIOUBL-2.02')).toEqual(['full', 'line']);
});

test('an update sets what its line names and nothing else', async () => {
  const lines = line('1', 'Update', at('OrderableIndicator', 'false'));
  const header = at('ActionCode', 'Update') + contract + seller;
  const content = ublDocument({ root: 'Catalogue', customization: peppolStandard, header, lines });
  expect((await entriesOf(peppol, content)).at(-1)).toEqual({
    kind: 'update',
    offer: { agreement: 'A-77', supplier: 'Leverandør Ærø', lot: null, item: '1' },
    set: { name: 'Vare 1', orderable: false },
    row: 1,
  });
});

test('a price that an update names and nobody can read becomes unknown, since the one before holds no longer', async () => {
  const price = `<cac:RequiredItemLocationQuantity>${at('Price/PriceAmount', '8.450,00', 'currencyID="DKK"')}</cac:RequiredItemLocationQuantity>`;
  const header = at('ActionCode', 'Update') + contract + seller;
  const lines = line('1', 'Update', price);
  const content = ublDocument({ root: 'Catalogue', customization: peppolStandard, header, lines });
  expect(await entriesOf(peppol, content)).toMatchObject([
    { kind: 'edition' },
    { kind: 'reject', reject: { field: 'price' } },
    { kind: 'update', set: { price: null } },
  ]);
});
