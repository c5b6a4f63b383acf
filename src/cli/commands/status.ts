import { Command, Option } from 'commander';
import { exampleText } from '../arguments.ts';
import { CliError } from '../exit-codes.ts';
import type { Streams } from '../streams.ts';

interface Options {
  readonly format: 'text' | 'json';
  readonly register?: string;
}

/** `chancery status`: what the register holds, and how it is. */
export function statusCommand(streams: Streams): Command {
  return new Command('status')
    .summary('print what the register holds and how it is')
    .description(
      'Prints how much of what the register holds, of which pairs and from when to when; its version and size; whether its file is sound; what waits to be worked out; what was removed and can be put back. Changes nothing.',
    )
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      exampleText([
        ['chancery status', 'the register chancery.db'],
        ['chancery status --format json --register desk.db', 'for a script'],
      ]),
    )
    .action((_: Options, command: Command) => runStatus(command.optsWithGlobals<Options>(), streams));
}

async function runStatus(options: Options, streams: Streams): Promise<void> {
  const [{ registerStatus }, { registerAddress }, { statusText }] = await Promise.all([
    import('#app/status'),
    import('#app/register-address'),
    import('#view/status/text'),
  ]);
  const status = await registerStatus(registerAddress(options.register));
  const text =
    options.format === 'json' ? `${JSON.stringify(status, undefined, 2)}\n` : statusText(status, streams);
  await streams.print(text);
  const { faults = [] } = status.health;
  if (faults.length > 0)
    throw new CliError(
      'ioError',
      'The file of the register is damaged. Put a copy in its place, or read the documents into a new register.',
    );
}
