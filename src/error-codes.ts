/** Every error code with its meaning. docs/errors.md is generated from this table. Keep it sorted. */
export const errorCodes = {
  'baseline-unreadable': 'The file given as a baseline cannot be read as a record.',
  'build-failed': 'An image of the setup does not build.',
  'docker-unavailable': 'No Docker engine with Compose answers, or it stopped answering.',
  'image-unavailable': 'An image that a setup needs is not on the machine and cannot be pulled.',
  interrupted: 'The run was stopped by a signal. Finished rounds are kept.',
  'invalid-settings': 'One or several options or inputs are wrong. All of them are listed.',
  'invalid-setup': 'A setup.yaml, Procfile or compose.yaml is malformed. All problems are listed with their lines.',
  'load-generator-failed': 'The load generator process died or did not answer.',
  'missing-requirements': 'Programs or packages that a setup needs as local processes are not installed.',
  'output-unwritable': 'The record or another result cannot be written.',
  'port-in-use': 'A port that the setup asks for is taken by another program.',
  'record-unreadable': 'A record is truncated, of a later version, or not a record of Channels Bench.',
  'server-not-ready': 'A server of the setup ended or did not become ready in time.',
  'source-not-loaded': 'The source under test is not what the running server loaded.',
  'source-unreadable': 'The folder given as the source under test cannot be used.',
  'unknown-setup': 'No setup of that name exists.',
  'unsuitable-runner': 'The runner cannot give figures worth publishing, because it has one CPU.',
  'wrong-answer': 'The server answers, but not with the expected status or body.',
} as const;

export type ErrorCode = keyof typeof errorCodes;
