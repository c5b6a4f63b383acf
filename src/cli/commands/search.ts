import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { exampleText } from '../arguments.ts';
import { CliError } from '../exit-codes.ts';
import type { Streams } from '../streams.ts';

interface Options {
  readonly limit: number;
  readonly format: 'text' | 'json';
  readonly register?: string;
}

const mostHits = 200;

/** `chancery search`: full text and names. */
export function searchCommand(streams: Streams): Command {
  return new Command('search')
    .summary('search documents, quotes and people')
    .description(
      'Prints people with a name like the words, documents that hold all the words, and quotes of facts that do. Case and diacritics do not matter. "joint committee" in quotation marks must stand together, train* is the beginning of a word, -exercise must not occur.',
    )
    .addArgument(new Argument('<words...>', 'what to look for; after -- if one begins with a hyphen'))
    .addOption(
      new Option('--limit <number>', `how many of each kind, at most ${mostHits}`)
        .argParser(limitOf)
        .default(10),
    )
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      exampleText([
        ['chancery search coast guard', 'documents, quotes and people with both words'],
        [`chancery search '"coast guard"' 'train*'`, 'a phrase, and the beginning of a word'],
        ['chancery search Khrenin', 'a person, however the name is spelt'],
        ['chancery search -- agreement -draft', 'without a word'],
      ]),
    )
    .action((words: string[], _: Options, command: Command) =>
      runSearch(words.join(' '), command.optsWithGlobals<Options>(), streams),
    );
}

function limitOf(value: string): number {
  const limit = Number(value);
  if (/^\d{1,3}$/u.test(value) && limit >= 1 && limit <= mostHits) return limit;
  throw new InvalidArgumentError(`Write a number from 1 to ${mostHits}.`);
}

async function runSearch(query: string, options: Options, streams: Streams): Promise<void> {
  if (!/[\p{L}\p{N}]/u.test(query)) throw new CliError('usage', 'Give at least one word to look for.');
  const [{ search }, { registerAddress }, { searchText }] = await Promise.all([
    import('#app/search'),
    import('#app/register-address'),
    import('#view/search/text'),
  ]);
  const result = await search(registerAddress(options.register), query, options.limit);
  if (options.format === 'json') {
    await streams.print(`${JSON.stringify(result, undefined, 2)}\n`);
    return;
  }
  const { people, documents, quotes } = result;
  if (people.items.length + documents.items.length + quotes.items.length === 0) {
    streams.note(`Nothing was found for ${query}`);
    return;
  }
  await streams.print(searchText(result, streams));
}
