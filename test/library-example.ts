import { readFileSync } from 'node:fs';

/** The examples of docs/library.md: one that prints something, and one that reads a folder `news`. */
export interface LibraryExamples {
  readonly first: string;
  /** What the page says that the first one prints. */
  readonly printed: string;
  readonly folder: string;
}

/** The examples as the page holds them. Throws where it holds others. */
export function libraryExamples(): LibraryExamples {
  const page = readFileSync('docs/library.md', 'utf8');
  const [first, folder, ...more] = blocks(page, 'ts');
  const [printed] = blocks(page, 'text');
  if (!first || !folder || !printed || more.length > 0)
    throw new Error('docs/library.md should hold two examples and what the first prints');
  return { first, printed, folder };
}

function blocks(page: string, language: string): readonly string[] {
  return page
    .split(`\n\`\`\`${language}\n`)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('\n```\n') + 1));
}
