import { inBestLanguage } from './best-language.ts';
import type { StatedProperty } from './item-properties.ts';
import { nodesAt, textAt, type XmlNode } from './xml-node.ts';

export interface BmecatFeatures {
  readonly features: readonly StatedProperty[];
  /** The product's class in each system: `ETIM-8.0` ► `EC000082`. */
  readonly classes: readonly StatedProperty[];
  readonly unspsc: string | null;
  readonly group: string | null;
  /** Whether features were left out because they differ between variants of the product. */
  readonly hasVariants: boolean;
}

/** Written by ETIM suppliers for a value that is not known: it says nothing. */
const noValue = '-';

/** What PRODUCT_FEATURES (2005) or ARTICLE_FEATURES (1.2) say, in ETIM, eCl@ss or the supplier's own names. */
export function bmecatFeatures(product: XmlNode, language: string | null): BmecatFeatures {
  const blocks = [...nodesAt(product, 'PRODUCT_FEATURES'), ...nodesAt(product, 'ARTICLE_FEATURES')];
  const classed = blocks.map((block) => ({
    name: textAt(block, 'REFERENCE_FEATURE_SYSTEM_NAME'),
    value: textAt(block, 'REFERENCE_FEATURE_GROUP_ID'),
  }));
  const unspsc = classed.find(
    ({ name, value }) => /^un[- ]?spsc/i.test(name ?? '') && /^\d{8}$/.test(value ?? ''),
  );
  const groups = blocks.map((block) => textAt(block, 'REFERENCE_FEATURE_GROUP_NAME'));
  const features = blocks.flatMap((block) => {
    const isEtim = /^etim/i.test(textAt(block, 'REFERENCE_FEATURE_SYSTEM_NAME') ?? '');
    return featuresIn(block).map((feature) => ({ feature, isEtim }));
  });
  return {
    features: features.map(({ feature, isEtim }) => propertyOf(feature, isEtim, language)),
    classes: classed,
    unspsc: unspsc?.value ?? null,
    group: groups.find((group) => group !== null) ?? null,
    hasVariants: features.some(({ feature }) => nodesAt(feature, 'VARIANTS').length > 0),
  };
}

/** eCl@ss Advanced nests groups of features in each other. */
function featuresIn(block: XmlNode): readonly XmlNode[] {
  return block.children.flatMap((child) => {
    if (child.name === 'FEATURE') return [child];
    return child.name === 'FEATURE_GROUP' ? featuresIn(child) : [];
  });
}

function propertyOf(feature: XmlNode, isEtim: boolean, language: string | null): StatedProperty {
  const best = (...path: readonly string[]) => wordsAt(feature, path, language);
  const name =
    best('FNAME')[0] ??
    best('FTEMPLATE', 'FT_NAME')[0] ??
    best('FTEMPLATE', 'FT_ID')[0] ??
    best('FT_IDREF')[0];
  const values = best('FVALUE');
  const stated = values.length > 0 ? values : best('VALUE_IDREF');
  // In ETIM two numbers are the ends of a range; elsewhere several values are all true.
  const isRange = isEtim && stated.length === 2 && stated.every((value) => /^[\d.,+-]+$/.test(value));
  const [details] = best('FVALUE_DETAILS');
  const joined = stated.join(isRange ? ' – ' : '; ');
  return {
    name: name ?? null,
    value: details === undefined || joined === '' ? joined : `${joined} (${details})`,
    unit: textAt(feature, 'FUNIT') ?? textAt(feature, 'FTEMPLATE', 'FT_UNIT'),
  };
}

function wordsAt(feature: XmlNode, path: readonly string[], language: string | null): readonly string[] {
  const said = nodesAt(feature, ...path).filter(({ text }) => text !== '' && text !== noValue);
  return inBestLanguage(said, ({ attributes }) => attributes.get('lang'), language).map(({ text }) => text);
}
