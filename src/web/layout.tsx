import type { Child } from 'hono/jsx';
import type { WebAssets } from '../app/web-assets.ts';
import type { Language } from '../text/index.ts';
import { pages } from './pages/index.ts';

/** What every page needs to know of the request that it answers. */
export interface Frame {
  readonly language: Language;
  readonly says: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly path: string;
  readonly address: string;
  readonly csrf: string;
  readonly assets: WebAssets;
}

interface Content {
  readonly title: string;
  readonly body: Child;
  readonly refresh?: number;
}

/** Head, navigation and foot around a page's own content; everything is text unless it is an element of ours. */
export function wholePage(frame: Frame, { title, body, refresh }: Content): string {
  const { language, says, assets } = frame;
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {refresh === undefined ? null : <meta http-equiv="refresh" content={String(refresh)} />}
        <title>{`${title} – skifte`}</title>
        <link rel="stylesheet" href={assets.style.address} />
        <script src={assets.script.address} defer></script>
      </head>
      <body>
        <a class="skip" href="#main">
          {says('page.skip')}
        </a>
        <Head frame={frame} />
        <main id="main" tabindex={-1}>
          <h1>{title}</h1>
          {body}
        </main>
        <footer>
          <p>{says('page.foot')}</p>
        </footer>
      </body>
    </html>
  );
  return `<!doctype html>${page}`;
}

function Head({ frame: { language, says, path, address } }: { readonly frame: Frame }) {
  const places = pages
    .flatMap(({ navigation }) => (navigation === null ? [] : [navigation]))
    .sort((one, other) => one.order - other.order);
  const other = language === 'da' ? 'en' : 'da';
  return (
    <header>
      <a class="name" href="/">
        skifte
      </a>
      <nav aria-label={says('page.navigation')}>
        <ul>
          {places.map((place) => (
            <li>
              <a href={place.path} aria-current={isHere(place.path, path) ? 'page' : undefined}>
                {says(place.label)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <a
        class="language"
        href={`/language?to=${other}&back=${encodeURIComponent(address)}`}
        lang={other}
        hreflang={other}
      >
        {other === 'da' ? 'Dansk' : 'English'}
      </a>
    </header>
  );
}

/** A camera's page belongs to no place of its own; every other page stands under the place it begins with. */
function isHere(place: string, path: string): boolean {
  return place === '/' ? path === '/' : path === place || path.startsWith(`${place}/`);
}
