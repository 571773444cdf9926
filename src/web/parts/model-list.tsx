import type { IdentifiedText } from '../../app/identify-texts.ts';
import type { Visit } from '../page.ts';
import { Scroll } from './scroll.tsx';

/** What a pasted list was understood as, line by line; what was not understood stays in the list. */
export function ModelList({
  visit: { says },
  found,
}: {
  readonly visit: Visit;
  readonly found: readonly IdentifiedText[];
}) {
  return (
    <>
      <p role="status">
        {says('page.list-count', {
          all: found.length,
          known: found.filter(({ model }) => model !== null).length,
        })}
      </p>
      <Scroll label={says('page.list')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{says('page.as-written')}</th>
              <th scope="col">{says('page.understood')}</th>
              <th scope="col">{says('page.because')}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ text, brand, model, because, suggestions }) => (
              <tr>
                <th scope="row">{text}</th>
                <td>
                  {model === null ? (
                    says('page.not-known')
                  ) : (
                    <a href={`/camera?model=${encodeURIComponent(text)}`}>
                      {brand} {model}
                    </a>
                  )}
                </td>
                <td>
                  {model === null && suggestions.length > 0
                    ? says('view.did-you-mean', {
                        suggestions: suggestions.map((one) => `${one.brand} ${one.model}`).join(' · '),
                      })
                    : because.join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
