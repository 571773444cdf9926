import { type Language, speaker } from '../../text/index.ts';

/** How many there are, and the first item numbers. */
interface FirstItems {
  readonly count: number;
  readonly items: readonly string[];
}

/** What of master data and price book did not join. */
export interface JoinResult {
  readonly master: string;
  readonly prices: string;
  readonly withoutPrice: FirstItems;
  readonly withoutItem: FirstItems;
}

const itemsNamed = 5;

export function firstItems(items: readonly string[]): FirstItems {
  return { count: items.length, items: items.slice(0, itemsNamed) };
}

/** What did not join, in words, or that all did. */
export function joinSentences(
  { master, prices, withoutPrice, withoutItem }: JoinResult,
  language: Language,
): readonly string[] {
  const says = speaker(language);
  const named = ({ count, items }: FirstItems) => {
    const first = items.join(', ');
    const more = count - items.length;
    return {
      ...{ count, master, prices },
      items: more === 0 ? first : says('import.and-more', { items: first, count: more }),
    };
  };
  const left = [
    ...(withoutPrice.count === 0 ? [] : [says('import.master-without-price', named(withoutPrice))]),
    ...(withoutItem.count === 0 ? [] : [says('import.price-without-item', named(withoutItem))]),
  ];
  return left.length > 0 ? left : [says('import.all-joined', { master, prices })];
}
