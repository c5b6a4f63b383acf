import { parentPort, workerData } from 'node:worker_threads';
import { countDocuments } from '../count-documents.ts';
import { read } from '../read.ts';
import { type ReadingMessage, type ReadingOrder, uploadedName } from './reading-messages.ts';

/** Reads the files of an upload into the register, in a thread of its own, so that pages go on being served. */
async function work({ address, folder, published }: ReadingOrder): Promise<void> {
  const tell = (message: ReadingMessage) => parentPort?.postMessage(message);
  const all = await countDocuments([folder]);
  tell({ kind: 'counted', all: all ?? 0 });
  const outcome = await read(address, [folder], {
    published,
    named: (file) => uploadedName(folder, file),
    onProgress: (done) => tell({ kind: 'progress', done }),
    onProblem: ({ where, code, message }) => tell({ kind: 'problem', where, code, message }),
    onSettling: () => tell({ kind: 'settling' }),
    onChange: ({ kind, entry }) => tell({ kind: 'change', change: kind, entry: entry.entry, id: entry.id }),
  });
  tell({ kind: 'done', outcome });
}

await work(workerData as ReadingOrder);
