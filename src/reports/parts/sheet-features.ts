import { getCellAddress } from 'write-excel-file/utility';

/** Where a sheet's table stands: rows and columns counted from 0, the header's row first. */
export interface SheetTable {
  readonly headerRow: number;
  readonly rows: number;
  readonly columns: number;
}

/** Filters on the header row of every sheet that has a table; the library knows frozen rows and no filters. */
export function sheetFilters(tables: readonly (SheetTable | null)[]) {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }): string {
            const table = tables[sheetIndex] ?? null;
            if (table === null || table.rows === 0) return xml;
            const first = getCellAddress(table.headerRow, 0);
            const last = getCellAddress(table.headerRow + table.rows, table.columns - 1);
            return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${first}:${last}"/>`);
          },
        },
      },
    },
  };
}

/** Printed, every sheet is as wide as the paper and as many pages long as it needs. */
export const fitToWidth = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) =>
          withFittedPage(
            xml.replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
          ),
      },
    },
  },
};

function withFittedPage(xml: string): string {
  const fitted = 'fitToWidth="1" fitToHeight="0"';
  return xml.includes('<pageSetup ')
    ? xml.replace('<pageSetup ', `<pageSetup ${fitted} `)
    : xml.replace('</worksheet>', `<pageSetup paperSize="9" ${fitted}/></worksheet>`);
}
