/** What the figures were measured on. */
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

export interface MachineDescription {
  readonly cpuModel: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly platform: string;
  readonly kernel: string;
  readonly operatingSystem: string;
  readonly runnerImage: string | null;
  readonly node: string;
}

/** `environment`: for GitHub's name of the runner image (ImageOS, ImageVersion). */
export function describeMachine(environment: Readonly<Record<string, string | undefined>>): MachineDescription {
  const processors = cpus();
  const { ImageOS: image, ImageVersion: version } = environment;
  return {
    cpuModel: processors[0]?.model.trim() || 'unknown',
    cores: Math.max(1, processors.length),
    memoryBytes: totalmem(),
    platform: `${process.platform} ${process.arch}`,
    kernel: `${type()} ${release()}`,
    operatingSystem: readOperatingSystem(),
    runnerImage: image === undefined ? null : [image, version].filter(Boolean).join(' '),
    node: process.versions.node,
  };
}

function readOperatingSystem(): string {
  try {
    return /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'unknown';
  } catch {
    return type();
  }
}
