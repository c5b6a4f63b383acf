import { Command } from 'commander';
import { exampleText } from '../arguments.ts';
import type { Streams } from '../streams.ts';

/** `chancery schema`: the JSON Schema of an analysis. */
export function schemaCommand(streams: Streams): Command {
  return new Command('schema')
    .description(
      'Prints the JSON Schema of an analysis, one of which "chancery extract" prints for each document.',
    )
    .summary('print the JSON Schema of an analysis')
    .addHelpText('after', exampleText([['chancery schema > analysis.schema.json', 'the schema as a file']]))
    .action(async () => {
      const { analysisJsonSchema } = await import('#view/analysis-schema');
      await streams.print(`${JSON.stringify(analysisJsonSchema(), undefined, 2)}\n`);
    });
}
