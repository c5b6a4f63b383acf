import { Argument, Command } from 'commander';
import { keepPassword } from '#app/register-address';
import { counted } from '#view/labels';
import { exampleText } from '../arguments.ts';
import { CliError } from '../exit-codes.ts';
import { progressOn } from '../progress.ts';
import type { Streams } from '../streams.ts';

/** `chancery copy`: a whole register into another. */
export function copyCommand(streams: Streams): Command {
  return new Command('copy')
    .summary('copy a register to another file or server')
    .description(
      'Copies a whole register: documents, what was removed, and judgements. Both then export the same bytes. The register to copy to must hold nothing else; a copy that was stopped is carried on by the same command.',
    )
    .addArgument(new Argument('<from>', 'file or postgres:// address of a register').argParser(keepPassword))
    .addArgument(new Argument('<to>', 'file or postgres:// address of the new one').argParser(keepPassword))
    .addHelpText(
      'after',
      exampleText([
        [
          "chancery copy chancery.db 'postgres://ana@localhost/news?schema=desk'",
          'from a file to a server; the password comes from PGPASSWORD or the address',
        ],
        ["chancery copy 'postgres://ana@localhost/news' backup.db", 'from a server to a file'],
      ]),
    )
    .action((from: string, to: string) => runCopy(from, to, streams));
}

async function runCopy(from: string, to: string, streams: Streams): Promise<void> {
  if (from === to) throw new CliError('usage', `Both names mean ${from}.`);
  const { copyRegister } = await import('#app/copy');
  let progress = progressOn(undefined, undefined);
  const outcome = await copyRegister(from, to, (done, all) => {
    if (done <= 100) progress = progressOn(streams.screen, all);
    progress.update(done);
  }).finally(() => progress.clear());
  if (outcome.kind === 'not-empty')
    throw new CliError(
      'cannotCreate',
      `${to} is no empty register: it holds ${counted(outcome.documents, 'document or judgement', 'documents or judgements')} that ${from} does not. Nothing was changed there; name a new one.`,
    );
  const { documents, removed, judgements } = outcome;
  const more = [
    ...(removed > 0 ? [counted(removed, 'removed document')] : []),
    ...(judgements > 0 ? [counted(judgements, 'judgement')] : []),
  ];
  await streams.print(`${[counted(documents, 'document'), ...more].join(', ')} copied to ${to}.\n`);
}
