import { Argument, InvalidArgumentError, Option } from 'commander';
import { nameOfState, stateByName, suggestStates } from '#lexicon/states';
import { isEdtf } from '#text/edtf';
import { listed } from '#view/labels';

/** `PATH…`. */
export function pathArgument(): Argument {
  return new Argument('<path...>', 'a .txt, .md, .html or .jsonl file, a folder, or - for standard input');
}

/** `--published DATE`. */
export function publishedOption(): Option {
  return dateOption('--published <date>', 'publication date of documents that bring none, as YYYY-MM-DD');
}

/** An option that takes an EDTF date; anything else is refused with the forms that are understood. */
export function dateOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string) => {
    if (isEdtf(value)) return value;
    throw new InvalidArgumentError('Write the date as 2025-10-20, 2025-10 or 2025.');
  });
}

const acronym = /^[A-Z][A-Za-z]{1,7}$/u;

/**
 * The code of a side by name or code; the acronym of an organisation stands for itself. Refuses anything else and
 * names what is nearest.
 */
export function parseSide(value: string): string {
  const state = stateByName(value);
  if (state) return state.code;
  if (acronym.test(value) && value === value.toUpperCase()) return value;
  throw new InvalidArgumentError(unknownSide(value));
}

/** What to say of a side that nobody knows. */
export function unknownSide(value: string): string {
  const near = suggestStates(value).map(({ name, code }) => `${name} (${code})`);
  const hint =
    near.length > 0
      ? `Did you mean ${listed(near).replace(' and ', ' or ')}?`
      : 'Give its English name or its ISO 3166-1 code.';
  return `No state is called “${value}”. ${hint}`;
}

/** "Belarus (BLR)": a side as it is named to the user. */
export function sideWords(code: string): string {
  const name = nameOfState(code);
  return name === code ? code : `${name} (${code})`;
}

/** The examples of a command's help: the command line, and what it does. */
export function exampleText(examples: readonly (readonly [command: string, effect: string])[]): string {
  return `\nExamples:\n${examples.map(([command, effect]) => `  $ ${command}\n      ${effect}`).join('\n')}`;
}
