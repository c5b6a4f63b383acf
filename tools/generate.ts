import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DataError } from './generate/read-yaml.ts';
import type { GeneratedFile } from './generate/render.ts';
import { tables } from './generate/tables.ts';

/**
 * Writes src/lexicon/generated from data/lexicon; with `--check` it writes nothing and fails when a file differs.
 * Faults in the data are listed with file and line; the tables of the other files are written all the same.
 */
function main(): void {
  const check = process.argv.includes('--check');
  const { files, faults } = build();
  const paths = new Set(files.map((file) => file.path));
  const stray = readdirSync('src/lexicon/generated').filter(
    (it) => !paths.has(`src/lexicon/generated/${it}`),
  );
  const changed = files.filter(
    (file) => !existsSync(file.path) || readFileSync(file.path, 'utf8') !== file.text,
  );
  const entries = files.reduce((sum, file) => sum + file.count, 0);
  if (!check) for (const file of changed) writeFileSync(file.path, file.text);
  console.error(
    `${files.length} files, ${entries} entries; ${changed.length} ${check ? 'differ' : 'written'}`,
  );
  for (const file of changed) console.error(`  ${file.path} (${file.count} entries)`);
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) {
    for (const name of stray) console.error(`src/lexicon/generated/${name} is made by no table: remove it`);
  }
  const failed = entries === 0 || faults.length > 0 || stray.length > 0 || (check && changed.length > 0);
  process.exitCode = failed ? 1 : 0;
}

function build(): { files: readonly GeneratedFile[]; faults: readonly string[] } {
  const files: GeneratedFile[] = [];
  const faults: string[] = [];
  for (const table of tables) {
    try {
      const file = table();
      if (file.count === 0) faults.push(`${file.path}: no entries`);
      files.push(file);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.push(...error.messages);
    }
  }
  return { files, faults };
}

main();
