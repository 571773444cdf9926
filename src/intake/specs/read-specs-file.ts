import { modelKey } from '../../identity/key.ts';
import { CameraModel, Specs } from '../../model/camera.ts';
import type { ImportedCamera } from '../../model/imported-camera.ts';
import type { Reject } from '../../model/reject.ts';
import type { Say } from '../../model/say.ts';
import { PartialDate } from '../../model/source.ts';
import type { SpecsRules } from '../../model/specs-rules.ts';
import { say } from '../../text/index.ts';
import { mappedSpecs, valueAt, wordsAt } from './mapped-specs.ts';
import { type SpecRecord, specRecords } from './spec-records.ts';
import { impossible } from './specs-checks.ts';

export interface SpecsContext {
  readonly file: string;
  readonly rules: SpecsRules;
  /** The manufacturer's id behind a brand or id as written; null where nobody knows it. */
  readonly manufacturerOf: (brand: string) => string | null;
}

export interface ReadSpecsFile {
  readonly cameras: readonly ImportedCamera[];
  readonly rejects: readonly Reject[];
  /** How many records the file holds. */
  readonly records: number;
}

/** Reads a file of specifications record by record; a record that cannot be true or names no source is rejected. */
export function readSpecsFile(content: unknown, context: SpecsContext): ReadSpecsFile {
  const records = specRecords(content);
  const rejects: Reject[] = [];
  const cameras: ImportedCamera[] = [];
  const rowOfName = new Map<string, number>();
  for (const record of records) {
    const read = readRecord(record, context);
    if (!('camera' in read)) {
      rejects.push({ row: record.row, field: null, why: read.why });
      continue;
    }
    const { camera, manufacturer } = read;
    const name = `${manufacturer} ${modelKey(camera.model)}`;
    const first = rowOfName.get(name);
    if (first === undefined) {
      rowOfName.set(name, record.row);
      cameras.push({ camera, manufacturer, file: context.file, row: record.row });
    } else {
      const why = say('specs.repeated', { model: camera.model, first: String(first) });
      rejects.push({ row: record.row, field: null, why });
    }
  }
  return { cameras, rejects, records: records.length };
}

type ReadRecord = { readonly camera: CameraModel; readonly manufacturer: string } | { readonly why: Say };

function readRecord(found: SpecRecord, { rules, manufacturerOf }: SpecsContext): ReadRecord {
  const { record, shape } = found;
  const model = textOf(record.model);
  if (model === null) return { why: say('specs.without-model') };
  const brand = brandOf(found);
  if (brand === null) return { why: say('specs.without-brand', { model }) };
  const manufacturer = manufacturerOf(brand);
  if (manufacturer === null) return { why: say('specs.unknown-brand', { brand }) };
  const { notNetwork } = rules.openDatabase;
  const links = shape === 'open' ? wordsAt(record, notNetwork.path) : [];
  if (links.length > 0 && links.every((link) => notNetwork.only.includes(link.toLowerCase())))
    return { why: say('specs.analogue', { model }) };

  const id = `${manufacturer}/${slug(model)}`;
  const raw = shape === 'own' ? ownRecord(record, id) : openRecord(record, id, rules);
  const read = CameraModel.safeParse(raw);
  if (!read.success) {
    const path = read.error.issues[0]?.path.map(String) ?? [];
    const value = JSON.stringify(valueAt(raw, path.join('.'))) ?? '–';
    return { why: say('specs.invalid', { model, field: path.join('.'), value: value.slice(0, 60) }) };
  }
  if (read.data.sources.length === 0) return { why: say('specs.without-source', { model }) };
  const why = impossible(read.data, rules.limits);
  return why === null ? { camera: read.data, manufacturer } : { why };
}

function brandOf({ record, manufacturer }: SpecRecord): string | null {
  const ofId = textOf(record.id)?.split('/');
  return (
    textOf(record.manufacturer) ??
    textOf(record.brand) ??
    manufacturer ??
    (ofId?.length === 2 ? (ofId[0] ?? null) : null)
  );
}

/** The fields that we know; others say nothing. */
function ownRecord(record: Readonly<Record<string, unknown>>, id: string) {
  return {
    ...picked(record, Object.keys(CameraModel.shape)),
    id: typeof record.id === 'string' && record.id.split('/')[0] === id.split('/')[0] ? record.id : id,
    specs: picked(record.specs, Object.keys(Specs.shape)),
  };
}

function openRecord(record: Readonly<Record<string, unknown>>, id: string, { openDatabase }: SpecsRules) {
  const date = PartialDate().safeParse(valueAt(record, openDatabase.seen));
  const seen = date.success ? date.data : null;
  const own = textOf(record.id) ?? id;
  const { url, title, cited } = openDatabase;
  const upstream = wordsAt(record, openDatabase.sources).map((link) => ({
    url: link,
    title: cited.replace('{id}', own),
    seen: null,
  }));
  return {
    id,
    model: textOf(record.model),
    variants: wordsAt(record, openDatabase.aliases)
      .filter(isModelNumber)
      .map((name) => ({ name })),
    quality: openDatabase.quality,
    specs: mappedSpecs(record, openDatabase),
    sources: [{ url, title: title.replace('{id}', own), kind: 'repo', seen }, ...upstream],
  };
}

/** Among other names stand marketing names, which name several models; a number has digits and no more than two words. */
function isModelNumber(name: string): boolean {
  return /\d/.test(name) && /^[\p{Lu}\d][\p{Lu}\d/.+-]*(?: [\p{Lu}\d/.+-]+)?$/u.test(name);
}

function picked(value: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter(([key]) => keys.includes(key)));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function slug(model: string): string {
  return model
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
