/** The commands on setups: list, show. */
import { resolve } from 'node:path';
import { type Block, buildList, say } from '../../reports/report.ts';
import { findSetup, listSetups } from '../../setups/find-setup.ts';
import { findWebSocket } from '../../setups/find-websocket.ts';
import type { Setup } from '../../setups/setup.ts';
import { builtInSetupsDirectory } from '../program-files.ts';
import { type CliContext, printReport } from './context.ts';
import { exitCodes } from './exit-codes.ts';

const asText = { markdown: false };

export async function listSetupsCommand(context: CliContext): Promise<number> {
  const setups = await listSetups(builtInSetupsDirectory);
  const describe = (setup: Setup) => {
    const { title, description } = setup.file;
    return say(`${setup.name} (${title}; ${listEngines(setup).join(', ')}): ${firstSentence(description)}`);
  };
  const isHistorical = ({ file }: Setup) => file.historical !== undefined;
  const today = setups.filter((setup) => !isHistorical(setup)).map(describe);
  const historical = setups.filter(isHistorical).map(describe);
  const heading: Block = { kind: 'heading', text: 'Software of earlier years, kept to repeat earlier reports' };
  const blocks = [...buildList(today), ...(historical.length === 0 ? [] : [heading, ...buildList(historical)])];
  await printReport({ title: 'Built-in setups', blocks }, asText, context);
  return exitCodes.ok.code;
}

export async function showSetupCommand(nameOrPath: string, context: CliContext): Promise<number> {
  const isPath = nameOrPath.includes('/') || nameOrPath.startsWith('.');
  const where = isPath ? resolve(context.workingDirectory, nameOrPath) : nameOrPath;
  const setup = await findSetup(where, builtInSetupsDirectory);
  await printReport({ title: `${setup.name}: ${setup.file.title}`, blocks: describeSetup(setup) }, asText, context);
  return exitCodes.ok.code;
}

function describeSetup({ file, directory, composeFile, procfile, digest, ...setup }: Setup): Block[] {
  const { expect, alternatives } = file.http;
  const others = Object.keys(alternatives);
  const { packages, programs, python_modules: modules } = file.processes;
  const facts = [
    `Folder: ${directory}`,
    ...(file.historical === undefined ? [] : [`Software of ${file.historical}, kept to repeat an earlier report`]),
    `Engines: ${listEngines({ ...setup, file, directory, composeFile, procfile, digest }).join(', ')}`,
    `Load goes to: service ${file.target.service}, port ${file.target.port}, path ${file.http.path}`,
    `Right answer: status ${expect.status}${expect.body === undefined ? '' : `, body ${JSON.stringify(expect.body)}`}`,
    ...describeWebSocket(file),
    ...(others.length === 0 ? [] : [`Other paths (--path): ${others.join(', ')}`]),
    ...(packages.length === 0 ? [] : [`Debian packages for local processes: ${packages.join(', ')}`]),
    ...(programs.length === 0 ? [] : [`Programs for local processes: ${programs.join(', ')}`]),
    ...(modules.length === 0 ? [] : [`Python modules for local processes: ${modules.join(', ')}`]),
    `Digest: ${digest}`,
  ];
  const commands = (procfile ?? []).map(({ name, command }) => `${name}: ${command}`);
  return [
    ...(file.description === '' ? [] : [{ kind: 'paragraph' as const, text: say(file.description.trim()) }]),
    ...buildList(facts.map((fact) => say(fact))),
    ...(commands.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: 'Procfile' },
          { kind: 'code' as const, lines: commands },
        ]),
  ];
}

/** `WebSockets (plain): echo at /ws/echo, broadcast at /ws/group/{group}`. */
function describeWebSocket(file: Setup['file']): string[] {
  const found = findWebSocket({ file });
  if (found === null) return [];
  const ways = (['echo', 'broadcast'] as const).flatMap((way) => {
    const route = found[way];
    return route === null ? [] : [`${way} at ${route.path}`];
  });
  const subprotocol = found.subprotocol === null ? '' : `, subprotocol ${found.subprotocol}`;
  return [`WebSockets (${found.protocol}${subprotocol}): ${ways.join(', ')}`];
}

function listEngines(setup: Setup): string[] {
  return [
    ...(setup.composeFile === null ? [] : ['compose']),
    ...(setup.procfile === null ? [] : ['processes']),
    'attach',
  ];
}

function firstSentence(text: string): string {
  return /^.*?[.:;](?=\s|$)/s.exec(text)?.[0].replace(/[.:;]$/, '') ?? text;
}
