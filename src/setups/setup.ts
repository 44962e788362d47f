/**
 * setup.yaml as data. A setup is a folder that says what can be benchmarked; nothing in it is code of this project.
 * The JSON Schema in docs/setup.schema.json is generated from here.
 */
import { z } from 'zod';
import { checkWebSocket } from './check-websocket.ts';
import { webSocketSection } from './websocket-section.ts';

const expectedAnswer = z
  .strictObject({
    status: z.int().min(100).max(599).default(200).describe('The status code of a right answer'),
    body: z.string().optional().describe('The whole body of a right answer; without it any body is right'),
  })
  .describe('What a right answer looks like. Every answer under load is checked against it');

const path = z.string().regex(/^\/[^\s]*$/, 'must start with / and hold no blanks');
const name = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/i, 'must be letters, digits, - and _');

export const setupSchema = z
  .strictObject({
    title: z.string().min(1).max(80).describe('A short name for people, used in tables'),
    description: z.string().default('').describe('What runs here and why it is worth measuring'),
    historical: z
      .int()
      .min(1990)
      .optional()
      .describe('The year whose software runs here, kept to repeat an earlier report; such setups are listed last'),
    target: z
      .strictObject({
        service: name.describe('The service in compose.yaml and the process in the Procfile that is put under load'),
        port: z.int().min(1).max(65535).describe('The port that the service listens on inside its container'),
      })
      .describe('Where the load goes'),
    http: z.strictObject({
      path: path.default('/').describe('The path that is requested'),
      expect: expectedAnswer.default({ status: 200 }),
      alternatives: z
        .record(path, expectedAnswer)
        .default({})
        .describe('Other paths that --path can choose, each with its right answer'),
    }),
    websocket: webSocketSection.superRefine(checkWebSocket).optional(),
    workers: z
      .strictObject({
        variable: z
          .string()
          .regex(/^[A-Z][A-Z0-9_]*$/, 'must be capital letters, digits and _')
          .default('WORKERS')
          .describe(
            'The variable with the number of workers, for the Procfile and compose.yaml; they need a default for 1',
          ),
        max: z.int().min(2).max(256).default(64).describe('More workers than this are refused'),
        broadcast: z
          .boolean()
          .default(true)
          .describe(
            'Whether a message to a group reaches the sockets of all workers; false where groups live in the memory of one process',
          ),
      })
      .optional()
      .describe('How the target runs with several workers, for --workers; without it one is all it can do'),
    ready: z
      .strictObject({
        path: path.optional().describe('The path that tells that the server is up; http.path without it'),
        timeout_seconds: z.number().positive().max(3600).default(60),
      })
      .default({ timeout_seconds: 60 })
      .describe('How to know that the setup can take requests'),
    versions: z
      .strictObject({
        path: path.optional().describe('A path that answers with a JSON object of names and versions of what runs'),
        commands: z
          .record(name, z.strictObject({ service: name, command: z.string().min(1) }))
          .default({})
          .describe('Commands whose first line of output is the version of the thing named'),
      })
      .default({ commands: {} })
      .describe('How to ask the running system for the versions of its parts'),
    profile: z
      .string()
      .min(1)
      .optional()
      .describe(
        'A command for sh that samples the process $PROFILE_PID for $PROFILE_SECONDS and writes collapsed stacks to $PROFILE_OUTPUT, for --profile; without it py-spy is taken where it is installed, else Python samples itself',
      ),
    processes: z
      .strictObject({
        packages: z.array(z.string().min(1)).default([]).describe('Debian packages that the Procfile needs'),
        programs: z.array(z.string().min(1)).default([]).describe('Programs that must be found on the PATH'),
        python_modules: z.array(z.string().min(1)).default([]).describe("Modules that Debian's Python must find"),
        npm: z
          .string()
          .min(1)
          .optional()
          .describe(
            'A folder, relative to this one, with package.json and package-lock.json. --install installs its packages into a cache; the Procfile finds a copy of the folder with node_modules as $BENCH_NPM',
          ),
        hint: z
          .string()
          .min(1)
          .optional()
          .describe('What to do about programs or modules that no Debian package brings, shown where they are missing'),
      })
      .default({ packages: [], programs: [], python_modules: [] })
      .describe('What running this setup as local processes needs'),
  })
  .describe('A server setup that Channels Bench can start and measure');

export type SetupFile = z.infer<typeof setupSchema>;

/** A setup as read from its folder. */
export interface Setup {
  /** The folder's name: what people type after --setups. */
  readonly name: string;
  readonly directory: string;
  readonly file: SetupFile;
  /** Absolute path of compose.yaml, or null when the folder has none. */
  readonly composeFile: string | null;
  readonly procfile: readonly ProcfileEntry[] | null;
  /** SHA-256 over the setup's files and the shared app it refers to; equal digests mean the same configuration. */
  readonly digest: string;
}

export interface ProcfileEntry {
  readonly name: string;
  readonly command: string;
  /** 1-based line in the Procfile. */
  readonly line: number;
}
