import type { Gpa } from '../model/gpa.ts';

/** A country's status under the WTO's procurement agreement on a day: a fact beside a verdict, never a part of one. */
export interface GpaStatus {
  readonly country: string;
  readonly status: 'party' | 'observer' | 'negotiating' | 'not-party' | 'unclear';
  /** Since when it is a party, or of which day the list of observers is; null where neither is known. */
  readonly since: string | null;
  readonly source: string;
}

/** `not-party`: among neither the parties nor the observers of the lists read. A party of tomorrow is none today. */
export function gpaStatus({ parties, observers, unclear }: Gpa, country: string, asOf: string): GpaStatus {
  const party = parties.countries.find(({ code, since }) => code === country && since <= asOf);
  if (party !== undefined)
    return { country, status: 'party', since: party.since, source: parties.source.url };
  const observer = observers.countries.find(({ code }) => code === country);
  if (observer !== undefined) {
    const status = observer.negotiating ? 'negotiating' : 'observer';
    return { country, status, since: observers.asOf, source: observers.source.url };
  }
  const status = unclear.some(({ code }) => code === country) ? 'unclear' : 'not-party';
  return { country, status, since: null, source: parties.source.url };
}
