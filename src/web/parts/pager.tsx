import type { Visit } from '../page.ts';

/** Before and after, with the rest of the address as it is. */
export function Pager({
  visit: { says, query },
  from,
  shown,
  all,
  atOnce,
}: {
  readonly visit: Visit;
  readonly from: number;
  readonly shown: number;
  readonly all: number;
  readonly atOnce: number;
}) {
  if (from === 0 && shown === all) return null;
  const to = (first: number) => {
    const next = new URLSearchParams(query);
    next.set('from', String(Math.max(0, first)));
    return `?${next}`;
  };
  return (
    <nav aria-label={says('page.pages')} class="pager">
      {from > 0 ? <a href={to(from - atOnce)}>{says('page.before')}</a> : null}
      <span>{says('page.shown', { first: shown === 0 ? 0 : from + 1, last: from + shown, all })}</span>
      {from + shown < all ? <a href={to(from + atOnce)}>{says('page.after')}</a> : null}
    </nav>
  );
}
