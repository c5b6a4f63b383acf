import { join } from 'node:path';
import { read } from '#app/read';
import { detectLanguage } from '#document/identify';
import { packFor } from '#language/index';
import type { SourceDocument } from '#model/source-document';
import { bestTogether, readDocument, readTogether } from '#pipeline/read-document';
import { readMentionsOf } from '#pipeline/read-mentions';
import { segmentDocument } from '#segment/segment';
import { tokeniseDocument } from '#token/tokenise-document';
import { durationMs, type Spread, spreadOf } from './spread.ts';
import { longDocument } from './varied-documents.ts';
import { tagWithWink } from './wink-pipeline.ts';

export interface ExtractSpeed {
  /** Tokens as wink-nlp counts them. */
  readonly tokens: number;
  readonly documentsPerSecond: Spread;
  readonly tokensPerSecond: Spread;
  readonly winkTokensPerSecond: Spread;
  /** Token rate of extract over that of wink-nlp, run by run. */
  readonly ratio: Spread;
  /** The same of its first part: segments, sentences, tokens and tags. */
  readonly wordsRatio: Spread;
  /** The same of all but the facts: words, dates, people, references, phrases and clauses, areas. */
  readonly mentionsRatio: Spread;
}

/**
 * Times reading the documents against wink-nlp's cutting and tagging of the same texts, in turns, so that a busy moment
 * hits both alike; one unmeasured round warms up.
 */
export async function measureExtract(
  documents: readonly SourceDocument[],
  runs: number,
): Promise<ExtractSpeed> {
  const tagAll = (): number => documents.reduce((sum, it) => sum + tagWithWink(it.text), 0);
  const cutAll = (): void => documents.forEach((it) => void cutDocument(it));
  // As `extract` does, a handful at a time.
  const handfuls = Array.from({ length: Math.ceil(documents.length / bestTogether) }, (_, at) =>
    documents.slice(at * bestTogether, (at + 1) * bestTogether),
  );
  const findAll = (): void => handfuls.forEach((it) => void readMentionsOf(it));
  const readAll = (): void => handfuls.forEach((it) => void readTogether(it));
  const tokens = tagAll();
  readAll();
  const times: Record<'winkMs' | 'wordsMs' | 'mentionsMs' | 'readMs', number>[] = [];
  for (let run = 0; run < runs; run += 1) {
    const winkMs = await durationMs(tagAll);
    const wordsMs = await durationMs(cutAll);
    const mentionsMs = await durationMs(findAll);
    times.push({ winkMs, wordsMs, mentionsMs, readMs: await durationMs(readAll) });
  }
  const rates = (count: number, ms: readonly number[]): Spread =>
    spreadOf(ms.map((it) => (1000 * count) / it));
  const readMs = times.map((it) => it.readMs);
  return {
    tokens,
    documentsPerSecond: rates(documents.length, readMs),
    tokensPerSecond: rates(tokens, readMs),
    winkTokensPerSecond: rates(
      tokens,
      times.map((it) => it.winkMs),
    ),
    ratio: spreadOf(times.map((it) => it.winkMs / it.readMs)),
    wordsRatio: spreadOf(times.map((it) => it.winkMs / it.wordsMs)),
    mentionsRatio: spreadOf(times.map((it) => it.winkMs / it.mentionsMs)),
  };
}

function cutDocument(source: SourceDocument): void {
  const pack = packFor(detectLanguage(source.text));
  tokeniseDocument(source.text, segmentDocument(source, pack.segmentCues).segments, pack);
}

/** Documents a second of reading a file into a new register in the folder, several times. */
export async function measureRead(
  input: string,
  count: number,
  folder: string,
  runs: number,
): Promise<Spread> {
  const rates: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const ms = await durationMs(() => read(join(folder, `speed-${run}.db`), [input]));
    rates.push((1000 * count) / ms);
  }
  return spreadOf(rates);
}

/** How many times longer a document of 100 KB takes than one of 10 KB, pair by pair; 10 is linear. */
export async function measureGrowth(documents: readonly SourceDocument[], runs: number): Promise<Spread> {
  const [short, long] = [longDocument(documents, 10_000), longDocument(documents, 100_000)];
  const ratios: number[] = [];
  readDocument(long);
  for (let run = 0; run < runs; run += 1) {
    // Ten short ones, so that both sides of the ratio last alike.
    const shortMs = await durationMs(() => Array.from({ length: 10 }, () => readDocument(short)));
    ratios.push((10 * (await durationMs(() => readDocument(long)))) / shortMs);
  }
  return spreadOf(ratios);
}
