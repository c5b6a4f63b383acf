import { Argument, Command } from 'commander';
import { exampleText } from '../arguments.ts';
import type { Streams } from '../streams.ts';

/** `chancery export`: the whole register on the standard output. */
export function exportCommand(streams: Streams): Command {
  return new Command('export')
    .summary('print the whole register')
    .description('Prints every entry of the register, always in the same order and the same bytes.')
    .addArgument(new Argument('<format>', 'how to print').choices(['jsonl']))
    .addHelpText('after', exampleText([['chancery export jsonl > register.jsonl', 'one entry a line']]))
    .action(async (_format: string, _options: object, command: Command) => {
      const [{ exportRegister }, { registerAddress }] = await Promise.all([
        import('#app/export'),
        import('#app/register-address'),
      ]);
      const { register } = command.optsWithGlobals<{ register?: string }>();
      await exportRegister(registerAddress(register), streams.print);
    });
}
