import type { OpenPoint } from '../equivalence/open-points.ts';
import { compareText } from '../equivalence/product.ts';
import type { Layer } from '../model/claim.ts';
import { itemWords } from '../model/line-id.ts';
import type { Policy } from '../model/policy.ts';
import type { OpenQuestion, QuestionSubject } from '../model/question.ts';
import type { LineReference } from '../model/run.ts';
import type { Knowledge } from './knowledge.ts';
import { speakingLines } from './market.ts';
import { originOfProduct } from './origin-of.ts';
import { questionId } from './question-id.ts';

/** Gathers what is open over all models of a run: a question per supplier, product and subject, once. */
export interface QuestionCollector {
  /** `group` tells one installed model from the others; its cameras wait for the answer. */
  readonly add: (group: number, cameras: readonly Waiting[], points: readonly OpenPoint[]) => void;
  /** By supplier, what most cameras wait for first. */
  readonly questions: () => readonly OpenQuestion[];
}

interface Waiting {
  readonly department: string;
}

interface Collected {
  readonly question: Omit<OpenQuestion, 'cameras' | 'departments' | 'rank'>;
  readonly groups: Map<number, readonly Waiting[]>;
  rank: OpenQuestion['rank'];
}

export function questionCollector(knowledge: Knowledge, policy: Policy, asOf: string): QuestionCollector {
  const collected = new Map<string, Collected>();
  const layersOf = new Map<string, readonly Layer[]>();

  function openLayers({ product }: OpenPoint['assessment']): readonly Layer[] {
    const known = layersOf.get(product.id);
    if (known !== undefined) return known;
    const camera = product.cameraId === null ? null : (knowledge.cameras.get(product.cameraId) ?? null);
    const judged = originOfProduct(knowledge, { camera, lines: speakingLines(product.lines) }, policy, asOf);
    const unsettled = judged.reasons.flatMap(({ verdict, layer, claims }) => {
      if (layer === null) return [];
      // A lead alone is about who makes it; where somebody has answered that, there is nothing left to ask.
      const isLead = verdict === 'suspected' && claims.length === 0;
      const evidence = judged.layers.find((one) => one.layer === layer);
      return verdict === 'unknown' || (isLead && evidence?.status === 'not-evidenced') ? [layer] : [];
    });
    const open = [...new Set(unsettled)];
    layersOf.set(product.id, open);
    return open;
  }

  function put(point: OpenPoint, line: LineReference, subject: QuestionSubject): Collected {
    const { brand, model } = point.assessment.product;
    const { supplier, agreement, name } = line;
    const item = itemWords(line);
    const id = questionId(line, subject);
    const before = collected.get(id);
    if (before !== undefined) return before;
    const question = { id, supplier, agreement, item, brand, model, name, subject };
    const fresh: Collected = { question, groups: new Map(), rank: 'second' };
    collected.set(id, fresh);
    return fresh;
  }

  return {
    add(group, cameras, points) {
      for (const point of points) {
        const subjects = [
          ...point.features.map((id) => ({ kind: 'feature' as const, id })),
          ...(point.origin
            ? openLayers(point.assessment).map((id) => ({ kind: 'origin' as const, id }))
            : []),
        ];
        for (const line of askedLines(point)) {
          for (const subject of subjects) {
            const entry = put(point, line, subject);
            entry.groups.set(group, cameras);
            if (point.rank === 'first') entry.rank = 'first';
          }
        }
      }
    },
    questions: () => [...collected.values()].map(finished).sort(byRankThenCameras),
  };
}

/** One line of every supplier that can deliver; where the product is chosen already, of the chosen supplier only. */
function askedLines({ assessment, rank }: OpenPoint): readonly LineReference[] {
  const { line, otherLines } = assessment;
  const bySupplier = new Map<string, LineReference>();
  for (const one of [line, ...otherLines]) {
    if (!one.valid || (rank === 'second' && one.supplier !== line.supplier)) continue;
    const before = bySupplier.get(one.supplier);
    // Not the cheapest but the first by number: the id must not change with a price.
    if (before === undefined || compareText(orderOf(one), orderOf(before)) < 0)
      bySupplier.set(one.supplier, one);
  }
  return [...bySupplier.values()];
}

function orderOf(line: LineReference): string {
  return `${itemWords(line)}\u0000${line.agreement}`;
}

function finished({ question, groups, rank }: Collected): OpenQuestion {
  const cameras = [...groups.values()].flat();
  const departments = [...new Set(cameras.map(({ department }) => department))].sort();
  return { ...question, rank, cameras: cameras.length, departments };
}

function byRankThenCameras(one: OpenQuestion, other: OpenQuestion): number {
  const name = ({ supplier, rank }: OpenQuestion) => `${supplier}\u0000${rank}`;
  return (
    compareText(name(one), name(other)) ||
    other.cameras - one.cameras ||
    compareText(one.item, other.item) ||
    compareText(one.subject.kind, other.subject.kind) ||
    compareText(one.subject.id, other.subject.id)
  );
}
