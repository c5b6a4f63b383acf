import { serve } from '@hono/node-server';
import { openDesk } from '#app/desk/open-desk';
import { createServer, type ServerOptions } from './create-server.ts';
import { isLoopback } from './security.ts';

/** Where and how to serve a register. */
export interface ServeOptions extends Omit<ServerOptions, 'host'> {
  /** The register. */
  readonly address: string;
  readonly host?: string | undefined;
  /** 0 takes any that is free. */
  readonly port?: number | undefined;
  readonly hidesHandles?: boolean | undefined;
}

/** A desk that listens. */
export interface ServedDesk {
  readonly url: string;
  /** Lets the requests in hand end, then closes the register. */
  close(): Promise<void>;
}

/** The desk cannot be opened; `code` says why. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
  readonly code: 'CH408' | 'CH409';

  constructor(code: 'CH408' | 'CH409', options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** The host and the port where nothing else is said. */
const usualHost = '127.0.0.1';
const usualPort = 4040;

/** Opens the register at an address and serves its desk. Throws ServeError, and StoreError as `openRegister` does. */
export async function serveDesk(options: ServeOptions): Promise<ServedDesk> {
  const { host = usualHost, port = usualPort, password, address, hidesHandles } = options;
  if (!isLoopback(host) && !password) throw new ServeError('CH408');
  const desk = await openDesk(address, hidesHandles);
  const app = createServer(desk, { ...options, host });
  try {
    const { server, bound } = await listening(app.fetch, host, port);
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`,
      close: async () => {
        const closed = new Promise((resolve) => server.close(resolve));
        if ('closeIdleConnections' in server) server.closeIdleConnections();
        await closed;
        await desk.register.close();
      },
    };
  } catch (error) {
    await desk.register.close();
    throw new ServeError('CH409', { cause: error });
  }
}

type Server = ReturnType<typeof serve>;

function listening(
  fetch: Parameters<typeof serve>[0]['fetch'],
  hostname: string,
  port: number,
): Promise<{ readonly server: Server; readonly bound: number }> {
  return new Promise((resolve, reject) => {
    const server: Server = serve({ fetch, hostname, port }, (info) => resolve({ server, bound: info.port }));
    server.once('error', reject);
  });
}
