/** What one job says in the comment of a pull request. */
import type { JobReport } from '../../src/reports/job-report.ts';
import { say } from '../../src/reports/report.ts';

export const sha = 'a'.repeat(40);

export function buildJobReport(changes: Partial<JobReport> = {}): JobReport {
  return {
    schemaVersion: 1,
    key: 'bench',
    headSha: sha,
    finishedAt: '2026-11-24T10:00:00.000Z',
    conclusion: 'success',
    kind: 'unchanged',
    sentence: 'Daphne: any change of p50 latency is smaller than 5 %',
    accepted: null,
    isUnverified: false,
    toolVersion: '0.1.0',
    machine: 'AMD EPYC 7763, 4 cores',
    runUrl: 'https://github.com/django/channels/actions/runs/1',
    blocks: [{ kind: 'paragraph', text: say('What everybody should see.') }],
    details: [{ kind: 'section', title: 'Measured', blocks: [{ kind: 'paragraph', text: say('What some want.') }] }],
    ...changes,
  };
}
