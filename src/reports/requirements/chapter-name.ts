import type { RunRequirement } from '../../model/run.ts';
import { formatNumber, type Language, speaker } from '../../text/index.ts';
import { asText } from '../parts/shortfall-text.ts';

/** What a camera does, in a line and without a name: `Udendørs domekamera, 4 MP, infrarødt lys`. */
export function chapterName(
  requirements: readonly RunRequirement[],
  distanceM: number | null,
  language: Language,
): string {
  const needs = new Map(requirements.map(({ id, need }) => [id, need]));
  const says = speaker(language);
  const form = formOf(needs.get('camera-type'), needs.get('housing'));
  const camera = says(`requirements.form-${form}`);
  const resolution = needs.get('resolution');
  const detail = needs.get('detail-on-target');
  return [
    needs.get('outdoor') === true
      ? says('requirements.outdoor-form', { camera: lowerFirst(camera) })
      : camera,
    ...(typeof resolution === 'number' ? [roundMegapixels(resolution, language)] : []),
    ...(typeof detail === 'number' ? [asText('detail-on-target', detail, language)] : []),
    ...(needs.has('detail-on-target') && distanceM !== null
      ? [`${formatNumber(language, distanceM)} m`]
      : []),
    ...(needs.get('plate-reading') === true ? [says('feature.plate-reading')] : []),
    ...(needs.get('infrared') === true ? [says('feature.infrared')] : []),
  ].join(', ');
}

/** Fixed cameras go by their housing; all others by what they are. */
function formOf(type: RunRequirement['need'] | undefined, housing: RunRequirement['need'] | undefined) {
  if (typeof type === 'string' && type !== 'fixed') return type;
  return typeof housing === 'string' ? housing : 'fixed';
}

/** Whole megapixels, as cameras are spoken of; the requirement itself has the figure. */
function roundMegapixels(value: number, language: Language): string {
  return asText('resolution', value < 1 ? value : Math.round(value), language);
}

/** `PTZ-kamera` keeps its capitals. */
function lowerFirst(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
