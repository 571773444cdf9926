import type { NamedCamera, RegisterDiff } from '../../model/diff.ts';
import type { Block } from '../../model/document.ts';
import { speaker } from '../../text/index.ts';
import { column, row, text } from './blocks.ts';
import { countTable, sumOf } from './diff-catalog.ts';
import { fieldsText } from './diff-fields.ts';
import { type DiffReader, shortTable } from './diff-reader.ts';

/** Editions of registers: cameras that came, went or are written otherwise. */
export function registerBlocks(editions: readonly RegisterDiff[], reader: DiffReader): readonly Block[] {
  const says = speaker(reader.language);
  const columns = [
    column('id', says('diff.camera-field.id')),
    column('camera', says('diff.camera-field.asWritten')),
  ];
  const start = ({ id, asWritten }: NamedCamera) => [text(id), text(asWritten)];
  return [
    ...editions.flatMap(({ source, added, changed, removed }) => [
      ...shortTable(
        'changed',
        says('diff.changed-cameras', { source }),
        [...columns, column('fields', says('diff.changed'))],
        changed.map((one) =>
          row(...start(one), text(fieldsText(one.fields, 'camera-field', reader.language))),
        ),
        reader,
      ),
      ...shortTable(
        'added',
        says('diff.added-cameras', { source }),
        columns,
        added.map((camera) => row(...start(camera))),
        reader,
      ),
      ...shortTable(
        'removed',
        says('diff.removed-cameras', { source }),
        columns,
        removed.map((camera) => row(...start(camera))),
        reader,
      ),
    ]),
    { type: 'heading', level: 2, text: says('diff.counts') },
    countTable(editions, reader),
    { type: 'paragraph', text: says('diff.count-register', { ...sumOf(editions) }) },
  ];
}
