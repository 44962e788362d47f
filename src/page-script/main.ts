/** The script of a trend page: fills in what its body asks for. */
import { mountChart } from './chart-page.ts';
import { mountCompare } from './compare-page.ts';
import { h } from './dom.ts';
import { loadIndex } from './load.ts';

const pages = { chart: mountChart, compare: mountCompare };

async function start(): Promise<void> {
  const name = document.body.dataset['page'];
  if (name !== 'chart' && name !== 'compare') return;
  const root = document.getElementById(name);
  if (root === null) return;
  try {
    const index = await loadIndex();
    if (index.setups.length === 0)
      root.replaceChildren(h('p', { className: 'status' }, ['The history holds no runs yet.']));
    else pages[name](root, index);
  } catch (error) {
    const again = h('button', { type: 'button' }, ['Try again']);
    again.addEventListener('click', () => void start());
    const tables = h('a', { href: 'index.html' }, ['The overview leads to the tables.']);
    root.replaceChildren(
      h('p', { className: 'status', attributes: { role: 'alert' } }, [
        `${(error as Error).message} `,
        again,
        ' ',
        tables,
      ]),
    );
  }
}

void start();
