import { Command } from 'commander';
import { counted } from '#view/labels';
import { exampleText } from '../arguments.ts';
import { progressOn } from '../progress.ts';
import type { Streams } from '../streams.ts';

/** `chancery rebuild`: the register once more from what it rests on. */
export function rebuildCommand(streams: Streams): Command {
  return new Command('rebuild')
    .summary('work out the register anew')
    .description(
      'Works out every entry anew from the stored documents and the judgements, which stay as they are. For use after an update of Chancery, or where an entry looks wrong; the same version gives the same bytes.',
    )
    .addHelpText('after', exampleText([['chancery rebuild', 'every entry anew']]))
    .action(async (_: object, command: Command) => {
      const [{ rebuildRegister }, { registerAddress }] = await Promise.all([
        import('#app/rebuild'),
        import('#app/register-address'),
      ]);
      const address = registerAddress(command.optsWithGlobals<{ register?: string }>().register);
      let progress = progressOn(undefined, undefined);
      const documents = await rebuildRegister(address, (done, all) => {
        if (done <= 100) progress = progressOn(streams.screen, all);
        progress.update(done);
      }).finally(() => progress.clear());
      await streams.print(`${address} was worked out anew from ${counted(documents, 'document')}.\n`);
    });
}
