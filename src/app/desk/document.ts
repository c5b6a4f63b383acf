import type { Entry } from '#model/entry';
import { entryAddress } from '#view/desk/address';
import type { DocumentModel } from '#view/desk/document/model';
import { entryLine } from '#view/show/entry-line';
import { type Ask, textIn } from './ask.ts';
import type { OpenDesk } from './open-desk.ts';

/** A document with what was read in it and where that stands in the register. */
export async function loadDocument(
  { store, hidesHandles }: OpenDesk,
  ask: Ask,
): Promise<DocumentModel | undefined> {
  const id = ask.params.id ?? '';
  const found = (await store.documents([id])).get(id);
  if (!found) return undefined;
  const { analysis, text, appearances } = found;
  const entries: Record<string, DocumentModel['entries'][string]> = {};
  const kinds: readonly (readonly [Entry['entry'], readonly { readonly id: string }[]])[] = [
    ['event', analysis.events],
    ['lead', analysis.events],
    ['agreement', analysis.agreements],
    ['thread', analysis.initiatives],
    ['stance', analysis.stances],
    ['mechanism', analysis.mechanisms],
    ['relationship', analysis.relationships],
    ['person', analysis.people],
  ];
  for (const [kind, records] of kinds)
    for (const record of records) {
      const entry = await store.entry(kind, `${id}.${record.id}`);
      if (entry) entries[record.id] = { kind, address: entryAddress(kind, entry.id), line: entryLine(entry) };
    }
  const shown = hidesHandles
    ? { ...analysis, comments: analysis.comments.map(({ start, end }) => ({ start, end })) }
    : analysis;
  return {
    analysis: shown,
    text,
    appearances,
    entries,
    copies: [],
    focus: textIn(ask, 'fact'),
    hidesHandles,
  };
}
