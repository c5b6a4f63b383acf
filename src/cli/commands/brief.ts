import { Argument, Command, Option } from 'commander';
import type { BriefResult } from '#app/brief';
import { counted, listed } from '#view/labels';
import { dateOption, exampleText, parseSide, sideWords, unknownSide } from '../arguments.ts';
import { CliError } from '../exit-codes.ts';
import { type BriefFormat, briefFormats, rendered } from '../rendered.ts';
import type { Streams } from '../streams.ts';

interface Options {
  readonly format?: BriefFormat;
  readonly asOf?: string;
  readonly register?: string;
}

/** `chancery brief`: what the register holds of two states. */
export function briefCommand(streams: Streams): Command {
  return new Command('brief')
    .summary('print what the register holds of two states')
    .description(
      'Prints the brief of two states: the relationship, events, agreements, what is open, what was called new but is not, positions, officials and disagreements, with numbered sources and verbatim quotes.',
    )
    .addArgument(sideArgument('first'))
    .addArgument(sideArgument('second'))
    .addOption(
      new Option('--format <format>', 'how to print (default: terminal on a terminal, else md)').choices(
        briefFormats,
      ),
    )
    .addOption(
      dateOption(
        '--as-of <date>',
        'date to which open threads are counted (default: the latest publication)',
      ),
    )
    .addHelpText(
      'after',
      exampleText([
        ['chancery brief Vietnam Belarus', 'the brief on the terminal'],
        ['chancery brief VNM BLR --format html > brief.html', 'one page to send or print'],
        [
          'chancery brief Vietnam Belarus --as-of 2025-12-31 > brief.md',
          'Markdown, open threads counted to that day',
        ],
      ]),
    )
    .action((first: string, second: string, _: Options, command: Command) =>
      runBrief([first, second], command.optsWithGlobals<Options>(), streams),
    );
}

function sideArgument(order: string): Argument {
  return new Argument(
    `<${order}-state>`,
    'English name or ISO 3166-1 code of a state, or acronym of an organisation',
  ).argParser(parseSide);
}

async function runBrief(pair: readonly [string, string], options: Options, streams: Streams): Promise<void> {
  if (pair[0] === pair[1]) {
    throw new CliError('usage', `A brief is about two states; both names mean ${sideWords(pair[0])}.`);
  }
  const [{ makeBrief }, { registerAddress }] = await Promise.all([
    import('#app/brief'),
    import('#app/register-address'),
  ]);
  const address = registerAddress(options.register);
  const result = await makeBrief(address, pair, { asOf: options.asOf });
  if (result.kind === 'none') throw new CliError('noInput', nothingWords(pair, result.pairs, address));
  const format = options.format ?? (streams.isTerminal ? 'terminal' : 'md');
  await streams.print(await rendered(result.brief, format, streams));
}

const pairsShown = 12;

function nothingWords(
  pair: readonly [string, string],
  pairs: Extract<BriefResult, { kind: 'none' }>['pairs'],
  address: string,
): string {
  const known = new Set(pairs.flatMap((it) => it.states));
  const stranger = pair.find((side) => !known.has(side) && sideWords(side) === side);
  if (stranger !== undefined) return unknownSide(stranger);
  const nothing = `The register ${address} holds nothing of ${listed(pair.map(sideWords))}.`;
  if (pairs.length === 0)
    return `${nothing} It holds no pair at all; read documents first: chancery read PATH`;
  const rows = pairs
    .slice(0, pairsShown)
    .map(
      ({ states, entries }) =>
        `${states.map(sideWords).join(' – ')}: ${counted(entries, 'entry', 'entries')}`,
    );
  const more = pairs.length > pairsShown ? `\n  and ${counted(pairs.length - pairsShown, 'more pair')}` : '';
  return `${nothing} It holds:\n  ${rows.join('\n  ')}${more}`;
}
