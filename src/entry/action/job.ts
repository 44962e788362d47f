import type { ActionInputs } from './inputs.ts';
import type { Publisher } from './publisher.ts';
import type { WorkflowRun } from './workflow-run.ts';

/** All that the steps of a job share. */
export interface ActionJob extends WorkflowRun {
  readonly inputs: ActionInputs;
  readonly publisher: Publisher;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** What could not be told or stored: annotated and put into the summary at the end. */
  readonly warnings: string[];
}
