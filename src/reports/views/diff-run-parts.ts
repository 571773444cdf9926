import type { RunDiff } from '../../model/diff.ts';
import type { Block } from '../../model/document.ts';
import { speaker } from '../../text/index.ts';
import { column, number, row, text } from './blocks.ts';
import { type DiffReader, shortTable } from './diff-reader.ts';
import { priceText } from './line-text.ts';

export function moneyBlocks({ money }: RunDiff, { language }: DiffReader): readonly Block[] {
  const says = speaker(language);
  const { compared, priceBeforeOnly, priceAfterOnly, neither, otherCurrency } = money;
  const words = (amount: string, currency: string) => priceText({ amount, currency }, language);
  return [
    { type: 'heading', level: 2, text: says('diff.money') },
    ...(compared.length === 0 ? [{ type: 'paragraph' as const, text: says('diff.money-none') }] : []),
    ...compared.map(({ cameras, currency, before, after, difference }) => ({
      type: 'paragraph' as const,
      text: says('diff.money-compared', {
        cameras,
        currency,
        before: words(before, currency),
        after: words(after, currency),
        difference: words(difference, currency),
      }),
    })),
    {
      type: 'paragraph',
      text: says('diff.money-rest', {
        before: priceBeforeOnly,
        after: priceAfterOnly,
        neither,
        currency: otherCurrency,
      }),
    },
  ];
}

export function determinationBlocks({ determinations }: RunDiff, reader: DiffReader): readonly Block[] {
  const says = speaker(reader.language);
  const heading = { type: 'heading' as const, level: 2 as const, text: says('diff.determinations') };
  if (determinations.length === 0)
    return [heading, { type: 'paragraph', text: says('diff.determinations-none') }];
  return [
    heading,
    ...shortTable(
      'determinations',
      '',
      [
        column('model', says('diff.model')),
        column('cameras', says('diff.cameras'), 'right'),
        column('state', says('diff.state')),
        column('outcomes', says('diff.determination-outcomes')),
      ],
      determinations.map(({ name, cameras, state, outcomes }) =>
        row(
          text(name),
          number(cameras),
          text(says(`diff.state.${state}`)),
          text(outcomes.map((outcome) => says(`outcome.${outcome}`)).join(', ')),
        ),
      ),
      reader,
    ),
  ];
}

export function decisionBlocks({ decisions }: RunDiff, reader: DiffReader): readonly Block[] {
  const says = speaker(reader.language);
  const heading = { type: 'heading' as const, level: 2 as const, text: says('diff.decisions') };
  if (decisions.length === 0) return [heading, { type: 'paragraph', text: says('diff.decisions-none') }];
  const state = (word: string | null) => text(says(`diff.decision-state.${word ?? 'absent'}`));
  return [
    heading,
    ...shortTable(
      'decisions',
      '',
      [
        column('id', says('diff.decision')),
        column('subject', says('diff.subject')),
        column('before', says('diff.before')),
        column('now', says('diff.now')),
        column('why', says('diff.why-column')),
      ],
      decisions.map(({ id, subject, before, after, changes }) =>
        row(text(id), text(subject), state(before), state(after), text(changes.join(' '))),
      ),
      reader,
    ),
  ];
}

/** The counts at the end: each sum can be checked by eye. */
export function runCounts(diff: RunDiff, { language }: DiffReader): readonly Block[] {
  const says = speaker(language);
  const { cameras, determinations, decisions } = diff;
  const inState = (state: string) => determinations.filter((one) => one.state === state).length;
  const held = decisions.filter(({ before }) => before === 'active');
  const carried = held.filter(({ after }) => after === 'active').length;
  const stale = held.filter(({ after }) => after === 'stale').length;
  return [
    ...(diff.catalog === null || diff.catalog.length === 0
      ? [{ type: 'heading' as const, level: 2 as const, text: says('diff.counts') }]
      : []),
    {
      type: 'list',
      items: [
        says('diff.count-both', { ...cameras }),
        says('diff.count-all', { ...cameras }),
        says('diff.count-determinations', {
          stale: inState('stale'),
          stands: inState('stands'),
          without: inState('without-cameras'),
          all: determinations.length - inState('new'),
          new: inState('new'),
        }),
        says('diff.count-decisions', {
          carried,
          stale,
          ended: held.length - carried - stale,
          held: held.length,
          new: decisions.filter(({ before }) => before === null).length,
        }),
      ],
    },
  ];
}
