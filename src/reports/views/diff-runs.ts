import type { Choice, OtherCameras, RunDiff } from '../../model/diff.ts';
import type { Block } from '../../model/document.ts';
import { speaker } from '../../text/index.ts';
import { column, number, row, text } from './blocks.ts';
import { catalogBlocks } from './diff-catalog.ts';
import { type DiffReader, shortTable } from './diff-reader.ts';
import { reasonsText } from './diff-reasons.ts';
import { decisionBlocks, determinationBlocks, moneyBlocks, runCounts } from './diff-run-parts.ts';
import { priceText } from './line-text.ts';

/** Two runs: first whether they were made alike, then the cameras, the money, what people had put down, the lines. */
export function runBlocks(diff: RunDiff, reader: DiffReader): readonly Block[] {
  const says = speaker(reader.language);
  return [
    ...settingBlocks(diff, reader),
    { type: 'heading', level: 2, text: says('diff.outcomes') },
    ...outcomeBlocks(diff, reader),
    ...otherCameras('added', diff.added, reader),
    ...otherCameras('gone', diff.gone, reader),
    ...moneyBlocks(diff, reader),
    ...determinationBlocks(diff, reader),
    ...decisionBlocks(diff, reader),
    { type: 'heading', level: 2, text: says('diff.catalog') },
    ...marketBlocks(diff, reader),
    ...runCounts(diff, reader),
  ];
}

function settingBlocks({ settings }: RunDiff, { language }: DiffReader): readonly Block[] {
  const says = speaker(language);
  if (settings.length === 0) return [{ type: 'paragraph', text: says('diff.settings-same') }];
  return [
    { type: 'heading', level: 2, text: says('diff.settings') },
    { type: 'paragraph', text: says('diff.settings-intro') },
    {
      type: 'list',
      items: settings.map(({ setting, before, after }) =>
        says(`diff.setting.${setting}`, {
          before: before ?? says('diff.none'),
          after: after ?? says('diff.none'),
        }),
      ),
    },
  ];
}

function outcomeBlocks({ changes, replacements }: RunDiff, reader: DiffReader): readonly Block[] {
  const { language } = reader;
  const says = speaker(language);
  const choice = (chosen: Choice) =>
    chosen === null
      ? says('diff.none')
      : says('diff.replacement', { product: chosen.product, price: priceText(chosen.price, language) });
  return [
    ...(changes.length === 0 ? [{ type: 'paragraph' as const, text: says('diff.outcomes-none') }] : []),
    ...shortTable(
      'outcomes',
      '',
      [
        column('model', says('diff.model')),
        column('cameras', says('diff.cameras'), 'right'),
        column('before', says('diff.before')),
        column('now', says('diff.now')),
        column('direction', says('diff.direction')),
        column('why', says('diff.why-column')),
      ],
      changes.map(({ name, cameras, from, to, direction, reasons }) =>
        row(
          text(name),
          number(cameras),
          text(says(`outcome.${from}`)),
          text(says(`outcome.${to}`)),
          text(says(`diff.direction.${direction}`)),
          text(reasonsText(reasons, language)),
        ),
      ),
      reader,
    ),
    ...shortTable(
      'replacements',
      says('diff.replacements'),
      [
        column('model', says('diff.model')),
        column('cameras', says('diff.cameras'), 'right'),
        column('before', says('diff.before')),
        column('now', says('diff.now')),
        column('why', says('diff.why-column')),
      ],
      replacements.map(({ name, cameras, before, after, reasons }) =>
        row(
          text(name),
          number(cameras),
          text(choice(before)),
          text(choice(after)),
          text(reasonsText(reasons, language)),
        ),
      ),
      reader,
    ),
  ];
}

function otherCameras(
  which: 'added' | 'gone',
  cameras: readonly OtherCameras[],
  reader: DiffReader,
): readonly Block[] {
  const says = speaker(reader.language);
  return shortTable(
    which,
    says(`diff.cameras-${which}`),
    [
      column('department', says('diff.department')),
      column('model', says('diff.model')),
      column('cameras', says('diff.cameras'), 'right'),
      column('outcome', says('diff.outcome')),
    ],
    cameras.map(({ department, name, cameras: count, outcome }) =>
      row(text(department), text(name), number(count), text(says(`outcome.${outcome}`))),
    ),
    reader,
  );
}

function marketBlocks({ catalog }: RunDiff, reader: DiffReader): readonly Block[] {
  const says = speaker(reader.language);
  if (catalog === null) return [{ type: 'paragraph', text: says('diff.catalog-unknown') }];
  if (catalog.length === 0) return [{ type: 'paragraph', text: says('diff.catalog-same') }];
  return catalogBlocks(catalog, reader);
}
