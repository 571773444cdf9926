import { compareText } from '../equivalence/product.ts';
import { identify } from '../identity/models.ts';
import type { KnownCamera } from '../model/camera.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import { lineId } from '../model/line-id.ts';
import type { Policy } from '../model/policy.ts';
import type { OriginVerdict } from '../model/value.ts';
import { type Language, render } from '../text/index.ts';
import { type Behind, behind, judged, manufacturerNamed } from './judge-origin.ts';
import type { Knowledge } from './knowledge.ts';

interface ProductLines {
  readonly camera: KnownCamera | null;
  readonly lines: readonly CatalogLine[];
}

/** Who is behind a product of the catalogue, and what the policy makes of it. */
export function originOfProduct(knowledge: Knowledge, product: ProductLines, policy: Policy, asOf: string) {
  return judged(knowledge, behindProduct(knowledge, product, asOf), policy);
}

/** Who is behind a product of the catalogue, before any policy. */
export function behindProduct(knowledge: Knowledge, { camera, lines }: ProductLines, asOf: string): Behind {
  const written = lines.map(({ brand, maker }) => brand ?? maker).find((name) => name !== null) ?? null;
  const manufacturer =
    camera === null
      ? manufacturerNamed(knowledge, written)
      : (knowledge.manufacturers.get(camera.manufacturer) ?? null);
  const subject = {
    cameraId: camera?.id ?? null,
    manufacturer,
    brand: camera?.brand ?? written,
    text: camera?.model ?? lines.map(({ model, name }) => model ?? name)[0] ?? '',
    lines,
  };
  return behind(knowledge, subject, asOf);
}

/** What a policy makes of a known camera, whoever sells it; worked out once per model. */
export function originFinder(
  knowledge: Knowledge,
  policy: Policy,
  asOf: string,
): (camera: KnownCamera) => OriginVerdict {
  const found = new Map<string, OriginVerdict>();
  return (camera) => {
    const verdict =
      found.get(camera.id) ?? originOfProduct(knowledge, { camera, lines: [] }, policy, asOf).verdict;
    found.set(camera.id, verdict);
    return verdict;
  };
}

/** Every line of the catalogue with its brand's verdict, for `origin` without a name. */
export function originOfAllLines(
  knowledge: Knowledge,
  lines: readonly CatalogLine[],
  policy: Policy,
  asOf: string,
  language: Language,
) {
  return [...lines]
    .sort((one, other) => compareText(lineId(one), lineId(other)))
    .map((line) => {
      const brand = line.brand ?? line.maker;
      const { cameraId } = identify(knowledge.models, { brand, text: line.model ?? line.name });
      const camera = cameraId === null ? null : (knowledge.cameras.get(cameraId) ?? null);
      const { verdict, reasons } = originOfProduct(knowledge, { camera, lines: [line] }, policy, asOf);
      return {
        subject: lineId(line),
        product: [camera?.brand ?? brand, camera?.model ?? line.model ?? line.name]
          .filter((part) => part !== null)
          .join(' '),
        policy: policy.id,
        verdict,
        reasons: reasons.map(({ says }) => render(language, says)),
      };
    });
}
