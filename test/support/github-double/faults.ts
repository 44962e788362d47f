/** What can go wrong with an answer of GitHub. */
import type { ServerResponse } from 'node:http';

export interface Fault {
  /** Of method and path: `POST /repos/django/channels/check-runs`. */
  readonly match: RegExp;
  /** How many requests; all that follow when missing. */
  readonly times?: number;
  /** Matching requests that pass before. */
  readonly after?: number;
  readonly answer: FaultAnswer;
}

export type FaultAnswer =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** No answer for as long as the double runs. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'drop' }
  /** The headers of an answer with more to come, and the connection's end. */
  | { readonly kind: 'truncate' }
  | { readonly kind: 'body'; readonly body: string; readonly status?: number }
  /** Lets something happen before the request is served: another job that writes, a comment that is deleted. */
  | { readonly kind: 'meanwhile'; readonly act: () => Promise<void> };

export class FaultPlan {
  readonly #faults: { fault: Fault; seen: number }[] = [];

  add(fault: Fault): void {
    this.#faults.push({ fault, seen: 0 });
  }

  /** The first that applies to this request; counts it for all. */
  take(request: string): FaultAnswer | null {
    let found: FaultAnswer | null = null;
    for (const one of this.#faults) {
      if (!one.fault.match.test(request)) continue;
      const place = one.seen++ - (one.fault.after ?? 0);
      if (place >= 0 && place < (one.fault.times ?? Number.POSITIVE_INFINITY)) found ??= one.fault.answer;
    }
    return found;
  }
}

/** False when the request is to be served all the same. */
export async function answerWithFault(fault: FaultAnswer, response: ServerResponse): Promise<boolean> {
  switch (fault.kind) {
    case 'status':
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      response.end(JSON.stringify({ message: fault.message ?? `status ${fault.status}` }));
      return true;
    case 'hang':
      return true;
    case 'drop':
      response.destroy();
      return true;
    case 'truncate':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"id": 1, "body": "cut', () => response.destroy());
      return true;
    case 'body':
      response.writeHead(fault.status ?? 200, { 'content-type': 'application/json' });
      response.end(fault.body);
      return true;
    case 'meanwhile':
      await fault.act();
      return false;
  }
}
