import { Argument, Command, Option } from 'commander';
import { exampleText } from '../arguments.ts';
import { ambiguousWords } from '../document-names.ts';
import { CliError } from '../exit-codes.ts';
import type { Streams } from '../streams.ts';

interface Options {
  readonly format: 'text' | 'json';
  readonly register?: string;
}

/** `chancery show`: one entry or document. */
export function showCommand(streams: Streams): Command {
  return new Command('show')
    .summary('print one entry or document of the register')
    .description(
      'Prints one entry with every value, the sources of each with their quotes, and what sources differ in. The id of an entry that was joined with another leads to the joint one. A document is also found by its id in the input, its file or its address.',
    )
    .addArgument(new Argument('<id>', 'id of an entry or document, or a document’s own id, file or address'))
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      exampleText([
        ['chancery show doc-7722d2b7c37c4d8ef1e6ca97.event-0da06b09799d', 'an event'],
        ['chancery show news/visit.txt', 'a document, and what it tells'],
      ]),
    )
    .action((id: string, _: Options, command: Command) =>
      runShow(id, command.optsWithGlobals<Options>(), streams),
    );
}

async function runShow(id: string, options: Options, streams: Streams): Promise<void> {
  const [{ show }, { registerAddress }, { cardText }, { contributionsText }] = await Promise.all([
    import('#app/show'),
    import('#app/register-address'),
    import('#view/show/text'),
    import('#view/show/contributions'),
  ]);
  const address = registerAddress(options.register);
  const result = await show(address, id);
  if (result.kind === 'none')
    throw new CliError('noInput', `The register ${address} holds no entry and no document “${id}”.`);
  if (result.kind === 'ambiguous') throw new CliError('usage', ambiguousWords(id, result.documents));
  for (const [at, { entry, card, contributions, isRenamed }] of result.entries.entries()) {
    if (options.format === 'json') {
      await streams.print(`${JSON.stringify(entry, undefined, 2)}\n`);
      continue;
    }
    if (isRenamed) streams.note(`This record is now part of ${entry.id}.`);
    await streams.print(`${at === 0 ? '' : '\n'}${cardText(card, streams)}`);
    if (entry.entry === 'document') await streams.print(contributionsText(contributions, streams));
  }
}
