/** Tokens of GitHub's own app, as a job gets one: they write as github-actions[bot], and may only what they were made for. */
import { createSign } from 'node:crypto';

export interface AppTokens {
  /** `{ contents: 'write' }`; a right that is not named is not given. */
  make(permissions: Readonly<Record<string, 'read' | 'write'>>): Promise<string>;
}

export const appId = 15_368;
export const installationId = 100;

export function createAppTokens(url: string, privateKey: string): AppTokens {
  return {
    make: async (permissions) => {
      const now = Math.floor(Date.now() / 1000);
      const claims = { iat: now - 60, exp: now + 300, iss: String(appId) };
      const unsigned = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
      const signature = createSign('RSA-SHA256').update(unsigned).sign(privateKey).toString('base64url');
      const response = await fetch(`${url}/app/installations/${installationId}/access_tokens`, {
        method: 'POST',
        headers: { authorization: `Bearer ${unsigned}.${signature}`, 'content-type': 'application/json' },
        body: JSON.stringify({ permissions }),
      });
      const { token } = (await response.json()) as { token?: string };
      if (token === undefined) throw new Error(`the double gave no token (${response.status})`);
      return token;
    },
  };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
