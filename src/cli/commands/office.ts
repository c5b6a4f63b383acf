import { Argument, Command, Option } from 'commander';
import { dateOption, exampleText, parseSide, sideWords } from '../arguments.ts';
import { CliError } from '../exit-codes.ts';
import type { Streams } from '../streams.ts';

interface Options {
  readonly state: string;
  readonly on?: string;
  readonly format: 'text' | 'json';
  readonly register?: string;
}

/** `chancery office`: who held an office. */
export function officeCommand(streams: Streams): Command {
  return new Command('office')
    .summary('print who held an office')
    .description(
      'Prints to whom documents give an office of a state, with the first and the last evidence. With --on it tells who held it on that day, and how that is known: by evidence of that very day; not contradicted, since told before and after and nobody else in between; or only before or after, so that it is not known. The office may be worded otherwise: “Foreign Minister” finds a “Minister of Foreign Affairs”.',
    )
    .addArgument(new Argument('<office>', 'the office without the name of the state'))
    .addOption(
      new Option(
        '--state <state>',
        'English name or ISO 3166-1 code of the state, or acronym of the organisation',
      )
        .argParser(parseSide)
        .makeOptionMandatory(),
    )
    .addOption(dateOption('--on <date>', 'the day, month or year asked for'))
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      exampleText([
        ['chancery office "Minister of Foreign Affairs" --state FRA --on 2019-05-01', 'who held it on a day'],
        ['chancery office "Prime Minister" --state Vietnam', 'everybody who is told to have held it'],
      ]),
    )
    .action((office: string, _: Options, command: Command) =>
      runOffice(office, command.optsWithGlobals<Options>(), streams),
    );
}

async function runOffice(
  title: string,
  { state, on, format, register }: Options,
  streams: Streams,
): Promise<void> {
  if (!/\p{L}/u.test(title)) throw new CliError('usage', 'Name an office, such as "Foreign Minister".');
  const [{ office }, { registerAddress }, { officeText }] = await Promise.all([
    import('#app/office'),
    import('#app/register-address'),
    import('#view/office/text'),
  ]);
  const answer = await office(registerAddress(register), { office: title, state, on });
  if (format === 'json') {
    await streams.print(`${JSON.stringify(answer, undefined, 2)}\n`);
    return;
  }
  if (answer.holders.length === 0) {
    streams.note(`No document gives anybody of ${sideWords(state)} the office “${title}”.`);
    return;
  }
  await streams.print(officeText(answer, streams));
}
