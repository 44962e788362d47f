/** The port to GitHub without waiting between writes: for tests of many writers, which the real client would slow down. */
import { GitHubFailure, type GitHubRequests } from '../../../src/github-requests.ts';
import type { GitHubDouble } from './start-github-double.ts';

export function connectPlainly({ apiUrl, repository, token }: GitHubDouble): GitHubRequests {
  const ask = async (method: string, path: string, body: object | null) => {
    const response = await fetch(`${apiUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    });
    const data = await response.json();
    if (response.ok) return { status: response.status, data, headers: {} };
    const kinds = {
      401: 'unauthorized',
      403: 'forbidden',
      404: 'not-found',
      409: 'conflict',
      422: 'unprocessable',
    } as const;
    const kind = kinds[response.status as keyof typeof kinds] ?? 'server';
    const message = `${method} ${path}: ${response.status} ${JSON.stringify(data)}`;
    throw new GitHubFailure(kind, message, { route: `${method} ${path}`, status: response.status });
  };
  return {
    repository,
    request: (route, parameters = {}) => {
      const [method = 'GET', template = ''] = route.split(' ');
      const rest: Record<string, unknown> = { ...repository, ...parameters };
      const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = String(rest[name]);
        delete rest[name];
        return value;
      });
      delete rest['owner'];
      delete rest['repo'];
      if (method !== 'GET') return ask(method, path, rest);
      const query = new URLSearchParams(
        Object.entries(rest).map(([name, value]): [string, string] => [name, String(value)]),
      );
      return ask('GET', query.size === 0 ? path : `${path}?${query}`, null);
    },
    graphql: async (query, variables) => {
      const { data } = await ask('POST', '/graphql', { query, variables });
      return (data as { data: unknown }).data;
    },
  };
}
