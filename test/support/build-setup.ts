import { type Setup, type SetupFile, setupSchema } from '../../src/setups/setup.ts';

/** A setup that lies nowhere, for tests that need only its data. */
export function buildSetup(file: Partial<SetupFile> = {}): Setup {
  return {
    name: 'built',
    directory: '/nowhere/built',
    file: setupSchema.parse({ title: 'Built', target: { service: 'web', port: 8000 }, http: {}, ...file }),
    composeFile: null,
    procfile: [{ name: 'web', command: 'run --port $PORT', line: 1 }],
    digest: '0'.repeat(64),
  };
}
