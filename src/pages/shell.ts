/** What every page of the site has: its policy, its head, the way to the other pages, its foot. */
import { element, type Markup } from '../reports/markup.ts';
import type { SiteFile, SiteFrame } from './trend-site.ts';

/** Nothing but the site's own files, and no script or style within a page: a stranger's text can do nothing. */
export const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

export interface Page {
  /** Relative, like `setups/daphne.html`. */
  readonly path: string;
  readonly title: string;
  /** What the script fills in: `chart` or `compare`; null where the page is whole without. */
  readonly script: 'chart' | 'compare' | null;
  readonly content: readonly Markup[];
}

const places = [
  { path: 'index.html', name: 'Overview' },
  { path: 'chart.html', name: 'Charts' },
  { path: 'compare.html', name: 'Compare' },
] as const;

export function renderPage({ path, title, script, content }: Page, site: SiteFrame): SiteFile {
  const top = '../'.repeat(path.split('/').length - 1);
  const full = title === site.title ? title : `${title} – ${site.title}`;
  const page = element('html', { lang: 'en' }, [
    element('head', {}, [
      voidElement('meta', { charset: 'utf-8' }),
      voidElement('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy }),
      voidElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      voidElement('meta', { name: 'color-scheme', content: 'light dark' }),
      element('title', {}, [full]),
      voidElement('link', { rel: 'icon', href: 'data:,' }),
      voidElement('link', { rel: 'stylesheet', href: `${top}assets/page.css` }),
      voidElement('link', {
        rel: 'alternate',
        type: 'application/atom+xml',
        title: 'Level shifts',
        href: `${top}feed.xml`,
      }),
      ...(script === null ? [] : [{ markup: `<script src="${top}assets/page.js" defer></script>` }]),
    ]),
    element('body', { 'data-page': script ?? 'static' }, [
      element('a', { class: 'skip', href: '#main' }, ['Skip to the content']),
      element('header', {}, [
        element('p', { class: 'site' }, [site.title]),
        element(
          'nav',
          { 'aria-label': 'Pages' },
          places.map((place) => renderPlace(place, path, top)),
        ),
      ]),
      element('main', { id: 'main' }, [element('h1', {}, [title]), ...content]),
      element('footer', {}, [
        element('p', { class: 'muted' }, [
          `Made by Channels Bench on ${site.madeAt.toISOString().slice(0, 16).replace('T', ' ')} UTC. `,
          link(`${top}feed.xml`, 'Feed of level shifts'),
          ' · ',
          link(`${top}data/index.json`, 'Data'),
        ]),
      ]),
    ]),
  ]);
  return { path, content: `<!doctype html>\n${page.markup}\n` };
}

/** `href` of our own making, or checked by keepHttps. */
export function link(href: string, text: string): Markup {
  return element('a', { href }, [text === '' ? 'link' : text]);
}

/** In HTML only elements that can have no content may go without their end. */
export function voidElement(name: string, attributes: Readonly<Record<string, string>>): Markup {
  return { markup: element(name, attributes).markup.replace(/\/>$/, '>') };
}

function renderPlace({ path, name }: (typeof places)[number], current: string, top: string): Markup {
  return element('a', { href: `${top}${path}`, 'aria-current': path === current ? 'page' : undefined }, [name]);
}
