import { Command, InvalidArgumentError, Option } from 'commander';
import type { ReviewItem } from '#app/review';
import { onOneLine } from '#view/plain-text';
import { exampleText } from '../arguments.ts';
import { openKeys } from '../keys.ts';
import { reviewKeys, walkReview } from '../review-walk.ts';
import type { Streams } from '../streams.ts';

interface Options {
  readonly limit: number;
  readonly kind?: ReviewItem['kind'];
  readonly format: 'text' | 'json';
  readonly by?: string;
  readonly register?: string;
}

const mostItems = 1000;

/** `chancery review`: what a human should look at. */
export function reviewCommand(streams: Streams): Command {
  return new Command('review')
    .summary('go through pairs of records that may be one')
    .description(
      `Shows pairs of records that may be of one person, event or agreement, with what speaks for it. On a terminal it asks one after the other and keeps each answer (${reviewKeys}); elsewhere it prints them. Nothing joins them until someone decides.`,
    )
    .addOption(
      new Option('--limit <number>', `how many, at most ${mostItems}`).argParser(limitOf).default(20),
    )
    .addOption(
      new Option('--kind <kind>', 'pairs of one kind only').choices(['person', 'event', 'agreement']),
    )
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--by <name>', 'who decides; else the user of the system')
    .addHelpText(
      'after',
      exampleText([
        ['chancery review', 'the first questions'],
        ['chancery review --kind person --limit 50', 'people only'],
      ]),
    )
    .action((_: Options, command: Command) => runReview(command.optsWithGlobals<Options>(), streams));
}

function limitOf(value: string): number {
  const limit = Number(value);
  if (/^\d{1,4}$/u.test(value) && limit >= 1 && limit <= mostItems) return limit;
  throw new InvalidArgumentError(`Write a number from 1 to ${mostItems}.`);
}

async function runReview(options: Options, streams: Streams): Promise<void> {
  const [{ reviewQueue }, { registerAddress }] = await Promise.all([
    import('#app/review'),
    import('#app/register-address'),
  ]);
  const kinds = options.kind === undefined ? undefined : [options.kind];
  const address = registerAddress(options.register);
  const questions = () => reviewQueue(address, options.limit, kinds);
  if (options.format === 'text' && streams.isTerminal && process.stdin.isTTY)
    return walkOnTerminal(address, questions, options.by, streams);
  const items = await questions();
  if (options.format === 'json') {
    await streams.print(`${JSON.stringify(items, undefined, 2)}\n`);
    return;
  }
  if (items.length === 0) streams.note('Nothing is in doubt.');
  for (const item of items) await streams.print(itemText(item));
}

async function walkOnTerminal(
  address: string,
  questions: () => Promise<readonly ReviewItem[]>,
  by: string | undefined,
  streams: Streams,
): Promise<void> {
  const { judge } = await import('#app/judge');
  await streams.print(`${reviewKeys}\n\n`);
  const keys = openKeys(process.stdin);
  try {
    await walkReview({
      questions,
      judge: (ask) => judge(address, ask, { by }),
      nextKey: keys.next,
      show: (item, place, count) => streams.print(`${place} of ${count}\n${itemText(item)}`),
      say: (line) => streams.print(`${onOneLine(line)}\n\n`),
    });
  } finally {
    keys.close();
  }
}

function itemText({ kind, left, right, reasons }: ReviewItem): string {
  const sides = [left, right].map(
    ({ id, file, says, quote }) =>
      `  ${id}  ${onOneLine(says)}\n    “${onOneLine(quote)}” (${onOneLine(file)})`,
  );
  const lines = [`The same ${kind}?`, ...sides, `  ${onOneLine(reasons.join('; '))}`];
  return `${lines.join('\n')}\n\n`;
}
