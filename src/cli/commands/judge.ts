import { Argument, Command, Option } from 'commander';
import type { Ask, JudgeResult } from '#app/judge';
import type { Judgement } from '#model/judgement';
import { onOneLine } from '#view/plain-text';
import { exampleText } from '../arguments.ts';
import { CliError } from '../exit-codes.ts';
import type { Streams } from '../streams.ts';

interface Options {
  readonly all?: boolean;
  readonly by?: string;
  readonly reason?: string;
  readonly register?: string;
}

const verdicts = ['same', 'different', 'unsure', 'accept', 'reject', 'correct', 'undo', 'list'] as const;
type Word = (typeof verdicts)[number];

/** `chancery judge`: what a human decides. */
export function judgeCommand(streams: Streams): Command {
  return new Command('judge')
    .summary('decide what is one, what counts, and what a value is')
    .description(
      `Keeps what you decide, with your name, the time and the reason, and works out the register by it:
  same ID ID              two records are of one person, event or agreement
  different ID ID         they are not
  unsure ID ID            nobody can tell: leave them apart, ask no more
  accept ID               the record is right
  reject ID               the document does not say so: the record counts nowhere
  correct ID FIELD VALUE  the field has another value; without VALUE it has none
  undo [NUMBER]           takes back what was decided last, or one judgement
  list                    prints the judgements that stand, with their numbers
An ID is that of an entry, or of a record in the analysis of one document: document.record. Judgements outlast reading again and rebuild; they are never deleted, only taken back.`,
    )
    .addArgument(new Argument('<verdict>', 'what you decide').choices(verdicts))
    .addArgument(new Argument('[words...]', 'ids, field and value'))
    .option('--all', 'every record of the entry, for accept, reject and correct')
    .addOption(new Option('--by <name>', 'who judges (default: the user of the system)'))
    .addOption(new Option('--reason <words>', 'why'))
    .addHelpText(
      'after',
      exampleText([
        ['chancery judge same 4c1f.p2 9d07.p1 --reason "same office, same week"', 'joins two people'],
        ['chancery judge correct 4c1f.e3 date 2024-12-17', 'gives an event its day'],
        ['chancery judge reject 4c1f.a1 --all', 'drops an agreement that nobody signed'],
        ['chancery judge undo', 'takes back what was decided last'],
      ]),
    )
    .action((verdict: Word, words: string[], _: Options, command: Command) =>
      runJudge(verdict, words, command.optsWithGlobals<Options>(), streams),
    );
}

async function runJudge(
  verdict: Word,
  words: readonly string[],
  options: Options,
  streams: Streams,
): Promise<void> {
  const [{ judge, listJudgements }, { registerAddress }] = await Promise.all([
    import('#app/judge'),
    import('#app/register-address'),
  ]);
  const address = registerAddress(options.register);
  if (verdict === 'list') {
    for (const { number, judgement } of await listJudgements(address))
      await streams.print(`${number}  ${judgementText(judgement)}\n`);
    return;
  }
  const { by, reason } = options;
  const result = await judge(address, askOf(verdict, words, options), { by, reason });
  if (result.kind === 'refused') throw new CliError('usage', result.why);
  await streams.print(`${doneText(verdict, words, result)}\n`);
}

function askOf(verdict: Exclude<Word, 'list'>, words: readonly string[], { all }: Options): Ask {
  const [first, second, third] = words;
  const most = { same: 2, different: 2, unsure: 2, accept: 1, reject: 1, correct: 3, undo: 1 }[verdict];
  if (words.length > most)
    throw new CliError('usage', `${verdict} takes fewer words; see chancery judge --help.`);
  if (verdict === 'undo') return { ask: 'undo', number: numberOf(first) };
  if (first === undefined) throw new CliError('usage', 'Name a record by its id; see chancery judge --help.');
  if (verdict === 'accept' || verdict === 'reject') return { ask: verdict, id: first, all };
  if (second === undefined)
    throw new CliError('usage', verdict === 'correct' ? 'Name the field to correct.' : 'Name two records.');
  if (verdict === 'correct')
    return { ask: verdict, id: first, changes: [{ field: second, value: third }], all };
  return { ask: verdict, left: first, right: second };
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined || /^[1-9]\d{0,8}$/u.test(word))
    return word === undefined ? undefined : Number(word);
  throw new CliError('usage', 'Give the number of a judgement, as chancery judge list prints it.');
}

function doneText(
  verdict: Word,
  [, field, value = '(none)']: readonly string[],
  { numbers, records }: Extract<JudgeResult, { kind: 'done' }>,
): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  const number = first === last ? `Judgement ${first}` : `Judgements ${first} to ${last}`;
  const ids = records.map(({ document, record }) => `${document}.${record}`);
  const correction = verdict === 'correct' && field !== undefined ? [field, value] : [];
  return `${number}: ${onOneLine([verdict, ...ids, ...correction].join(' '))}. To take it back: chancery judge undo${first === last ? ` ${last}` : ''}`;
}

function judgementText(judgement: Judgement): string {
  const words = wordsOf(judgement);
  const reason = judgement.reason === undefined ? '' : `: ${judgement.reason}`;
  return onOneLine(`${words} (${judgement.by}, ${judgement.at}${reason})`);
}

function wordsOf(judgement: Judgement): string {
  const idOf = ({ document, record }: { readonly document: string; readonly record: string }) =>
    `${document}.${record}`;
  switch (judgement.kind) {
    case 'pair':
      return `${judgement.verdict} ${idOf(judgement.left)} ${idOf(judgement.right)}`;
    case 'record':
      return `${judgement.verdict} ${idOf(judgement.record)}`;
    case 'correction':
      return `correct ${idOf(judgement.record)} ${judgement.field} ${judgement.value ?? '(none)'}`;
    case 'undo':
      return `undo ${judgement.judgement}`;
  }
}
