import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { Explanation } from '#view/explain/model';
import { counted } from '#view/labels';
import { exampleText, publishedOption } from '../arguments.ts';
import { CliError } from '../exit-codes.ts';
import type { Streams } from '../streams.ts';
import { exitOf, lossWords, noTally, tallied } from '../tally.ts';

interface Options {
  readonly line?: number;
  readonly published?: string;
}

/** `chancery explain`: how a document was read. */
export function explainCommand(streams: Streams): Command {
  return new Command('explain')
    .summary('print how a document was read: rule, mention, fact')
    .description(
      'Prints, sentence by sentence, which words were understood as what and by which rule, the clauses that were seen, and the facts that came of them; of a sentence that gave no fact, what was found in it and what was missing. Touches no register.',
    )
    .addArgument(new Argument('<file>', 'a .txt, .md, .html or .jsonl file, or - for standard input'))
    .addOption(
      new Option('--line <number>', 'only the sentences on this line of the text').argParser(lineNumber),
    )
    .addOption(publishedOption())
    .addHelpText(
      'after',
      exampleText([
        ['chancery explain visit.txt', 'the whole article'],
        ['chancery explain visit.txt --line 12', 'one line of it'],
        ['chancery explain visit.txt --published 2025-10-20', 'as read with that publication date'],
      ]),
    )
    .action((file: string, options: Options) => runExplain(file, options, streams));
}

function lineNumber(value: string): number {
  if (/^[1-9]\d{0,8}$/u.test(value)) return Number(value);
  throw new InvalidArgumentError('Write the number of a line, from 1.');
}

async function runExplain(file: string, options: Options, streams: Streams): Promise<void> {
  const { explain } = await import('#app/explain');
  let tally = noTally;
  let longest = 0;
  let reached = false;
  for await (const item of explain(file, options)) {
    if (item.kind === 'problem') {
      tally = tallied(tally, item);
      streams.note(`${item.where}: ${item.code} ${item.message}`);
    } else if (item.kind === 'too-short') longest = Math.max(longest, item.lines);
    else {
      if (reached) await streams.print('\n');
      tally = tallied(tally, { kind: 'analysis', isRead: item.isRead });
      reached = true;
      await printExplanation(item.explanation, streams);
    }
  }
  if (!reached && longest > 0)
    throw new CliError(
      'usage',
      `There is no line ${options.line}: the text has ${counted(longest, 'line')}.`,
    );
  const exit = exitOf(tally);
  if (exit !== 'ok') throw new CliError(exit, lossWords(tally) ?? '');
}

async function printExplanation(explanation: Explanation, streams: Streams): Promise<void> {
  const { explanationHead, explainedSentence } = await import('#view/explain/terminal');
  await streams.print(explanationHead(explanation, streams));
  for (const sentence of explanation.sentences) await streams.print(explainedSentence(sentence, streams));
  if (explanation.sentences.length === 0) streams.note('There is no sentence here.');
}
