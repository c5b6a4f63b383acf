import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DataError } from './generate/read-yaml.ts';
import type { GeneratedFile } from './generate/render.ts';
import { tables } from './generate/tables.ts';

/** Writes src/lexicon/generated from data/lexicon; with `--check` it writes nothing and fails when a file differs. */
function main(): void {
  const check = process.argv.includes('--check');
  const files = build();
  const paths = new Set(files.map((file) => file.path));
  const stray = readdirSync('src/lexicon/generated').filter(
    (it) => !paths.has(`src/lexicon/generated/${it}`),
  );
  const changed = files.filter(
    (file) => !existsSync(file.path) || readFileSync(file.path, 'utf8') !== file.text,
  );
  const entries = files.reduce((sum, file) => sum + file.count, 0);
  if (!check) for (const file of changed) writeFileSync(file.path, file.text);
  const verb = check ? 'differ' : 'written';
  console.error(`${files.length} files, ${entries} entries; ${changed.length} ${verb}`);
  for (const file of changed) console.error(`  ${file.path} (${file.count} entries)`);
  for (const name of stray) console.error(`  src/lexicon/generated/${name} is made by no table: remove it`);
  if (files.length === 0 || entries === 0) console.error('nothing to look at');
  const failed = files.length === 0 || entries === 0 || stray.length > 0 || (check && changed.length > 0);
  process.exitCode = failed ? 1 : 0;
}

function build(): readonly GeneratedFile[] {
  const files: GeneratedFile[] = [];
  const messages: string[] = [];
  for (const table of tables) {
    try {
      files.push(table());
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      messages.push(...error.messages);
    }
  }
  if (messages.length === 0) return files;
  for (const message of messages) console.error(message);
  process.exit(1);
}

main();
