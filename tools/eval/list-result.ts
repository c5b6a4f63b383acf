import { readFileSync } from 'node:fs';

/** What became of a list of cases. */
export interface ListResult {
  /** A line for each case that failed. */
  readonly failures: readonly string[];
  readonly right: number;
  readonly all: number;
}

/** Runs a check over every line of a JSON Lines file; `check` returns what is wrong, or undefined. */
export function checkList<Case>(file: string, check: (it: Case) => string | undefined): ListResult {
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case);
  const failures = cases.map(check).filter((it) => it !== undefined);
  return { failures, right: cases.length - failures.length, all: cases.length };
}
