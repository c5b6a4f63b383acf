import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** Something that speaks PostgreSQL's protocol as far as a refusal. */
export interface RefusingServer {
  readonly port: number;
  /** The passwords that were sent to it. */
  readonly passwords: readonly string[];
  readonly stop: () => Promise<void>;
}

const sslRequest = 80_877_103;

/**
 * Listens on loopback, asks every client for its password in clear text and refuses it with 28P01, in a message that holds
 * the password itself: the worst that a server can answer.
 */
export async function startRefusingServer(): Promise<RefusingServer> {
  const passwords: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    socket.on('data', (bytes: Buffer) => {
      if (bytes.length >= 8 && bytes.readInt32BE(4) === sslRequest) socket.write('N');
      // AuthenticationCleartextPassword.
      else if (bytes[0] !== 'p'.charCodeAt(0)) socket.write(Buffer.from([82, 0, 0, 0, 8, 0, 0, 0, 3]));
      else {
        const password = bytes.subarray(5, -1).toString('utf8');
        passwords.push(password);
        socket.end(errorResponse(`password "${password}" refused for user ana`));
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    passwords,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function errorResponse(message: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C28P01\0M${message}\0\0`);
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}
