import { Command } from 'commander';
import { exampleText } from '../arguments.ts';
import { CliError } from '../exit-codes.ts';
import type { Streams } from '../streams.ts';

/** `chancery names`: whether pairs of names may be one person's. */
export function namesCommand(streams: Streams): Command {
  return new Command('names')
    .summary('compare pairs of names')
    .description(
      'Reads pairs of names, one a line ({"a": …, "b": …}), and prints each pair with its outcome (same, unsure, different) and the reasons in words. Ranks, offices and words of respect are left out. It looks at nothing but the names: "same" says that one person can bear both, not that one does.',
    )
    .argument('<file>', 'a .jsonl file, or - for standard input')
    .addHelpText(
      'after',
      exampleText([
        ['chancery names pairs.jsonl', 'one line of JSON a pair'],
        [`echo '{"a":"Gen. Phan Van Giang","b":"Phan Văn Giang"}' | chancery names -`, 'one pair'],
      ]),
    )
    .action((file: string) => runNames(file, streams));
}

async function runNames(file: string, streams: Streams): Promise<void> {
  const { compareNamePairs } = await import('#app/names');
  let pairs = 0;
  let lost = 0;
  for await (const result of compareNamePairs(file)) {
    if (result.kind === 'problem') {
      lost += 1;
      streams.note(`${file}:${result.line}: ${result.problem}`);
      continue;
    }
    pairs += 1;
    await streams.print(`${JSON.stringify(result.pair)}\n`);
  }
  if (lost > 0) throw new CliError(pairs > 0 ? 'partial' : 'badData', '');
}
