import { say } from '../../text/index.ts';
import type { Note } from './ubl-item.ts';
import { dayAt } from './xml-day.ts';
import { textAt, type XmlNode } from './xml-node.ts';

interface Period {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/**
 * When a line can be ordered: its own period inside that of its catalogue (source: rule PEPPOL-T19-R007), whose days
 * hold where the line has none. What reaches beyond the catalogue is cut off, and said.
 */
export function ublValidity(line: XmlNode, catalogue: Period, note: Note): Period {
  const from = stated(line, 'StartDate', 'validFrom', note);
  const to = stated(line, 'EndDate', 'validTo', note);
  const validFrom = later(from, catalogue.validFrom);
  const validTo = earlier(to, catalogue.validTo);
  if (from !== null && from !== validFrom)
    note('validFrom', say('ubl.before-catalogue', { day: from, catalogue: validFrom ?? '' }));
  if (to !== null && to !== validTo)
    note('validTo', say('ubl.after-catalogue', { day: to, catalogue: validTo ?? '' }));
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    note('validTo', say('ubl.never-valid', { from: validFrom, to: validTo }));
  return { validFrom, validTo };
}

function stated(line: XmlNode, end: string, field: string, note: Note): string | null {
  const day = dayAt(line, 'LineValidityPeriod', end);
  const written = day === null ? textAt(line, 'LineValidityPeriod', end) : null;
  if (written !== null) note(field, say('import.not-a-date', { value: written }));
  return day;
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
