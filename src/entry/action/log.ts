import { randomUUID } from 'node:crypto';

/**
 * Writes to the job's log what may hold a stranger's words, for instance the lines of a server's log: until it is
 * disposed the runner takes no line for a workflow command. The token is random, so nobody can end it from inside.
 */
export function openActionLog(
  write: (text: string) => void,
  drawToken: () => string = randomUUID,
): Disposable & { readonly write: (text: string) => void } {
  const token = drawToken();
  let endsLine = true;
  write(`::stop-commands::${token}\n`);
  return {
    write: (text) => {
      if (text === '') return;
      // The older form of commands is taken anywhere in a line, also while commands are stopped.
      write(text.replaceAll('##[', '## ['));
      endsLine = text.endsWith('\n');
    },
    [Symbol.dispose]: () => write(`${endsLine ? '' : '\n'}::${token}::\n`),
  };
}
