import type { IdentityRules } from '../model/identity-rules.ts';

type FamilyRule = IdentityRules['families'][number];

/** One name that a family notation stands for. `rule` is the notation's id; the lens is known where it names one. */
export interface FamilyName {
  readonly name: string;
  readonly rule: string;
  readonly focalMm: number | null;
}

interface Reading {
  readonly text: string;
  readonly focalMm: number | null;
}

/**
 * The names that a printed family stands for, the printed form itself left out: `-LI(S)(2U)` ► -LI, -LIS, -LI2U,
 * -LIS2U; `AF28(40)` ► AF28, AF40. A notation for more than `most` names stands for none.
 */
export function expandFamily(
  name: string,
  families: readonly FamilyRule[],
  most: number,
): readonly FamilyName[] {
  let names: readonly FamilyName[] = [{ name: '', rule: '', focalMm: null }];
  let rest = name;
  for (
    let notation = firstNotation(rest, families);
    notation !== null;
    notation = firstNotation(rest, families)
  ) {
    const { rule, match, readings } = notation;
    const before = rest.slice(0, match.index);
    rest = rest.slice(match.index + match[0].length);
    names = names.flatMap((start) =>
      readings.map((reading) => ({
        name: start.name + before + reading.text,
        rule: rule.id,
        focalMm: reading.focalMm ?? start.focalMm,
      })),
    );
    if (names.length > most) return [];
  }
  return names.filter(({ rule }) => rule !== '').map((start) => ({ ...start, name: start.name + rest }));
}

function firstNotation(text: string, families: readonly FamilyRule[]) {
  const found = families.flatMap((rule) => {
    const match = new RegExp(rule.pattern, 'iu').exec(text);
    return match === null ? [] : [{ rule, match, readings: readingsOf(rule, match) }];
  });
  return found.sort((one, other) => one.match.index - other.match.index)[0] ?? null;
}

function readingsOf(rule: FamilyRule, [, first = '', second = '']: RegExpExecArray): readonly Reading[] {
  const texts = rule.kind === 'optional' ? ['', first] : [first, second];
  const divisor = rule.focalDivisor;
  return texts.map((text) => ({ text, focalMm: divisor === null ? null : Number(text) / divisor }));
}
