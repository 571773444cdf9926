import type { CatalogContext, CatalogEntry, CatalogImporter } from '../../src/importers/importer.ts';
import { inputOf, refusal } from './input.ts';

/** Everything that an importer says of a document, and the parts that most tests ask for. */
export async function entriesOf(
  importer: CatalogImporter,
  content: string | Uint8Array,
  context: CatalogContext = { agreement: 'A-1', supplier: null },
) {
  const entries: CatalogEntry[] = [];
  for await (const entry of importer.read(inputOf('fil', content), context)) entries.push(entry);
  return {
    entries,
    edition: entries.flatMap((entry) => (entry.kind === 'edition' ? [entry.edition] : []))[0],
    lines: entries.flatMap((entry) => (entry.kind === 'line' ? [entry.line] : [])),
    notes: entries.flatMap((entry) =>
      entry.kind === 'reject'
        ? [`${entry.reject.row} ${entry.reject.field ?? 'left out'}: ${entry.reject.why.key}`]
        : [],
    ),
  };
}

/** The key of the sentence that a document is refused with, and the exit code. */
export async function refusedWith(
  importer: CatalogImporter,
  content: string | Uint8Array,
  context?: CatalogContext,
): Promise<string> {
  const { says, exitCode } = await refusal(() => entriesOf(importer, content, context));
  return `${says.key} ${exitCode}`;
}
