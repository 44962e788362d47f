/** GitHub's API where the emulator has it, with the refusals that it leaves out. */
import type { FrontRoute } from './front.ts';

const longestComment = 65_536;

/** Tokens that the emulator does not know are taken for anybody's there; GitHub refuses them. */
export function refuseUnknownTokens(isKnown: (token: string) => boolean): FrontRoute {
  return ({ headers, url }) => {
    if (!/^\/(repos|user|graphql)/.test(url.pathname)) return null;
    const token = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
    if (token !== null && isKnown(token)) return null;
    return { status: 401, body: '{"message":"Bad credentials"}' };
  };
}

export const refuseLongComments: FrontRoute = ({ method, url, body }) => {
  const isComment = /\/issues\/(\d+\/)?comments/.test(url.pathname) && (method === 'POST' || method === 'PATCH');
  if (!isComment || String(JSON.parse(body.toString()).body ?? '').length <= longestComment) return null;
  return { status: 422, body: '{"message":"Validation Failed","errors":[{"field":"body","code":"custom"}]}' };
};

export function forwardTo(emulator: string): FrontRoute {
  return async ({ method, url, headers, body }) => {
    const response = await fetch(new URL(`${url.pathname}${url.search}`, emulator), {
      method,
      headers: Object.fromEntries(
        ['authorization', 'accept', 'content-type'].flatMap((name) => {
          const value = headers[name];
          return typeof value === 'string' ? [[name, value]] : [];
        }),
      ),
      ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
      redirect: 'manual',
    });
    // In the words of GitHub, which name the cause.
    if (response.status === 403) return { status: 403, body: '{"message":"Resource not accessible by integration"}' };
    const text = Buffer.from(await response.arrayBuffer());
    const kept = ['x-ratelimit-remaining', 'x-ratelimit-reset', 'retry-after', 'link'].flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    return { status: response.status, headers: Object.fromEntries(kept), body: text };
  };
}
