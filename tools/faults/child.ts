import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { FaultPlan } from './plan.ts';

const reader = fileURLToPath(import.meta.resolve('./read-documents.ts'));
const asker = fileURLToPath(import.meta.resolve('./query-register.ts'));

/** A process that reads documents into a register. */
export interface Reader {
  /** The ids of documents that the register acknowledged, as they come; ends with the process. */
  readonly acknowledged: AsyncIterable<string>;
  /** Ends it at once, as `kill -9` does. */
  readonly kill: () => void;
  /** How it ended: 0, another code, or the name of the signal. */
  readonly ended: Promise<number | string>;
}

/** Starts reading the plan's documents into the register at an address. */
export function startReader(address: string, { input, batchSize }: FaultPlan): Reader {
  const child = spawn(process.execPath, [reader, address, input, String(batchSize)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    acknowledged: createInterface({ input: child.stdout }),
    kill: () => void child.kill('SIGKILL'),
    ended: endOf(child),
  };
}

/** A process that asks a register one thing after another. */
export interface Asker {
  /** Lets it finish its round; how often it asked everything. Throws where it met an error. */
  readonly stop: () => Promise<number>;
}

/** Starts asking the register at an address. */
export function startAsker(address: string): Asker {
  const child = spawn(process.execPath, [asker, address], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = endOf(child);
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  return {
    stop: async () => {
      child.stdin.end();
      const end = await ended;
      if (end !== 0) throw new Error(`The process that asked ended with ${end}.`);
      return Number(lines[0]);
    },
  };
}

async function endOf(child: ChildProcess): Promise<number | string> {
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return code ?? signal ?? '';
}
