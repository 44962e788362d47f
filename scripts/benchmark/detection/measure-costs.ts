/** What a request of each server costs, and what an iteration of the loop costs: how long a loop is 5 % of a request. */
import { execFileSync } from 'node:child_process';
import { runTool } from './run-tool.ts';

const script = `
import time
def burn(n):
    for _ in range(n):
        pass
best = None
for _ in range(15):
    begin = time.process_time()
    burn(2_000_000)
    cost = (time.process_time() - begin) / 2_000_000
    best = cost if best is None else min(best, cost)
print(best * 1000)
`;

/** CPU time in ms, of Debian's Python, which runs the setups too. */
export function measureIterationMs(): number {
  return Number(execFileSync('/usr/bin/python3', ['-c', script], { encoding: 'utf8' }));
}

/** CPU time of the server in ms, at 300 requests/s and at full speed. */
export async function measureRequestMs(directory: string, server: string): Promise<number> {
  const { json } = await runTool(directory, [
    ...['--setups', `./setups/${server}`, '--rounds', '3', '--warm-up', '1s'],
    ...['--latency-duration', '2s', '--throughput-duration', '3s'],
  ]);
  const cost = json.setups?.[server]?.['load-cpu'];
  if (typeof cost !== 'number')
    throw new Error(`the CPU time of ${server} could not be measured: ${JSON.stringify(json)}`);
  return cost;
}
