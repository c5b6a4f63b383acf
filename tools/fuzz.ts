import { parseArgs } from 'node:util';
import type { SourceDocument } from '#model/source-document';
import { brokenInvariant } from './fuzz/broken-invariant.ts';
import { minimise } from './fuzz/minimise.ts';
import { mutate } from './fuzz/mutate.ts';
import { sampleDocuments } from './fuzz/sample-documents.ts';
import { slowReading } from './fuzz/slow-reading.ts';

const usage = `usage: npm run fuzz [-- PATH…] [--seconds 60] [--seed N]
Changes documents (samples, where no path is given) at random and checks what must hold of every analysis.`;
const minimisingMs = 60_000;

/** Runs until time is up (exit 0) or an invariant breaks (exit 1, with the seed and a short text that breaks it). */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
  });
  const seconds = Number(values.seconds);
  const first = Number(values.seed ?? Date.now() % 1_000_000_000);
  if (!(seconds >= 0) || !Number.isInteger(first)) throw new Error(usage);
  const documents = await sampleDocuments(positionals.length > 0 ? positionals : ['samples']);
  const end = performance.now() + seconds * 1000;
  let seed = first;
  let characters = 0;
  do {
    const { document, mutations } = mutate(documents, seed);
    characters += document.text.length;
    const broken = brokenInvariant(document) ?? slowReading(document);
    if (broken !== undefined) {
      report({ seed, document, mutations, broken });
      return;
    }
    seed += 1;
  } while (performance.now() < end);
  console.log(`${seed - first} texts, ${characters} characters, from seed ${first}: every invariant holds.`);
}

interface Failure {
  readonly seed: number;
  readonly document: SourceDocument;
  readonly mutations: readonly string[];
  readonly broken: string;
}

function report({ seed, document, mutations, broken }: Failure): void {
  console.log(`seed ${seed}: ${document.file}, ${mutations.join(', ')}: ${document.text.length} code units`);
  console.log(broken);
  const check = broken.startsWith('takes ') ? slowReading : brokenInvariant;
  const name = nameOf(broken);
  const fails = (text: string): boolean => {
    const found = check({ ...document, text });
    return found !== undefined && nameOf(found) === name;
  };
  const least = minimise(document.text, fails, minimisingMs);
  console.log(`\nStill broken by ${least.length} code units (published ${document.published ?? 'unknown'}):`);
  console.log(escaped(least));
  console.log(check({ ...document, text: least }));
  console.log(`\nAgain: npm run fuzz -- --seconds 0 --seed ${seed}`);
  process.exitCode = 1;
}

/** The text as a string literal in which every character shows. */
function escaped(text: string): string {
  const code = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replaceAll(/[^\u0020-\u007e]/g, code);
}

/** What tells one kind of failure from another: its words without its figures. */
function nameOf(broken: string): string {
  return (broken.split('\n')[0] ?? broken).replaceAll(/\d+/gu, '');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
