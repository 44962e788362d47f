/** The front page: the answer in a sentence, a table that shows all at a glance, and what has moved. */
import { element, type Markup } from '../reports/markup.ts';
import { findStates } from './answer.ts';
import { showOverview } from './overview.ts';
import { link, renderPage } from './shell.ts';
import { showAnswer } from './show-answer.ts';
import type { SiteFile, TrendSite } from './trend-site.ts';
import { linkChart, showShift } from './words.ts';

const maxShifts = 50;
const maxProblems = 50;

export function buildFrontPage(site: TrendSite): SiteFile {
  const states = findStates(site);
  const content =
    site.setups.length === 0
      ? [element('p', {}, ['The history holds no runs yet.'])]
      : [showAnswer(states, site), ...showOverview(states, site), ...showShifts(site), ...showUse(site)];
  return renderPage(
    { path: 'index.html', title: site.title, script: null, content: [...content, ...showProblems(site)] },
    site,
  );
}

function showShifts({ setups, repositoryUrl }: TrendSite): Markup[] {
  const all = setups
    .flatMap((setup) => setup.series.flatMap((series) => series.shifts.map((shift) => ({ setup, series, shift }))))
    .sort((a, b) => Date.parse(b.shift.at.finishedAt) - Date.parse(a.shift.at.finishedAt));
  const items = all.slice(0, maxShifts).map(({ setup, series, shift }) => {
    const tone = shift.accepted !== null ? 'muted' : shift.change > 0 ? 'bad' : 'good';
    return element('li', { class: tone }, [
      `${setup.title}: `,
      ...showShift(series, shift, repositoryUrl),
      '. ',
      linkChart('', setup, series, 'Chart'),
    ]);
  });
  const more = all.length - items.length;
  return [
    element('h2', {}, ['Level shifts']),
    items.length === 0
      ? element('p', { class: 'muted' }, [
          'None: nothing moved by 3 % or more beside its control and stayed there for five runs.',
        ])
      : element('ul', {}, items),
    ...(more > 0 ? [element('p', { class: 'muted' }, [`… and ${more} older ones, in the tables of the setups.`])] : []),
  ];
}

function showUse({ setups }: TrendSite): Markup[] {
  const rows = setups.map(({ id, title, name }) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [title]),
      element('td', {}, [link(`setups/${id}.html`, `Tables of ${name}`)]),
      element('td', {}, [link(`data/${id}.csv`, 'CSV')]),
      element('td', {}, [link(`badges/${id}.svg`, 'Badge')]),
      element('td', {}, [element('code', {}, [`![benchmark](…/badges/${id}.svg)`])]),
    ]),
  );
  const names = ['Setup', 'All runs', 'For spreadsheets', 'Picture', 'Markdown for a README'];
  const head = element(
    'tr',
    {},
    names.map((name) => element('th', { scope: 'col' }, [name])),
  );
  const table = element('table', {}, [element('thead', {}, [head]), element('tbody', {}, rows)]);
  return [
    element('h2', {}, ['Take it with you']),
    element(
      'div',
      { class: 'scroll', role: 'region', 'aria-label': 'Tables, files and badges of each setup', tabindex: 0 },
      [table],
    ),
  ];
}

/** What was left out must not look like what was never there. */
function showProblems({ problems }: TrendSite): Markup[] {
  if (problems.length === 0) return [];
  const more = problems.length - maxProblems;
  return [
    element('h2', {}, ['Left out']),
    element('p', {}, [
      `${problems.length} ${problems.length === 1 ? 'file of the history does' : 'files of the history do'} not count:`,
    ]),
    element(
      'ul',
      {},
      problems
        .slice(0, maxProblems)
        .map(({ path, reason }) => element('li', {}, [element('code', {}, [path]), ` ${reason}`])),
    ),
    ...(more > 0 ? [element('p', { class: 'muted' }, [`… and ${more} more.`])] : []),
  ];
}
