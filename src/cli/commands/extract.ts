import { Command, Option } from 'commander';
import { exampleText, pathArgument, publishedOption } from '../arguments.ts';
import { CliError } from '../exit-codes.ts';
import { progressOn } from '../progress.ts';
import type { Streams } from '../streams.ts';
import { exitOf, lossWords, noTally, tallied } from '../tally.ts';

interface Options {
  readonly format: 'jsonl' | 'text';
  readonly published?: string;
  readonly withText?: boolean;
}

/** `chancery extract`: analyses on the standard output, one a document. */
export function extractCommand(streams: Streams): Command {
  return new Command('extract')
    .summary('print what each document says, one analysis a document')
    .description(
      'Reads documents and prints one analysis a document: people, events, agreements, initiatives and positions, each on its verbatim quotes. Touches no register.',
    )
    .addArgument(pathArgument())
    .addOption(new Option('--format <format>', 'how to print').choices(['jsonl', 'text']).default('jsonl'))
    .addOption(publishedOption())
    .option('--with-text', 'add the text that offsets count in, as document.text')
    .addHelpText(
      'after',
      exampleText([
        ['chancery extract news/', 'a folder, as JSON Lines'],
        ['chancery extract visit.txt --published 2025-10-20 --format text', 'one article, to be read'],
        ['curl -s https://example.org/a.html | chancery extract -', 'a page from standard input'],
      ]),
    )
    .action((paths: string[], options: Options) => runExtract(paths, options, streams));
}

async function runExtract(paths: readonly string[], options: Options, streams: Streams): Promise<void> {
  const [{ extract }, { countDocuments }, { analysisText }] = await Promise.all([
    import('#app/extract'),
    import('#app/count-documents'),
    import('#view/analysis-text'),
  ]);
  // A terminal that shows the analyses needs no bar between them.
  const screen = streams.isTerminal ? undefined : streams.screen;
  const progress = progressOn(screen, screen && (await countDocuments(paths)));
  let tally = noTally;
  for await (const item of extract(paths, options)) {
    tally = tallied(tally, item);
    if (item.kind === 'problem') {
      progress.clear();
      streams.note(`${item.where}: ${item.code} ${item.message}`);
      continue;
    }
    const text = options.format === 'text' ? analysisText(item.analysis) : JSON.stringify(item.analysis);
    await streams.print(`${text}\n`);
    progress.update(tally.read);
  }
  progress.clear();
  const exit = exitOf(tally);
  if (exit !== 'ok') throw new CliError(exit, lossWords(tally) ?? '');
}
