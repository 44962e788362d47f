/** A service of a setup that is not started with it but answers elsewhere: a Redis on a machine of its own. */
export interface RemoteService {
  /** Its name in the Procfile and compose.yaml. */
  readonly service: string;
  readonly host: string;
  readonly port: number;
}

/** `redis=10.0.0.7:6379` → a service; null for any other form. An IPv6 address stands in brackets. */
export function parseRemoteService(text: string): RemoteService | null {
  const match = /^(?<service>[a-z0-9][a-z0-9_-]*)=(?<host>\[[0-9a-f:]+\]|[a-z0-9._-]+):(?<port>\d{1,5})$/i.exec(text);
  const { service = '', host = '', port = '' } = match?.groups ?? {};
  const number = Number(port);
  return match === null || number < 1 || number > 65_535 ? null : { service, host, port: number };
}

export function formatAddress({ host, port }: RemoteService): string {
  return `${host}:${port}`;
}
