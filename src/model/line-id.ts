interface NamedItem {
  readonly item: string;
  /** What tells the product apart where the item number stands for several; absent where it names one. */
  readonly itemProduct?: string | undefined;
}

interface NamedLine extends NamedItem {
  readonly agreement: string;
  readonly supplier: string;
}

/** The item number, and what tells the product apart where the number alone does not: `87067606 (N70UK)`. */
export function itemWords({ item, itemProduct }: NamedItem): string {
  return itemProduct === undefined ? item : `${item} (${itemProduct})`;
}

/** `agreement/supplier/item`, the id of a line everywhere; the item as `itemWords` says it. */
export function lineId(line: NamedLine): string {
  return `${line.agreement}/${line.supplier}/${itemWords(line)}`;
}
