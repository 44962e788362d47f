import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const maxBytes = 64 * 1024;

/** The last lines of a log, each as `service | line`; empty when there is no log. */
export function readLogTail(file: string, service: string, lines: number): string[] {
  const text = readEnd(file).trimEnd();
  if (text === '') return [];
  return text
    .split('\n')
    .slice(-lines)
    .map((line) => `${service} | ${line.trimEnd()}`);
}

function readEnd(file: string): string {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return '';
  }
  try {
    const { size } = fstatSync(descriptor);
    const buffer = Buffer.alloc(Math.min(size, maxBytes));
    const read = readSync(descriptor, buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString('utf8', 0, read);
  } finally {
    closeSync(descriptor);
  }
}
