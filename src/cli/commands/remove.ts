import { Argument, Command } from 'commander';
import type { RemoveResult } from '#app/remove';
import { kindCounts } from '#view/show/contributions';
import { entryNouns } from '#view/show/entry-line';
import { exampleText } from '../arguments.ts';
import { ambiguousWords, documentWords } from '../document-names.ts';
import { CliError } from '../exit-codes.ts';
import type { Streams } from '../streams.ts';

interface Options {
  readonly undo?: boolean;
  readonly register?: string;
}

type Done = Extract<RemoveResult, { kind: 'done' }>;

/** `chancery remove`: takes a document out, or puts it back. */
export function removeCommand(streams: Streams): Command {
  return new Command('remove')
    .summary('take a document out of the register, or put it back')
    .description(
      'Takes a document out of the register; what stands on it alone goes with it. The document is kept aside: with --undo it is put back, and the register is what it was before.',
    )
    .addArgument(new Argument('[document]', 'id of a document, its id in the input, its file or its address'))
    .option('--undo', 'put the document back; the one removed last where none is named')
    .addHelpText(
      'after',
      exampleText([
        ['chancery remove news/hoax.txt', 'takes one document out'],
        ['chancery remove --undo', 'puts it back'],
      ]),
    )
    .action((document: string | undefined, _: Options, command: Command) =>
      runRemove(document, command.optsWithGlobals<Options>(), streams),
    );
}

async function runRemove(name: string | undefined, options: Options, streams: Streams): Promise<void> {
  const [{ removeDocument, undoRemoval }, { registerAddress }] = await Promise.all([
    import('#app/remove'),
    import('#app/register-address'),
  ]);
  const address = registerAddress(options.register);
  if (options.undo) {
    const result = await undoRemoval(address, name);
    if (result.kind !== 'done')
      throw refusal(result, name, `Nothing that was removed from ${address}`, options);
    await streams.print(restoredLines(result, address));
    return;
  }
  if (name === undefined)
    throw new CliError('usage', 'Name the document to take out: its id, its id in the input, or its file.');
  const result = await removeDocument(address, name);
  if (result.kind !== 'done') throw refusal(result, name, `Nothing in the register ${address}`, options);
  await streams.print(`${removedLines(result, address)}${undoWords(result.document.id, options)}\n`);
}

function refusal(
  result: Exclude<RemoveResult, Done>,
  name: string | undefined,
  nothing: string,
  options: Options,
): CliError {
  if (result.kind === 'ambiguous') return new CliError('usage', ambiguousWords(name ?? '', result.documents));
  if (result.kind === 'none')
    return new CliError(
      'noInput',
      name === undefined ? `${nothing} can be put back.` : `${nothing} is called “${name}”.`,
    );
  const { document } = result;
  return new CliError(
    'noInput',
    `${documentWords(document)} was removed before. ${undoWords(document.id, options)}`,
  );
}

/** The command that undoes a removal, as it can be typed. */
function undoWords(id: string, { register }: Options): string {
  const file = register === undefined ? '' : ` --register '${register.replaceAll("'", String.raw`'\''`)}'`;
  return `To put it back: chancery remove --undo ${id}${file}`;
}

function removedLines({ document, alone, shared }: Done, address: string): string {
  return lines([
    `Removed from ${address}: ${documentWords(document)}`,
    alone.length > 0 ? `Gone with it: ${kindCounts(alone)}` : 'Nothing stood on it alone.',
    ...listing(alone),
    ...(shared.length > 0
      ? [`Kept, for other documents tell it too: ${kindCounts(shared)}`, ...listing(shared)]
      : []),
  ]);
}

function restoredLines({ document, alone, shared }: Done, address: string): string {
  return lines([
    `Put back into ${address}: ${documentWords(document)}`,
    ...(alone.length > 0 ? [`Back with it: ${kindCounts(alone)}`, ...listing(alone)] : []),
    ...(shared.length > 0 ? [`Told by it again: ${kindCounts(shared)}`, ...listing(shared)] : []),
  ]);
}

const shownEach = 12;

function listing(entries: Done['alone']): readonly string[] {
  const more = entries.length - shownEach;
  return [
    ...entries.slice(0, shownEach).map(({ kind, line }) => `  ${entryNouns[kind][0]}: ${line}`),
    ...(more > 0 ? [`  and ${more.toLocaleString('en')} more`] : []),
  ];
}

function lines(list: readonly string[]): string {
  return list.map((it) => `${it}\n`).join('');
}
