import { latestOfEach } from '../equivalence/answered.ts';
import type { ProductDispute } from '../equivalence/disputes.ts';
import type { Product } from '../equivalence/product.ts';
import type { Answer } from '../model/answer.ts';
import type { KnownCamera } from '../model/camera.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { Claim } from '../model/claim.ts';
import type { Knowledge } from './knowledge.ts';
import { assortmentOf, speakingLines } from './market.ts';
import { behindProduct } from './origin-of.ts';

/** What becomes of one answer beside everything else that is known. */
export type AnswerEffect =
  | { readonly is: 'used' }
  /** It says what another source said already. */
  | { readonly is: 'confirms' }
  /** A later answer to the same question counts. */
  | { readonly is: 'superseded' }
  | { readonly is: 'disputed'; readonly dispute: ProductDispute }
  | { readonly is: 'disputed-origin'; readonly claims: readonly Claim[] };

/**
 * Judges the answers of one import.
 * @param knowledge with all answers of the workspace, these among them.
 * @param all those answers.
 */
export function answerEffects(
  knowledge: Knowledge,
  lines: readonly CatalogLine[],
  asOf: string,
  all: readonly Answer[],
): (answer: Answer) => AnswerEffect {
  const { offers, cameras } = assortmentOf(knowledge, lines, asOf);
  const products = new Map<string, { product: Product; camera: KnownCamera | null }>();
  offers.forEach(({ product }, index) => {
    for (const line of product.lines) products.set(keyOf(line), { product, camera: cameras[index] ?? null });
  });
  const current = new Set(latestOfEach(all).map(contentOf));

  return (answer) => {
    if (!current.has(contentOf(answer))) return { is: 'superseded' };
    const sold = products.get(keyOf(answer));
    // A line that sells no camera is matched with nothing: its answer is kept and disturbs nobody.
    if (sold === undefined) return { is: 'used' };
    const { product, camera } = sold;
    const { subject } = answer;
    if (subject.kind === 'origin') {
      const { dossier } = behindProduct(knowledge, { camera, lines: speakingLines(product.lines) }, asOf);
      const layer = dossier.layers.find((one) => one.layer === subject.id);
      return layer?.status === 'disputed' ? { is: 'disputed-origin', claims: layer.claims } : { is: 'used' };
    }
    const dispute = product.disputedValues?.find(({ id }) => id === subject.id);
    if (dispute !== undefined) return { is: 'disputed', dispute };
    return product.offer.get(subject.id)?.from === 'answer' ? { is: 'used' } : { is: 'confirms' };
  };
}

function keyOf({ supplier, item }: Pick<CatalogLine, 'supplier' | 'item'>): string {
  return `${supplier}\u0000${item}`;
}

function contentOf({ question, value, entity, country, answered, seen }: Answer): string {
  return JSON.stringify([question, value, entity, country, answered ?? seen]);
}
