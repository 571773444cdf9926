import type { Determination } from '../../model/determination.ts';
import type { Table } from '../../model/document.ts';
import { type MessageKey, sentence } from '../../text/index.ts';
import { blank } from '../parts/cells.ts';
import { asText } from '../parts/shortfall-text.ts';
import type { ReportContext } from '../report.ts';
import { column, number, row, table, text } from '../views/blocks.ts';

/** Each must of a need: what it is, where that is known from, and how the products fared. */
export function requirementsTable(
  { requirements, productsUsable }: Determination,
  id: string,
  { language, featureName }: ReportContext,
): Table {
  const says = (key: MessageKey) => sentence(language, key);
  const note =
    productsUsable === undefined
      ? []
      : [sentence(language, 'determinations.counts-note', { usable: productsUsable })];
  return table(
    id,
    says('determinations.requirements'),
    [
      column('requirement', says('determinations.requirement')),
      column('need', says('determinations.need')),
      column('from', says('determinations.from')),
      column('failed', says('determinations.failed'), 'right'),
      column('unknown', says('determinations.unknown'), 'right'),
      column('nearest', says('determinations.nearest')),
    ],
    requirements.map(({ id: feature, need, needFrom, failed, unknown, nearest }) =>
      row(
        text(featureName(feature)),
        text(need === null ? says('word.unknown') : asText(feature, need, language)),
        text(says(`value-from.${needFrom}`)),
        number(failed),
        number(unknown),
        nearest === undefined ? blank : text(asText(feature, nearest, language)),
      ),
    ),
    note,
  );
}
