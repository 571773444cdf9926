import { describe, expect, test } from 'vitest';
import { factsSha256, withConfirmed } from '../../src/app/decide-confirmed.ts';
import { identifyInstalled } from '../../src/app/identify-installed.ts';
import { loadKnowledge } from '../../src/app/knowledge.ts';
import type { ConfirmIdentification } from '../../src/model/decision.ts';
import type { InstalledCamera } from '../../src/model/installed-camera.ts';

const knowledge = loadKnowledge();
const [known] = knowledge.cameras.values();
if (known === undefined) throw new Error('no camera ships');
const model = known;

function camera(asWritten: string, department = 'BUF'): InstalledCamera {
  const nothing = { site: null, brand: null, kind: null, purpose: null, mac: null, serial: null };
  const place = { network: null, contractEnd: null, file: 'r.csv', row: 2 };
  return { ...nothing, ...place, id: asWritten, department, asWritten, model: asWritten };
}

function decision(changes: Partial<ConfirmIdentification> = {}): ConfirmIdentification {
  return {
    ...{ kind: 'confirm-identification', id: '0123456789', department: null, run: null },
    ...{ reason: 'Set på stedet', decidedBy: 'Anne Holm', approvedBy: 'Bo Lund' },
    ...{ decidedOn: '2026-11-02', validTo: '2026-12-31', asWritten: 'kamera ved port' },
    ...{ cameraId: model.id, brand: model.brand, model: model.model },
    basis: { factsSha256: factsSha256(model) },
    ...changes,
  };
}

function confirmed(cameras: readonly InstalledCamera[], changes: Partial<ConfirmIdentification> = {}) {
  const standing = [{ decision: decision(changes), state: 'active' as const, withdrawn: null }];
  const found = withConfirmed(knowledge, cameras, standing, 'da');
  const models = found.cameras.map((one) => identifyInstalled(knowledge.models, one));
  return { models, changes: found.changes.get('0123456789') ?? [] };
}

describe('a confirmed identification', () => {
  test('makes exactly that text that model, and says by whom', () => {
    const { models, changes } = confirmed([camera('kamera ved port')]);
    expect(models).toMatchObject([
      { cameraId: model.id, how: ['bekræftet af Anne Holm, godkendt af Bo Lund'] },
    ]);
    expect(changes).toEqual([]);
  });

  test.each(['Kamera ved port', 'kamera ved port 2', 'kamera  ved port', 'kamera ved port '])(
    'touches no other text: "%s"',
    (text) => {
      expect(confirmed([camera(text)]).models[0]?.cameraId).toBeNull();
    },
  );

  test('for one department touches no other one', () => {
    const { models } = confirmed([camera('kamera ved port', 'SOF')], { department: 'BUF' });
    expect(models[0]?.cameraId).toBeNull();
  });

  test('has no effect when the facts about the model have changed since', () => {
    const { models, changes } = confirmed([camera('kamera ved port')], { basis: { factsSha256: 'other' } });
    expect(models[0]?.cameraId).toBeNull();
    expect(changes.join()).toContain('er ændret');
  });

  test('has no effect when the model is gone', () => {
    const { models, changes } = confirmed([camera('kamera ved port')], { cameraId: 'nobody/nothing' });
    expect(models[0]?.cameraId).toBeNull();
    expect(changes.join()).toContain('findes ikke længere');
  });

  test('has no effect when the text is recognised as another model by now', () => {
    const other = [...knowledge.cameras.values()].findLast(({ brand }) => brand !== model.brand);
    const text = `${other?.brand} ${other?.model}`;
    const { models, changes } = confirmed([camera(text)], { asWritten: text });
    expect(models[0]?.cameraId).toBe(other?.id);
    expect(changes.join()).toContain(text);
  });
});
