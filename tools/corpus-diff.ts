import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Analysis } from '#model/analysis';
import { comparableRecords, comparedKinds } from './corpus-diff/comparable-records.ts';
import { compareRecords } from './corpus-diff/compare-records.ts';
import { analysesIn, extractAt } from './corpus-diff/extract-at.ts';
import { firstDocuments } from './corpus-diff/first-documents.ts';
import { differenceLines, type PlacedDifference, tableLines } from './corpus-diff/print-differences.ts';
import { withRevision, workingTree } from './corpus-diff/revision-folder.ts';

const usage = `usage: npm run corpus:diff -- REV_A [REV_B|.] FILE.jsonl [--limit N] [--kind KIND]
Shows what two revisions (the second the working tree, where none is given) read differently in the same documents.
KIND is one of ${comparedKinds.join(', ')}.`;

interface Request {
  readonly before: string;
  readonly after: string;
  readonly file: string;
  readonly limit: number | undefined;
  readonly kind: string | undefined;
}

function requestOf(): Request {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { limit: { type: 'string' }, kind: { type: 'string' } },
  });
  const [before, ...rest] = positionals;
  const file = rest.pop();
  const [after = workingTree, ...more] = rest;
  const limit = values.limit === undefined ? undefined : Number(values.limit);
  const known = values.kind === undefined || comparedKinds.some((it) => it === values.kind);
  if (!before || !file || more.length > 0 || !known || !(limit === undefined || limit > 0))
    throw new Error(usage);
  return { before, after, file, limit, kind: values.kind };
}

async function main(): Promise<void> {
  const request = requestOf();
  // An interrupt ends the children, and with them this run: by its own way out, which tidies up.
  process.on('SIGINT', () => {});
  const temporary = await mkdtemp(join(tmpdir(), 'chancery-diff-'));
  try {
    const input = join(temporary, 'documents.jsonl');
    const documents = await firstDocuments(request.file, input, request.limit);
    const outputs = [join(temporary, 'before.jsonl'), join(temporary, 'after.jsonl')] as const;
    await withRevision(request.before, temporary, (folder) => extractAt(folder, input, outputs[0]));
    await withRevision(request.after, temporary, (folder) => extractAt(folder, input, outputs[1]));
    const all = await differencesBetween(...outputs);
    const shown = all.filter(
      (it) => request.kind === undefined || it.difference.record.kind === request.kind,
    );
    const changed = new Set(shown.map((it) => it.document)).size;
    console.log([...differenceLines(shown), '', ...tableLines(shown)].join('\n'));
    console.log(
      `${documents} documents, ${changed} of them read differently (${request.before} → ${request.after})`,
    );
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Compares two files of analyses; the documents of both are the same, in the same order, save those that one lost. */
async function differencesBetween(before: string, after: string): Promise<readonly PlacedDifference[]> {
  const earlier = new Map<string, string>();
  for await (const it of analysesIn(before)) earlier.set(keyOf(it), JSON.stringify(comparableRecords(it)));
  const differences: PlacedDifference[] = [];
  const add = (key: string, ...[left, right]: Parameters<typeof compareRecords>): void => {
    for (const difference of compareRecords(left, right)) differences.push({ document: key, difference });
  };
  for await (const it of analysesIn(after)) {
    const key = keyOf(it);
    add(key, JSON.parse(earlier.get(key) ?? '[]'), comparableRecords(it));
    earlier.delete(key);
  }
  for (const [key, records] of earlier) add(key, JSON.parse(records), []);
  return differences;
}

/** The name of a document: the same in both revisions, and told to the user. */
function keyOf({ document: { sourceId, file } }: Pick<Analysis, 'document'>): string {
  return sourceId ?? basename(file);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
