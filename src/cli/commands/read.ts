import { Command } from 'commander';
import type { ReadOutcome } from '#app/read';
import { counted } from '#view/labels';
import { exampleText, pathArgument, publishedOption } from '../arguments.ts';
import { changeReport } from '../change-report.ts';
import { CliError } from '../exit-codes.ts';
import { watchInterrupts } from '../interrupt.ts';
import { progressOn } from '../progress.ts';
import type { Streams } from '../streams.ts';
import { exitOf, noTally, type Tally, tallied } from '../tally.ts';

interface Options {
  readonly published?: string;
  readonly register?: string;
}

/** `chancery read`: documents into the register. */
export function readCommand(streams: Streams): Command {
  return new Command('read')
    .summary('read documents into the register')
    .description(
      'Reads documents into the register and prints what was new, corroborated, conflicting or refuted. A document that the register holds already is passed over, so that the same command carries on after a stop.',
    )
    .addArgument(pathArgument())
    .addOption(publishedOption())
    .addHelpText(
      'after',
      exampleText([
        ['chancery read news/', 'a folder into the register chancery.db'],
        ['chancery read visit.txt --published 2025-10-20', 'one article whose date is known from elsewhere'],
        ['chancery read wire.jsonl --register desk.db', 'JSON Lines into a register of another name'],
      ]),
    )
    .action((paths: string[], _: Options, command: Command) =>
      runRead(paths, command.optsWithGlobals<Options>(), streams),
    );
}

async function runRead(paths: readonly string[], options: Options, streams: Streams): Promise<void> {
  const [{ read }, { countDocuments }, { registerAddress }] = await Promise.all([
    import('#app/read'),
    import('#app/count-documents'),
    import('#app/register-address'),
  ]);
  const address = registerAddress(options.register);
  const { screen } = streams;
  const progress = progressOn(screen, screen && (await countDocuments(paths)));
  const report = changeReport();
  let tally: Tally = noTally;
  const interruption = watchInterrupts(() => {
    progress.clear();
    streams.note('Stopping after the documents in hand; Ctrl-C again stops at once.');
  });
  try {
    const outcome = await read(address, paths, {
      published: options.published,
      signal: interruption.signal,
      onProgress: progress.update,
      onProblem: (problem) => {
        tally = tallied(tally, problem);
        progress.clear();
        streams.note(`${problem.where}: ${problem.code} ${problem.message}`);
      },
      onSettling: () => progress.say('Working out what the documents say together …'),
      onChange: report.add,
    });
    progress.clear();
    await finish(outcome, { ...tally, read: stored(outcome) }, report.lines(), address, streams);
  } finally {
    progress.clear();
    interruption.stop();
  }
}

async function finish(
  outcome: ReadOutcome,
  tally: Tally,
  changes: readonly string[],
  address: string,
  streams: Streams,
): Promise<void> {
  if (outcome.interrupted) {
    throw new CliError(
      'interrupted',
      `Stopped. ${counted(stored(outcome), 'document')} of this run ${stored(outcome) === 1 ? 'is' : 'are'} kept in ${address}; the same command carries on.`,
    );
  }
  await streams.print(`${[outcomeWords(outcome, address), ...changes].join('\n')}\n`);
  const exit = exitOf(tally);
  if (exit !== 'ok') throw new CliError(exit, '');
}

function stored({ read, foundAgain, known }: ReadOutcome): number {
  return read + foundAgain + known;
}

function outcomeWords({ read, foundAgain, known, lost }: ReadOutcome, address: string): string {
  const parts = [
    `${counted(read, 'document')} read into ${address}`,
    ...(foundAgain > 0 ? [`${foundAgain} found again at another place`] : []),
    ...(known > 0 ? [`${known} known before`] : []),
    ...(lost > 0 ? [`${lost} could not be read`] : []),
  ];
  return `${parts.join(', ')}.`;
}
