import { describe, expect, test } from 'vitest';
import { withImportedSpecs } from '../../src/app/imported-specs.ts';
import { loadKnowledge } from '../../src/app/knowledge.ts';
import { identify } from '../../src/identity/models.ts';
import { CameraModel } from '../../src/model/camera.ts';

const knowledge = loadKnowledge();
const known = [...knowledge.cameras.values()].find(
  ({ quality, manufacturer, specs }) => quality === 'C' && manufacturer === 'axis' && specs.weightKg === null,
);
if (known === undefined) throw new Error('no camera of tier C ships');

const source = { url: 'https://example.org/x', title: 'x', seen: '2099-01-01' };

function imported(changed: Record<string, unknown>, specs: Record<string, unknown> = {}) {
  const camera = CameraModel.parse({
    id: 'axis/q9999',
    model: 'Q9999-X',
    quality: 'C',
    specs,
    sources: [source],
    ...changed,
  });
  return { manufacturer: 'axis', camera, file: 'x.json', row: 1 };
}

const join = (...cameras: readonly ReturnType<typeof imported>[]) =>
  withImportedSpecs(knowledge, cameras, 'abc');
const whyOf = ({ decisions }: ReturnType<typeof join>) => decisions.map(({ why }) => why.key);

test('a new model is known to that workspace and to nobody else, and the knowledge is another one', () => {
  const joined = join(imported({}, { weightKg: 1 }));
  const text = { brand: null, text: 'AXIS Q9999-X' };
  expect(identify(joined.knowledge.models, text).model).toBe('Q9999-X');
  expect(identify(knowledge.models, text).model).toBeNull();
  expect(joined.knowledge.catalogSha256).not.toBe(knowledge.catalogSha256);
  expect(whyOf(joined)).toEqual(['specs.new']);
});

test('without imports nothing changes', () => {
  expect(join().knowledge).toBe(knowledge);
});

describe('beside a record that was there', () => {
  const weightOf = (joined: ReturnType<typeof join>) =>
    joined.knowledge.cameras.get(known.id)?.specs.weightKg;

  test('the better tier counts first, and keeps the id and names that were there', () => {
    const joined = join(imported({ model: known.model, quality: 'A' }, { weightKg: 2, resolutionMp: null }));
    const camera = joined.knowledge.cameras.get(known.id);
    expect(whyOf(joined)).toEqual(['specs.won-tier']);
    expect(camera).toMatchObject({ id: known.id, model: known.model, variants: known.variants });
    expect(weightOf(joined)).toBe(2);
    expect(camera?.specs.resolutionMp).toBe(known.specs.resolutionMp);
    expect(camera?.quality).toBe('C');
    expect(camera?.sources).toEqual([expect.objectContaining(source), ...known.sources]);
  });

  test('of equal tiers the newer counts first, and the older fills nothing it contradicts', () => {
    const frames = (known.specs.framesPerSecond ?? 30) + 1;
    const newer = join(imported({ model: known.model }, { framesPerSecond: frames }));
    const older = join(
      imported({ model: known.model, sources: [{ ...source, seen: null }] }, { framesPerSecond: frames }),
    );
    expect([whyOf(newer), newer.knowledge.cameras.get(known.id)?.specs.framesPerSecond]).toEqual([
      ['specs.won-newer'],
      frames,
    ]);
    expect([whyOf(older), older.knowledge.cameras.get(known.id)?.specs.framesPerSecond]).toEqual([
      ['specs.lost-older'],
      known.specs.framesPerSecond,
    ]);
  });

  test('a worse tier fills what was open, and says that it did not win', () => {
    const better = join(
      imported({ quality: 'A' }, { resolutionMp: 4 }),
      imported({}, { resolutionMp: 8, weightKg: 1 }),
    );
    const camera = better.knowledge.cameras.get('axis/q9999');
    expect(whyOf(better)).toEqual(['specs.new', 'specs.lost-tier']);
    expect(camera?.specs).toMatchObject({ resolutionMp: 4, weightKg: 1 });
    expect(camera?.quality).toBe('C');
  });

  test('two records that together cannot be one camera are not mixed', () => {
    const joined = join(
      imported({ quality: 'A' }, { resolutionMp: 8 }),
      imported({}, { widthPx: 1920, heightPx: 1080 }),
    );
    expect(joined.knowledge.cameras.get('axis/q9999')?.specs).toMatchObject({
      resolutionMp: 8,
      widthPx: null,
    });
  });
});
