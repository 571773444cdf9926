import { element, escapeXml } from './xml.ts';
import { storedZip } from './zip.ts';

/** A cell as a spreadsheet types it. Empty: null. Days are `YYYY-MM-DD`, money is in øre. */
export type SheetCell =
  | null
  | { readonly type: 'text' | 'title' | 'header' | 'day'; readonly text: string }
  | { readonly type: 'money'; readonly minor: number }
  | { readonly type: 'whole'; readonly text: string };

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where each type stands in `cellXfs` of the style sheet. */
const styles = { text: 0, header: 1, day: 2, money: 3, whole: 4, title: 1 } as const;

/** A workbook of one sheet, the same bytes every time: no clock, no author, nothing compressed. */
export function workbook(sheet: string, rows: readonly (readonly SheetCell[])[]): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', types()],
    ['_rels/.rels', rels([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', book(sheet)],
    [
      'xl/_rels/workbook.xml.rels',
      rels([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styleSheet()],
    ['xl/worksheets/sheet1.xml', worksheet(rows)],
  ];
  return storedZip(
    parts.map(([path, xml]) => ({
      path,
      bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`),
    })),
  );
}

function worksheet(rows: readonly (readonly SheetCell[])[]): string {
  const written = rows.map((cells, row) =>
    element(
      'row',
      cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`)),
      { r: String(row + 1) },
    ),
  );
  return element('worksheet', [element('sheetData', written)], { xmlns: main });
}

function cellXml(cell: SheetCell, place: string): string | null {
  if (cell === null) return null;
  const style = String(styles[cell.type]);
  switch (cell.type) {
    case 'money':
      return numberXml((cell.minor / 100).toFixed(2), place, style);
    case 'whole':
      return numberXml(cell.text, place, style);
    case 'day':
      return numberXml(String(dayNumber(cell.text)), place, style);
    default:
      return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.text)}</t></is></c>`;
  }
}

function numberXml(value: string, place: string, style: string): string {
  return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
}

/** Days since 30 December 1899, as spreadsheets count. */
function dayNumber(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** 0 ► `A`, 26 ► `AA`. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

function book(sheet: string): string {
  const name = `<sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/>`;
  return element('workbook', [element('sheets', [name])], { xmlns: main, 'xmlns:r': relationships });
}

function rels(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const written = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return element('Relationships', written, { xmlns: packageRelationships });
}

function types(): string {
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/worksheets/sheet1.xml', 'worksheet'],
    ['/xl/styles.xml', 'styles'],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${spreadsheet}.${type}+xml"/>`);
  const defaults = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
  ];
  return element('Types', [...defaults, ...overrides], { xmlns: contentTypes });
}

function styleSheet(): string {
  const formats = [0, 0, 164, 4, 1].map(
    (format, index) =>
      `<xf numFmtId="${format}" fontId="${index === 1 ? 1 : 0}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`,
  );
  return element(
    'styleSheet',
    [
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>',
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      element('cellXfs', formats, { count: String(formats.length) }),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    ],
    { xmlns: main },
  );
}
