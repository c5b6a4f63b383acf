import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { ReadingModel } from '#view/desk/reading';
import { wholeAddress } from '../register-address.ts';
import type { ReadingMessage, ReadingOrder } from './reading-messages.ts';
import { storeUpload, type UploadedFile } from './uploads.ts';

/** Uploads on their way into the register, one after the other. The last ones are remembered. */
export interface Readings {
  /** Stores the files and has them read when their turn comes; the id of the reading. */
  begin(files: readonly UploadedFile[], published?: string): Promise<string>;
  find(id: string): ReadingModel | undefined;
}

const remembered = 50;
const mostShown = 100;
const workerFile = import.meta.url.endsWith('.ts') ? './read-worker.ts' : './read-worker.js';

type Mutable<Model> = { -readonly [Key in keyof Model]: Model[Key] };

/** Readings into the register at an address. */
export function createReadings(address: string): Readings {
  const models = new Map<string, Mutable<ReadingModel>>();
  let turn: Promise<unknown> = Promise.resolve();
  return {
    begin: async (files, published) => {
      const folder = await storeUpload(files);
      const id = randomUUID();
      const model: Mutable<ReadingModel> = {
        id,
        state: 'waiting',
        all: files.length,
        done: 0,
        problems: [],
        changes: [],
      };
      models.set(id, model);
      for (const old of [...models.keys()].slice(0, -remembered)) models.delete(old);
      const order = { address: wholeAddress(address), folder: folder.path, published };
      const run = async () => {
        model.state = 'reading';
        await inThread(order, (message) => take(model, message, folder.givenNames));
        model.state = model.outcome ? 'done' : 'failed';
      };
      turn = turn.then(run).catch(() => {
        model.state = 'failed';
      });
      turn = turn.finally(folder.remove);
      return id;
    },
    find: (id) => models.get(id),
  };
}

/** Runs the thread to its end; throws what ended it. */
function inThread(order: ReadingOrder, onMessage: (message: ReadingMessage) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(workerFile, import.meta.url), { workerData: order });
    worker.on('message', onMessage);
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
}

function take(
  model: Mutable<ReadingModel>,
  message: ReadingMessage,
  givenNames: ReadonlyMap<string, string>,
): void {
  switch (message.kind) {
    case 'counted':
      model.all = message.all;
      break;
    case 'progress':
      model.done = message.done;
      break;
    case 'settling':
      model.state = 'settling';
      break;
    case 'problem': {
      const { where, code, message: text } = message;
      const [file = where, line] = where.split(':');
      const name = givenNames.get(file) ?? file;
      if (model.problems.length < mostShown)
        model.problems = [...model.problems, { where: line ? `${name}:${line}` : name, code, message: text }];
      break;
    }
    case 'change': {
      const { change, entry, id } = message;
      model.changes = [...model.changes.slice(-(mostShown * 5 - 1)), { change, entry, id }];
      break;
    }
    case 'done':
      model.outcome = message.outcome;
  }
}
