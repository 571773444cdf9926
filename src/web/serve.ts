import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';
import { openDesk } from '../app/desk/desk.ts';
import { openUploads } from '../app/desk/uploads.ts';
import { openJobs } from '../app/jobs/jobs.ts';
import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';
import { defaultPolicy } from './parts/policies.ts';
import { createSite } from './site.tsx';

export interface ServeQuestion {
  readonly workspace: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Null: this machine only. */
  readonly host: string | null;
  readonly today: () => string;
  /** The day to judge on, where somebody has named one. */
  readonly asOf: string | null;
  readonly report: (error: Error) => void;
}

export interface Served {
  /** With the token, where one is needed. */
  readonly address: string;
  readonly token: string | null;
  readonly close: () => Promise<void>;
}

/** Opens the page; only for this machine, unless another address is asked for. @throws InputError where the port or the address cannot be had (exit 2). */
export async function serve({ workspace, port, host, today, asOf, report }: ServeQuestion): Promise<Served> {
  const token = host === null || isThisMachine(host) ? null : randomBytes(24).toString('base64url');
  const [desk, jobs, uploads] = [openDesk(workspace, today, asOf), openJobs(), openUploads()];
  const site = createSite({ desk, jobs, uploads, host, token, report });
  const hostname = host ?? '127.0.0.1';
  const opened = await new Promise<{
    readonly server: ReturnType<typeof listen>;
    readonly info: AddressInfo;
  }>((resolve, reject) => {
    const server = listen({ fetch: site.fetch, port, hostname }, (info) => resolve({ server, info }));
    server.on('error', (cause: NodeJS.ErrnoException) => reject(refused(cause, port, hostname)));
  });
  // Read while nobody waits yet: a national catalogue takes a while. Whoever comes meanwhile waits for the same.
  void desk.open().then(
    ({ session, knowledge, market }) => session !== null && market(defaultPolicy(knowledge)),
    () => {},
  );
  const shown = hostname.includes(':') ? `[${hostname}]` : hostname;
  const address = `http://${shown}:${opened.info.port}/`;
  return {
    address: token === null ? address : `${address}?token=${token}`,
    token,
    async close() {
      await jobs.close();
      await uploads.close();
      await new Promise((resolve) => {
        opened.server.close(resolve);
        if ('closeAllConnections' in opened.server) opened.server.closeAllConnections();
      });
    },
  };
}

function isThisMachine(host: string): boolean {
  return host === '127.0.0.1' || host === 'localhost' || host === '::1';
}

function refused(cause: NodeJS.ErrnoException, port: number, host: string): Error {
  if (cause.code === 'EADDRINUSE' || cause.code === 'EACCES')
    return new InputError(say('page.port-taken', { port: String(port) }), 2, { cause });
  if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND')
    return new InputError(say('page.bad-host', { host }), 2, { cause });
  return cause;
}
