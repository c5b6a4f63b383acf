import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyseTexts, nothingOf } from './eval/analyse-texts.ts';
import { checkDates } from './eval/check-dates.ts';
import { checkJoins } from './eval/check-joins.ts';
import { checkNames } from './eval/check-names.ts';
import { checkSentences } from './eval/check-sentences.ts';
import { compareReaders } from './eval/compare-readers.ts';
import { readExpectations } from './eval/expectation.ts';
import { missLines } from './eval/list-misses.ts';
import type { ListResult } from './eval/list-result.ts';
import { countByRule, ruleLines, scoreLines } from './eval/print-score.ts';
import { qualityFile, qualityText } from './eval/record-quality.ts';
import { rowsOf, scoreDocument, summaryOf } from './eval/score.ts';
import { readTextForm } from './eval/text-form.ts';

const usage = `usage: npm run eval [-- EXPECTATIONS [TEXTS…]] [--misses] [--by-rule] [--json]
       npm run eval -- dates|sentences|names FILE.jsonl
       npm run eval -- joins FILE.jsonl
       npm run eval -- readers EXPECTATIONS EXPECTATIONS TEXTS…
       npm run eval -- --record
Without arguments: test/samples against samples. EXPECTATIONS may hold a texts.json that says where its texts lie or how they are made.
With readers, what two readers wrote down of the same texts is held against each other.
With --record the figures that the desk shows are written anew.`;

const lists: Readonly<Record<string, (file: string) => ListResult>> = {
  dates: checkDates,
  sentences: checkSentences,
  names: checkNames,
};

interface Show {
  readonly misses: boolean;
  readonly byRule: boolean;
  readonly json: boolean;
}

/** Scores the pipeline against what a reader expects, or one of its parts against a list of cases. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      misses: { type: 'boolean', default: false },
      'by-rule': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  if (values.record) {
    writeFileSync(qualityFile, await qualityText());
    return;
  }
  const [first = 'test/samples', ...rest] = positionals;
  if (first === 'joins' && rest.length === 1) {
    for (const line of await checkJoins(rest[0] ?? '')) console.log(line);
    return;
  }
  if (first === 'readers' && rest.length >= 3) {
    const [one = '', other = '', ...both] = rest;
    for (const line of await compareReaders(one, other, both)) console.log(line);
    return;
  }
  const check = lists[first];
  if (check) {
    const [file] = rest;
    if (file === undefined) throw new Error(usage);
    printList(check(file));
    return;
  }
  const texts = rest.length > 0 ? rest : ownTexts(first, positionals.length === 0);
  await scoreTexts(first, texts, { misses: values.misses, byRule: values['by-rule'], json: values.json });
}

/** The texts that a set brings itself. */
function ownTexts(folder: string, isDefault: boolean): readonly string[] {
  if (isDefault) return ['samples'];
  const { texts } = readTextForm(folder);
  if (texts === undefined) throw new Error(usage);
  return [join(folder, texts)];
}

async function scoreTexts(folder: string, texts: readonly string[], show: Show): Promise<void> {
  const expectations = readExpectations(folder);
  if (expectations.length === 0) throw new Error(`${folder} holds no expectations.`);
  const { byFile, problems } = await analyseTexts(texts, expectations, readTextForm(folder));
  for (const it of problems) console.error(`${it.where}: ${it.message}`);
  const absent = expectations.filter((it) => !byFile.has(it.file));
  for (const it of absent) console.error(`${it.file} is not among the texts.`);
  const scores = expectations.map((it) => scoreDocument(it, byFile.get(it.file) ?? nothingOf(it.file)));
  const [rows, summary] = [rowsOf(scores), summaryOf(scores, absent.length)];
  const rules = countByRule(scores);
  const misses = scores.flatMap(missLines);
  if (show.json) {
    console.log(
      JSON.stringify({ summary, rows, ...(show.byRule && { rules }), ...(show.misses && { misses }) }),
    );
  } else {
    const [table, end] = [scoreLines(rows, summary), [] as string[]];
    if (show.misses) end.push(...misses, '');
    if (show.byRule) end.push(...ruleLines(rules), '');
    console.log([...end, ...table].join('\n'));
  }
  if (absent.length > 0) process.exitCode = 1;
}

function printList({ failures, right, all }: ListResult): void {
  for (const it of failures) console.log(it);
  console.log(`${right} of ${all}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
