import type { FieldCase } from './case.ts';

const spaces = [
  'xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"',
  'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"',
].join(' ');

export interface UblParts {
  readonly root: string;
  readonly customization: string;
  /** What stands between the standard and the lines; the agreement and the seller where nothing else is said. */
  readonly header?: string;
  readonly lines: string;
}

export const contract = '<cac:ReferencedContract><cbc:ID>A-77</cbc:ID></cac:ReferencedContract>';
export const seller =
  '<cac:SellerSupplierParty><cac:Party><cac:PartyName><cbc:Name>Leverandør Ærø</cbc:Name></cac:PartyName></cac:Party></cac:SellerSupplierParty>';

export function ublDocument({ root, customization, header = contract + seller, lines }: UblParts): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2" ${spaces}><cbc:CustomizationID>${customization}</cbc:CustomizationID>${header}${lines}</${root}>`;
}

/** `a/b/c`, `x` ► `<cac:a>…<cbc:c>x</cbc:c>…</cac:a>`: the last name is a value, those before are around it. */
export function at(path: string, value: string, attributes = ''): string {
  const names = path.split('/');
  const leaf = names.at(-1) ?? '';
  const around = names.slice(0, -1);
  const open = around.map((name) => `<cac:${name}>`).join('');
  const close = around.toReversed().map((name) => `</cac:${name}>`);
  return `${open}<cbc:${leaf}${attributes === '' ? '' : ` ${attributes}`}>${value}</cbc:${leaf}>${close.join('')}`;
}

/** The same document without the element or attribute that a case is about. */
export function without({ content, from }: FieldCase): string {
  const steps = from
    .replace(/\[[^\]]*\]/g, '')
    .split('/')
    .filter((step) => step !== '');
  let place = 0;
  let last = '';
  for (const step of steps) {
    if (step.startsWith('@'))
      return (
        content.slice(0, place) + content.slice(place).replace(new RegExp(` ${step.slice(1)}="[^"]*"`), '')
      );
    place = content.slice(place).search(new RegExp(`<${step}[\\s>]`)) + place;
    last = step;
  }
  const end = content.indexOf(`</${last}>`, place) + `</${last}>`.length;
  return content.slice(0, place) + content.slice(end);
}
