import type { CatalogLine } from '../../model/catalog-line.ts';
import { formatDay, formatNumber, type Language, speaker } from '../../text/index.ts';

interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Longer words are not shown: that they changed is told, and the machine output holds them. */
const longest = 60;

/** What changed beside the price, in words: `gyldig til: 31. december 2026 ► 30. juni 2027; navn er ændret`. */
export function fieldsText(
  changes: readonly Change[],
  family: 'field' | 'camera-field',
  language: Language,
  lines: { readonly before: Properties; readonly after: Properties } | null = null,
): string {
  return changes
    .map((change) =>
      change.field === 'properties' && lines !== null
        ? propertiesText(lines.before.properties, lines.after.properties, language)
        : fieldText(change, family, language),
    )
    .join('; ');
}

type Properties = Pick<CatalogLine, 'properties'>;

function fieldText({ field, before, after }: Change, family: string, language: Language): string {
  const says = speaker(language);
  const name = says(`diff.${family}.${field}`);
  const [was, is] = [valueText(before, language), valueText(after, language)];
  if (was === null || is === null) return says('diff.field-only', { field: name });
  return says('diff.field', { field: name, before: was, after: is });
}

/** Null for what is too long or too deep for a cell. */
function valueText(value: unknown, language: Language): string | null {
  const says = speaker(language);
  if (value === null || value === '') return says('diff.none');
  if (typeof value === 'boolean') return says(value ? 'word.yes' : 'word.no');
  if (typeof value === 'number') return formatNumber(language, value);
  if (typeof value !== 'string') return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(language, value);
  return value.length > longest ? null : value;
}

function propertiesText(
  before: CatalogLine['properties'],
  after: CatalogLine['properties'],
  language: Language,
): string {
  const says = speaker(language);
  const [was, is] = [valuesByName(before), valuesByName(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => was.get(name) !== is.get(name))
    .map((name) => {
      const values = { before: was.get(name) ?? says('diff.none'), after: is.get(name) ?? says('diff.none') };
      return says('diff.field', { field: name, ...values });
    })
    .join('; ');
}

/** A property that stands twice is all of its values. */
function valuesByName(properties: CatalogLine['properties']): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { name, value, unit } of properties) {
    const text = [value, unit].filter((part) => part !== null).join(' ');
    const before = values.get(name);
    values.set(name, before === undefined ? text : `${before}, ${text}`);
  }
  return values;
}
