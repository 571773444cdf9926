import { featureName, valueText } from '../equivalence/words.ts';
import type { Feature } from '../features/feature.ts';
import { features } from '../features/index.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { RegisterNeed } from '../model/installed-camera.ts';
import type { RawRow } from '../model/raw-table.ts';
import type { FeatureValue } from '../model/value.ts';
import { type Language, say } from '../text/index.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { foldHeader } from './fold.ts';
import type { TableReader } from './table-reader.ts';

interface NeedColumn {
  readonly index: number;
  readonly label: string;
  readonly feature: Feature;
}

type Needs = Readonly<Record<string, RegisterNeed>>;

const languages: readonly Language[] = ['da', 'en'];
const number = /^[<>≥≤=]*\s*(-?\d+(?:[.,]\d+)?)\s*(\S*)$/u;

/** The columns in which a department says what it needs: those that bear a feature's name or id, or `Krav:` and that. */
export function needColumns({ unused }: ColumnMapping, rules: HeaderRules): readonly NeedColumn[] {
  return unused.flatMap(({ index, label }) => {
    const feature = featureNamed(label, rules);
    return feature === null ? [] : [{ index, label, feature }];
  });
}

/** Makes a reader of a row's needs, null where it states none. What cannot be read is told once and left out. */
export function needsReader(reader: TableReader, rules: HeaderRules): (row: RawRow) => Needs | null {
  const columns = needColumns(reader.mapping, rules);
  const blank = new Set(rules.blanks.map((word) => word.toLowerCase()));
  const told = new Set<string>();

  return (row) => {
    const needs: Record<string, RegisterNeed> = {};
    for (const { index, label, feature } of columns) {
      const text = row.cells[index]?.text.trim() ?? '';
      if (blank.has(text.toLowerCase()) || !/[\p{L}\p{N}]/u.test(text)) continue;
      const value = readNeed(text, feature, rules);
      if (value !== undefined) needs[feature.id] = { value, column: label };
      else if (!told.has(`${label}\u0000${text}`)) {
        told.add(`${label}\u0000${text}`);
        reader.warn(row, feature.id, say('register.unread-need', { column: label, value: text }));
      }
    }
    return Object.keys(needs).length === 0 ? null : needs;
  };
}

function featureNamed(label: string, { needs }: HeaderRules): Feature | null {
  const spellings = [label, label.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')].map(foldHeader);
  const prefixes = needs.prefixes.map(foldHeader);
  const named = (name: string) =>
    spellings.some((spelling) => spelling === name || prefixes.some((prefix) => spelling === prefix + name));
  return features.find((feature) => namesOf(feature).some(named)) ?? null;
}

function namesOf({ id }: Feature): readonly string[] {
  const names = languages.map((language) => featureName(id, language));
  return [id, ...names, ...names.map((name) => name.replace(/\([^)]*\)/g, ' '))].map(foldHeader);
}

/** The value in the feature's own unit; null: it is not needed; undefined: the cell cannot be read. */
function readNeed(
  text: string,
  { kind, unit, words = [] }: Feature,
  { needs }: HeaderRules,
): FeatureValue | null | undefined {
  const folded = foldHeader(text);
  const says = (list: readonly string[]) => list.some((word) => foldHeader(word) === folded);
  if (says(needs.notNeeded)) return null;
  if (kind === 'flag') return says(needs.yes) ? true : says(needs.no) ? null : undefined;
  if (kind === 'number') return readNumber(text, unit);
  if (kind !== 'set') return wordNamed(text, words);
  const named = text.split(/\s*[,;/+]\s*|\s+(?:og|and)\s+/).map((part) => wordNamed(part, words));
  return named.every((word) => word !== undefined) ? named : undefined;
}

/** A number in another unit than the feature's is not read: nobody knows what was meant. */
function readNumber(text: string, unit: string | null): number | undefined {
  const [, digits, behind = ''] = number.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits.replace(',', '.'));
  const units = languages.map((language) => valueText({ unit }, 1, language).replace(/^\S+\s*/, ''));
  const fits = behind === '' || units.some((word) => word.toLowerCase() === behind.toLowerCase());
  return fits ? value : undefined;
}

/** A value's word, as the feature writes it or as a report does. */
function wordNamed(text: string, words: readonly string[]): string | undefined {
  const folded = foldHeader(text);
  const isNamed = (word: string) =>
    [word, ...languages.map((language) => valueText({ unit: null }, word, language))].some(
      (spelling) => foldHeader(spelling) === folded,
    );
  return words.find(isNamed);
}
