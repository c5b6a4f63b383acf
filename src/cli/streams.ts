import { once } from 'node:events';
import { onOneLine } from '#view/plain-text';

/** The streams of one run, and what they can show. */
export interface Streams {
  /** Writes data to the standard output; waits while the reader is slower. Throws `OutputClosed` once nobody reads. */
  readonly print: (text: string) => Promise<void>;
  /** Writes lines to the standard error; what would steer a terminal is taken out. */
  readonly note: (text: string) => void;
  /** Columns of the standard output where it is a terminal, else of `COLUMNS`, else 80. */
  readonly columns: number;
  readonly isTerminal: boolean;
  /** Whether the standard output is a terminal that shows colour and the user wants it (`NO_COLOR`). */
  readonly colour: boolean;
  /** The standard error where it is a terminal, for drawing on. */
  readonly screen?: NodeJS.WriteStream | undefined;
}

/** The reader of the standard output has gone (`| head`): no fault, and nothing to say. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** Resolves once the stream takes more or is gone; leaves no listener behind. */
async function drained(stream: NodeJS.WriteStream): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]).catch(() => {});
  waiting.abort();
}

/** The streams of this process. */
export function processStreams(): Streams {
  const { stdout, stderr } = process;
  let closed: Error | undefined;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    closed ??= error.code === 'EPIPE' ? new OutputClosed() : error;
  });
  stderr.on('error', () => {});
  return {
    print: async (text) => {
      if (closed) throw closed;
      // A failed write is remembered above, whoever waits for the drain.
      if (!stdout.write(text)) await drained(stdout);
      if (closed) throw closed;
    },
    note: (text) => {
      for (const line of text.split('\n')) stderr.write(`${/^ */u.exec(line)?.[0]}${onOneLine(line)}\n`);
    },
    columns: stdout.columns || Number(process.env.COLUMNS) || 80,
    isTerminal: stdout.isTTY === true,
    colour: stdout.isTTY === true && stdout.hasColors(),
    screen: stderr.isTTY ? stderr : undefined,
  };
}
