import type { CatalogLine } from './catalog-line.ts';
import type { InstalledCamera } from './installed-camera.ts';
import type { Money } from './money.ts';
import type { LineReference } from './run.ts';
import type { Outcome } from './value.ts';

/** Why two prices say nothing about each other. Every price is net of VAT once it is a line's, so VAT is no reason. */
export type PriceBarrier = 'no-price-before' | 'no-price-after' | 'currency' | 'unit' | 'price-quantity';

/** A price before and after. Difference (in the currency's smallest unit) and percent are null where `barrier` says why. */
export interface PriceChange {
  readonly before: Money | null;
  readonly after: Money | null;
  readonly barrier: PriceBarrier | null;
  readonly differenceMinor: number | null;
  /** To one decimal; null also where the price before was nothing. */
  readonly percent: number | null;
}

/** One field of a line that says something else than before. */
export interface FieldChange {
  readonly field: keyof CatalogLine;
  readonly before: unknown;
  readonly after: unknown;
}

export interface ChangedLine {
  readonly before: CatalogLine;
  readonly after: CatalogLine;
  readonly fields: readonly FieldChange[];
  /** Null where neither the price nor what it is for has changed. */
  readonly price: PriceChange | null;
}

/** How many lines are in which part: added + changed + unchanged are those after, removed + changed + unchanged before. */
export interface LineCounts {
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Two editions of what one supplier offers on one agreement; a snapshot is null where there was no edition. */
export interface EditionDiff {
  readonly source: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly counts: LineCounts;
  readonly added: readonly CatalogLine[];
  readonly changed: readonly ChangedLine[];
  readonly removed: readonly CatalogLine[];
}

/** Better, worse, or another outcome that is neither (a gap that turns out to be an unknown model). */
export type Direction = 'better' | 'worse' | 'other';

/** Why an outcome changed; a sentence `diff.why.<code>` with these values. */
export interface OutcomeReason {
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Cameras of one model that went the same way. */
export interface OutcomeChange {
  readonly name: string;
  readonly kind: string;
  readonly from: Outcome;
  readonly to: Outcome;
  readonly direction: Direction;
  readonly cameras: number;
  readonly reasons: readonly OutcomeReason[];
}

/** One way in which two runs were made differently: whatever it changes is no news from the market. */
export interface SettingChange {
  /** `diff.setting.<setting>` says it in words. */
  readonly setting: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Decimal amounts, as in run.json. */
interface MoneySum {
  readonly currency: string;
  readonly cameras: number;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** What the chosen replacements of the same cameras cost in two runs. Cameras: the five numbers add up to all in both runs. */
export interface MoneyDiff {
  /** Cameras with a price in the same currency in both runs. */
  readonly compared: readonly MoneySum[];
  readonly priceBeforeOnly: number;
  readonly priceAfterOnly: number;
  readonly neither: number;
  readonly otherCurrency: number;
}

/** A determination of the run before: stale where any of its cameras is no gap any more, since its statement is untrue. */
export interface ComparedDetermination {
  readonly name: string;
  readonly state: 'stale' | 'stands' | 'without-cameras' | 'new';
  readonly cameras: number;
  /** The outcomes that its cameras have now; for a new one, those that they had before. */
  readonly outcomes: readonly Outcome[];
}

/** A camera of a register whose fields say something else than before. */
export interface ChangedCamera {
  readonly id: string;
  readonly asWritten: string;
  readonly fields: readonly {
    readonly field: keyof InstalledCamera;
    readonly before: unknown;
    readonly after: unknown;
  }[];
}

export interface NamedCamera {
  readonly id: string;
  readonly asWritten: string;
}

/** Two editions of one department's register. The counts add up as those of a catalogue's lines do. */
export interface RegisterDiff {
  readonly source: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly counts: LineCounts;
  readonly added: readonly NamedCamera[];
  readonly changed: readonly ChangedCamera[];
  readonly removed: readonly NamedCamera[];
}

/** A decision in two runs, by its state in each; null: the run does not hold it. */
export interface ComparedDecision {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  /** What is no longer as it was, in the words of the later run. */
  readonly changes: readonly string[];
}

/** A product chosen for cameras; null: none was. */
export type Choice = {
  readonly product: string;
  readonly line: string;
  readonly price: LineReference['price'];
} | null;

/** Cameras of one model with the same outcome as before, by another product or at another price. */
interface ReplacementChange {
  readonly name: string;
  readonly kind: string;
  readonly outcome: Outcome;
  readonly before: Choice;
  readonly after: Choice;
  readonly cameras: number;
  readonly reasons: readonly OutcomeReason[];
}

/** Cameras that only one of the runs has. */
export interface OtherCameras {
  readonly name: string;
  readonly department: string;
  readonly outcome: Outcome;
  readonly cameras: number;
}

interface RunHead {
  readonly id: string;
  readonly createdAt: string;
  readonly asOf: string;
  readonly lines: number;
  readonly cameras: number;
}

/**
 * Two runs. better + worse + other + unchanged = both; both + gone are the cameras before, both + added those after.
 * `catalog` null: the lines behind the runs cannot be found.
 */
export interface RunDiff {
  readonly kind: 'runs';
  readonly from: RunHead;
  readonly to: RunHead;
  readonly settings: readonly SettingChange[];
  readonly cameras: Readonly<
    Record<'before' | 'after' | 'both' | 'unchanged' | Direction | 'added' | 'gone', number>
  >;
  readonly changes: readonly OutcomeChange[];
  readonly replacements: readonly ReplacementChange[];
  readonly added: readonly OtherCameras[];
  readonly gone: readonly OtherCameras[];
  readonly money: MoneyDiff;
  readonly determinations: readonly ComparedDetermination[];
  readonly decisions: readonly ComparedDecision[];
  readonly catalog: readonly EditionDiff[] | null;
}

export interface CatalogDiff {
  readonly kind: 'catalog';
  readonly editions: readonly EditionDiff[];
}

export interface RegistersDiff {
  readonly kind: 'register';
  readonly editions: readonly RegisterDiff[];
}

export type Diff = RunDiff | CatalogDiff | RegistersDiff;
