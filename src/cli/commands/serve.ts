import { Command, InvalidArgumentError, Option } from 'commander';
import { problemMessage } from '#model/problems';
import { exampleText } from '../arguments.ts';
import { CliError } from '../exit-codes.ts';
import { watchInterrupts } from '../interrupt.ts';
import type { Streams } from '../streams.ts';

interface Options {
  readonly host?: string;
  readonly port?: number;
  readonly handles: boolean;
  readonly register?: string;
}

/** `chancery serve`: the desk in the browser. */
export function serveCommand(streams: Streams): Command {
  return new Command('serve')
    .summary('open the register in the browser')
    .description(
      'Serves the desk: pages where the register is read, checked and corrected. It listens on this machine only, unless --host says otherwise, which needs a password in the environment variable CHANCERY_PASSWORD. With a password, decisions and uploads ask for it here too.',
    )
    .addOption(new Option('--host <name>', 'name or address to listen on (default: 127.0.0.1)'))
    .addOption(
      new Option('--port <number>', 'port to listen on, 0 for any that is free (default: 4040)').argParser(
        portOf,
      ),
    )
    .addOption(new Option('--no-handles', 'leave out the handles of readers who commented'))
    .addHelpText(
      'after',
      exampleText([
        ['chancery serve', 'the desk of chancery.db on http://127.0.0.1:4040/'],
        ['CHANCERY_PASSWORD=… chancery serve --host 0.0.0.0', 'for others too, behind a password'],
      ]),
    )
    .action((_: Options, command: Command) => runServe(command.optsWithGlobals<Options>(), streams));
}

function portOf(value: string): number {
  if (/^\d{1,5}$/u.test(value) && Number(value) <= 65_535) return Number(value);
  throw new InvalidArgumentError('Write a number from 0 to 65535.');
}

async function runServe({ host, port, handles, register }: Options, streams: Streams): Promise<void> {
  const [{ serveDesk, ServeError }, { registerAddress }] = await Promise.all([
    import('#server/serve-desk'),
    import('#app/register-address'),
  ]);
  const interruption = watchInterrupts(() => streams.note('Closing the desk.'));
  try {
    const desk = await serveDesk({
      address: registerAddress(register),
      host,
      port,
      hidesHandles: !handles,
      password: process.env.CHANCERY_PASSWORD || undefined,
      onFault: (error) =>
        streams.note(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    });
    await streams.print(`The desk is open: ${desk.url}\n`);
    streams.note('Ctrl-C closes it.');
    await aborted(interruption.signal);
    await desk.close();
  } catch (error) {
    if (!(error instanceof ServeError)) throw error;
    throw new CliError(error.code === 'CH408' ? 'usage' : 'unavailable', problemMessage(error.code));
  } finally {
    interruption.stop();
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
