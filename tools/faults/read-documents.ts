import { writeSync } from 'node:fs';
import { inputProblem } from '#app/extract';
import { openRegister } from '#app/open-register';
import type { SourceDocument } from '#model/source-document';
import { readTogether } from '#pipeline/read-document';
import { readSources } from '#source/read-sources';

/**
 * Run as a process of its own, to be killed: reads the documents of a file into the register at an address, in batches of
 * so many documents, and settles after every third. Prints the id of a document once the register has acknowledged it.
 */
const [address = '', input = '', batchSize = ''] = process.argv.slice(2);
const register = await openRegister(address);
let batch: SourceDocument[] = [];
let batches = 0;

async function add(): Promise<void> {
  const added = await register.add(batch, readTogether);
  // Synchronously: what is printed was acknowledged, what was acknowledged is printed.
  for (const { document } of added) writeSync(1, `${document}\n`);
  batch = [];
  batches += 1;
  if (batches % 3 === 0) await register.settle();
}

for await (const item of readSources([input])) {
  // What is only warned of is read all the same: documents made anew may be dated after today.
  if (item.kind === 'problem' && inputProblem(item).lost) throw new Error(`${item.file}: ${item.message}`);
  if (item.kind === 'problem') continue;
  batch.push(item.document);
  if (batch.length === Number(batchSize)) await add();
}
if (batch.length > 0) await add();
await register.settle();
await register.close();
