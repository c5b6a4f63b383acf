import type { Transaction } from 'kysely';
import type { Analysis } from '#model/analysis';
import { keysOf } from '../search/words.ts';
import type { QuotedKind } from '../search.ts';
import type { StoredDocument } from '../store.ts';
import { chunks } from './chunks.ts';
import type { Schema } from './schema.ts';
import { keyOfKind, type TextIndex } from './text-index.ts';

/** Makes the title, the text and the quotes of a document that was just stored findable. */
export async function indexDocument(
  trx: Transaction<Schema>,
  seq: number,
  { analysis, text }: StoredDocument,
  index: TextIndex,
): Promise<void> {
  const { title = '' } = analysis.document;
  await index.addDocument(trx, { seq, keys: [...keysOf(title), ...keysOf(text)] });
  for (const some of chunks(quotesOf(analysis), 6)) {
    const rows = some.map((it) => ({ ...it, document: seq, quote: JSON.stringify(it.quote) }));
    const made = await trx.insertInto('quote').values(rows).returning(['seq', 'quote', 'kind']).execute();
    await index.addQuotes(
      trx,
      made.map((row) => ({
        seq: row.seq,
        keys: [...keysOf(JSON.parse(row.quote)), keyOfKind(row.kind as QuotedKind)],
      })),
    );
  }
}

interface Quote {
  readonly kind: QuotedKind;
  readonly record: string;
  readonly lead: number;
  readonly start: number;
  readonly quote: string;
}

function quotesOf(analysis: Analysis): readonly Quote[] {
  const { events, agreements, initiatives, stances, mechanisms, relationships } = analysis;
  const kinds = {
    event: events,
    agreement: agreements,
    initiative: initiatives,
    stance: stances,
    mechanism: mechanisms,
    relationship: relationships,
  } as const satisfies Readonly<Record<QuotedKind, unknown>>;
  return Object.entries(kinds).flatMap(([kind, records]) =>
    records.flatMap(({ id, grade, evidence }) =>
      evidence.map(
        ({ quote, start }): Quote => ({
          kind: kind as QuotedKind,
          record: id,
          lead: Number(grade === 'lead'),
          start,
          quote,
        }),
      ),
    ),
  );
}
