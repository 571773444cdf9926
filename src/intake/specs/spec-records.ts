/** One record of a file of specifications, as it stands there. */
export interface SpecRecord {
  /** Counted from 1 through the whole file. */
  readonly row: number;
  /** Ours has `specs`; the open camera database's names brand and model on top. */
  readonly shape: 'own' | 'open';
  readonly record: Readonly<Record<string, unknown>>;
  /** Stated once for the whole file. */
  readonly manufacturer: string | null;
}

/** The records of a file, whichever way they are listed in it; empty where it holds nothing that could be one. */
export function specRecords(content: unknown): readonly SpecRecord[] {
  return flattened(content, null).flatMap(({ record, manufacturer }, index) => {
    const shape = shapeOf(record);
    return shape === null ? [] : [{ row: index + 1, shape, record, manufacturer }];
  });
}

type Found = Pick<SpecRecord, 'record' | 'manufacturer'>;

function flattened(content: unknown, manufacturer: string | null): readonly Found[] {
  if (Array.isArray(content)) return content.flatMap((one) => flattened(one, manufacturer));
  if (!isObject(content)) return [];
  const stated = typeof content.manufacturer === 'string' ? content.manufacturer : manufacturer;
  const list = content.cameras ?? content.data;
  if (Array.isArray(list)) return list.flatMap((one) => flattened(one, stated));
  return [{ record: content, manufacturer: stated }];
}

function shapeOf(record: Readonly<Record<string, unknown>>): SpecRecord['shape'] | null {
  if (isObject(record.specs)) return 'own';
  return 'brand' in record || 'model' in record ? 'open' : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
