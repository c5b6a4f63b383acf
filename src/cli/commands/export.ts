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
      const [{ registerEntries }, { registerAddress }, { exportJsonl }] = await Promise.all([
        import('#app/register-entries'),
        import('#app/register-address'),
        import('#view/export-jsonl'),
      ]);
      const { register } = command.optsWithGlobals<{ register?: string }>();
      for (const line of exportJsonl(await registerEntries(registerAddress(register))))
        await streams.print(line);
    });
}
