import type { Block, Cell, Document, Row, Table } from '../../model/document.ts';
import { cellText, headerLabels } from '../../reports/parts/cell-text.ts';
import { type Language, sentence } from '../../text/index.ts';
import { Scroll } from './scroll.tsx';

/** The blocks of a document as the reports write them, so that page and report can never say different things. */
export function Blocks({
  blocks,
  language,
}: {
  readonly blocks: readonly Block[];
  readonly language: Language;
}) {
  return (
    <>
      {blocks.map((block) => (
        <OneBlock block={block} language={language} />
      ))}
    </>
  );
}

function OneBlock({ block, language }: { readonly block: Block; readonly language: Language }) {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'notice':
      return (
        <p class="notice">
          <strong>{sentence(language, 'report.notice')}:</strong> {block.text}
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <DataTable table={block} language={language} />;
    default:
      return block satisfies never;
  }
}

/** Wide tables scroll in a box of their own, which the keyboard can reach. */
function DataTable({ table, language }: { readonly table: Table; readonly language: Language }) {
  const { caption, columns, rows, notes } = table;
  const label = caption === '' ? sentence(language, 'page.table') : caption;
  return (
    <>
      <Scroll label={label}>
        <table>
          {caption === '' ? null : <caption>{caption}</caption>}
          <thead>
            <tr>
              {headerLabels(table).map((text, index) =>
                text === '' ? (
                  <td></td>
                ) : (
                  <th scope="col" class={columns[index]?.align === 'right' ? 'right' : undefined}>
                    {text}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <DataRow row={row} columns={columns} language={language} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {notes.map((note) => (
        <p class="note">{note}</p>
      ))}
    </>
  );
}

function DataRow({
  row,
  columns,
  language,
}: {
  readonly row: Row;
  readonly columns: Table['columns'];
  readonly language: Language;
}) {
  return (
    <tr class={row.kind === 'total' ? 'total' : undefined}>
      {columns.map((column, index) => {
        const cell: Cell = row.cells[index] ?? { type: 'blank' };
        const side = column.align === 'right' ? 'right' : undefined;
        const text = cellText(cell, language);
        return index === 0 && text !== '' ? (
          <th scope="row" class={side}>
            {text}
          </th>
        ) : (
          <td class={side}>{text}</td>
        );
      })}
    </tr>
  );
}

/** What a result rests on, in small type. */
export function Basis({
  pairs,
  language,
}: {
  readonly pairs: Document['provenance'];
  readonly language: Language;
}) {
  if (pairs.length === 0) return null;
  return (
    <section aria-label={sentence(language, 'report.basis')}>
      <dl class="basis">
        {pairs.map(([label, value]) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
