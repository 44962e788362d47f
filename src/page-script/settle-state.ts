/** What an address asks for, as far as the site has it. Pure. */
import type { SiteIndex, SiteMetric } from '../pages/site-data.ts';
import type { ChartState } from './hash.ts';

/** What the address asks for and the site has; the rest in words. */
export function settleState({ setups, metrics }: SiteIndex, state: ChartState) {
  const found = setups.filter(({ id }) => state.setups.includes(id));
  const unknown = state.setups.filter((id) => !setups.some((setup) => setup.id === id));
  const shown = found.length > 0 ? found : setups.slice(0, 1);
  const possible = metrics.filter(({ key }) => shown.some((setup) => setup.metrics.includes(key)));
  const metric = possible.find(({ key }) => key === state.metric) ?? (possible[0] as SiteMetric);
  const words = [
    ...unknown.map((id) => `There is no setup ${id.slice(0, 60)}`),
    ...(state.metric === null || metric.key === state.metric
      ? []
      : [`No setup shown has ${state.metric.slice(0, 60)}`]),
    ...(state.branch === null || shown.some(({ branches }) => branches.includes(state.branch))
      ? []
      : [`No setup shown has runs of the branch ${state.branch.slice(0, 60)}`]),
  ];
  return { setups: shown.filter((setup) => setup.metrics.includes(metric.key)), metric, words };
}
