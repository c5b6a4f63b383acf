import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPairs, makeBrief } from '#app/brief';
import { countDocuments } from '#app/count-documents';
import { read } from '#app/read';
import { watchInterrupts } from '#cli/interrupt';
import { progressOn } from '#cli/progress';
import { rendered } from '#cli/rendered';
import { processStreams, type Streams } from '#cli/streams';
import { nameOfState } from '#lexicon/states';
import { serveDesk } from '#server/serve-desk';
import { counted } from '#view/labels';

/** Shows what Chancery does: reads the samples into a register of its own and prints the brief of their largest pair. */
async function start(samples: string): Promise<void> {
  const streams = processStreams();
  if (!existsSync(samples)) {
    streams.note(`There is no folder ${samples}. Read documents of your own: npx chancery read PATH`);
    process.exitCode = 66;
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'chancery-'));
  try {
    const register = join(folder, 'samples.db');
    const progress = progressOn(streams.screen, await countDocuments([samples]));
    const outcome = await read(register, [samples], { onProgress: progress.update });
    progress.clear();
    const [pair] = await listPairs(register);
    if (!pair) throw new Error(`The samples in ${samples} yield no pair of states.`);
    const result = await makeBrief(register, pair.states);
    if (result.kind === 'none') throw new Error(`No brief of ${pair.states.join(' and ')}.`);
    await streams.print(await rendered(result.brief, streams.isTerminal ? 'terminal' : 'md', streams));
    const names = pair.states.map(nameOfState);
    streams.note(
      `
Read ${counted(outcome.read, 'sample document')} from ${samples} into a register that is thrown away again.
Above is the brief of ${names.join(' and ')}, of which it holds most. Now your own:
  npx chancery read PATH (files or folders: .txt, .md, .html, .jsonl)
  npx chancery brief ${names.map((it) => (/\s/u.test(it) ? `"${it}"` : it)).join(' ')}
  npx chancery --help`,
    );
    if (streams.isTerminal) await serveUntilInterrupted(register, streams);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens the desk on the register until Ctrl-C: on any free port, so that a desk of one's own is not in the way. */
async function serveUntilInterrupted(register: string, streams: Streams): Promise<void> {
  const interruption = watchInterrupts(() => {});
  const desk = await serveDesk({ address: register, port: 0 });
  streams.note(`\nThe desk of the samples is open in the browser until Ctrl-C: ${desk.url}`);
  if (!interruption.signal.aborted)
    await new Promise((resolve) => interruption.signal.addEventListener('abort', resolve, { once: true }));
  interruption.stop();
  await desk.close();
}

await start(process.argv[2] ?? 'samples');
