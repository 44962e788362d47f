/** The pages that the script fills in, and what they say without it. */
import { element, type Markup } from '../reports/markup.ts';
import { link, renderPage } from './shell.ts';
import type { SiteFile, TrendSite } from './trend-site.ts';

export function buildChartPage(site: TrendSite): SiteFile {
  const content = [mount('chart', 'Loading the charts …'), offerTables(site)];
  return renderPage({ path: 'chart.html', title: 'Charts', script: 'chart', content }, site);
}

export function buildComparePage(site: TrendSite): SiteFile {
  const content = [mount('compare', 'Loading the runs …'), offerTables(site)];
  return renderPage({ path: 'compare.html', title: 'Two runs side by side', script: 'compare', content }, site);
}

function mount(id: string, text: string): Markup {
  return element('div', { id }, [element('p', { class: 'status muted' }, [text])]);
}

function offerTables({ setups }: TrendSite): Markup {
  const items = setups.map(({ id, title }) => element('li', {}, [link(`setups/${id}.html`, title)]));
  return element('noscript', {}, [
    element('p', {}, ['Charts need JavaScript. The same figures stand in tables:']),
    element('ul', {}, items.length === 0 ? [element('li', {}, ['no runs yet'])] : items),
  ]);
}
